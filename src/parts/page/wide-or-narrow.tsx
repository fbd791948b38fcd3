import { useSyncExternalStore } from "react";
import type { Elements } from "../../ui/content.ts";

/** Where the table gives way to cards: as the breakpoint `md` of the styles has it. */
const NARROW = "(width < 48rem)";

function subscribe(listener: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

let onScreen: boolean | undefined;

/** A printer's page is narrow as well, but no form is exchanged for it: not every browser says when it prints. */
function matches(): boolean {
  if (onScreen === undefined || !matchMedia("print").matches) onScreen = matchMedia(NARROW).matches;
  return onScreen;
}

const unknown = () => undefined;

/**
 * Whether there is room for cards only. `undefined` in prerendered pages, which hold both for the styles to
 * choose from; a browser that knows then drops the other, which is half of a large page.
 */
function useNarrow(): boolean | undefined {
  return useSyncExternalStore<boolean | undefined>(subscribe, matches, unknown);
}

interface WideOrNarrowProps {
  /** CSS hides the layout that does not fit the screen. */
  readonly wide: Elements;
  readonly narrow: Elements;
}

/**
 * One of two forms of the same, as the screen has room; either is whole on paper. A component of its own: when the
 * browser says which, what is passed to it is the same as before, so that one form goes and nothing else is rendered.
 */
export function WideOrNarrow({ wide, narrow }: WideOrNarrowProps) {
  const isNarrow = useNarrow();
  return (
    <div>
      {isNarrow !== true && wide}
      {isNarrow !== false && narrow}
    </div>
  );
}
