import { useSyncExternalStore } from "react";
import { getState, INITIAL_STATE, type OfflineState, subscribe } from "./state.ts";

const getServerState = () => INITIAL_STATE;

/** Returns the current state of offline use; during hydration, the state of the prerendered page. */
export function useOffline(): OfflineState {
  return useSyncExternalStore(subscribe, getState, getServerState);
}
