/** The part of the app that comes after the page has loaded, so that it costs the first paint nothing. */
import { useSyncExternalStore } from "react";
import type * as Later from "./later.ts";

let later: typeof Later | undefined;
const listeners = new Set<() => void>();

/**
 * Loads it.
 * @throws where it does not come: the page then goes without
 */
export async function loadLater(): Promise<typeof Later> {
  later = await import("./later.ts");
  for (const listener of listeners) listener();
  return later;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The part, once it is there. */
export function useLater(): typeof Later | undefined {
  return useSyncExternalStore(
    subscribe,
    () => later,
    () => undefined,
  );
}
