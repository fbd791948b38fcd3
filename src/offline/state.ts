/** The state of offline use, updates and installation. */
import type { Version } from "./version.ts";

export interface OfflineState {
  /** `undefined` until the worker has been asked. */
  readonly saved: { readonly complete: boolean; readonly bytes: number } | undefined;
  /** True once, in the visit in which the site was first saved. */
  readonly firstSaved: boolean;
  readonly online: boolean;
  /** The version that waits to be accepted. */
  readonly waiting: Version | undefined;
  /** True if the browser offers to install the site. */
  readonly installable: boolean;
}

/** The state before anything is known, and in prerendered pages. */
export const INITIAL_STATE: OfflineState = {
  saved: undefined,
  firstSaved: false,
  online: true,
  waiting: undefined,
  installable: false,
};

let state = INITIAL_STATE;
const listeners = new Set<() => void>();

/** Changes a part of the state, and says so. */
export function update(change: Partial<OfflineState>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

export function getState(): OfflineState {
  return state;
}

/** Calls back on each change; returns what ends it. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
