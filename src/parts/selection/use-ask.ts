import { useEffect, useRef } from "react";
import { type PageState, printPageParams } from "../../url/page-params.ts";
import { useNavigation } from "../page/navigation.ts";

/**
 * Goes to the same page with another state. The change is told the state that was last asked for: while the page renders, that is
 * ahead of the page, and a quick second choice keeps the first.
 */
export type Ask = (change: (now: PageState) => Partial<PageState>) => void;

/** Returns the function with which the controls of a page ask for another state of it. */
export function useAsk(path: string, state: PageState): Ask {
  const { goTo } = useNavigation();
  const asked = useRef<PageState>(undefined);
  useEffect(() => {
    asked.current = undefined;
  });
  return (change) => {
    const now = asked.current ?? state;
    asked.current = { ...now, ...change(now) };
    goTo(path + printPageParams(asked.current), { preventScrollReset: true });
  };
}
