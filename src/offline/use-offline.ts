import { useSyncExternalStore } from "react";
import { getState, INITIAL_STATE, type OfflineState, subscribe } from "./state.ts";

const getServerState = () => INITIAL_STATE;

/** The state of the worker, kept up to date; while a page hydrates, what was true when it was prerendered. */
export function useOffline(): OfflineState {
  return useSyncExternalStore(subscribe, getState, getServerState);
}
