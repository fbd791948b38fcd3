import type { Model } from "../../model/model.ts";
import { type PageState, parsePageParams, printPageParams } from "../../url/page-params.ts";
import { useAskedSearch, useNavigation } from "../page/navigation.ts";

/**
 * Goes to the same page with another state. The change is told the state that was last asked for: while the page renders, that is
 * ahead of the page, and a quick second choice keeps the first.
 */
export type Ask = (change: (now: PageState) => Partial<PageState>) => void;

/**
 * Returns the function with which the controls of a page ask for another state of it.
 * @param path the path of the page
 * @param model as of now, with all values that an address can name
 */
export function useAsk(path: string, model: Model): Ask {
  const { goTo } = useNavigation();
  const askedSearch = useAskedSearch();
  return (change) => {
    const { state } = parsePageParams(new URLSearchParams(askedSearch()), model);
    goTo(path + printPageParams({ ...state, ...change(state) }), { preventScrollReset: true });
  };
}
