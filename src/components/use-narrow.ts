import { useSyncExternalStore } from "react";

/** Where the table gives way to cards: as the breakpoint `md` of the styles has it, and on paper. */
const NARROW = "(width < 48rem), print";

function subscribe(listener: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

const isNarrow = () => matchMedia(NARROW).matches;
const unknown = () => undefined;

/**
 * Whether there is room for cards only. `undefined` in prerendered pages, which hold both for the styles to
 * choose from; a browser that knows then drops the other, which is half of a large page.
 */
export function useNarrow(): boolean | undefined {
  return useSyncExternalStore<boolean | undefined>(subscribe, isNarrow, unknown);
}
