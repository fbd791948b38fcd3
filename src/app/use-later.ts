/** The part of the app that loads after the page, so that it does not delay the first paint. */
import { useDeferredValue, useSyncExternalStore } from "react";
import type * as Later from "./later.ts";

let later: typeof Later | undefined;
const listeners = new Set<() => void>();

/**
 * Loads the later part.
 * @throws if it does not load; the page works without it
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

/** The later part, once it is loaded. It is rendered in slices, because nobody waits for it. */
export function useLater(): typeof Later | undefined {
  return useDeferredValue(
    useSyncExternalStore(
      subscribe,
      () => later,
      () => undefined,
    ),
  );
}
