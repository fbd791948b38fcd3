import { useSyncExternalStore } from "react";
import type { Elements } from "../../ui/content.ts";

/** The width below which cards replace the table: the breakpoint `md` of the styles. */
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
 * Returns true if there is room only for cards. `undefined` in prerendered pages, which contain both layouts for CSS
 * to choose from. The browser then drops the other layout, which is half of a large page.
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
 * Shows one of two layouts, depending on the width of the screen. Each prints completely. This is a separate
 * component so that, when the browser knows its width, React removes one layout without rendering the other again.
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
