/** The search. It loads when the reader first uses the search field. */
import type * as Search from "../../domain/search.ts";
import { NOT_SEARCHED } from "../../domain/search-result.ts";
import type { OnDemand } from "../page/on-demand.tsx";

/** The module that searches. */
export type SearchModule = Pick<typeof Search, "createSearch">;

export const SEARCH: OnDemand<SearchModule> = {
  load: () => import("../../domain/search.ts"),
  messages: [],
};

/** A search that finds nothing, for a page without a query. */
export const NO_SEARCH: typeof SEARCH = { ...SEARCH, here: { createSearch: () => () => NOT_SEARCHED } };

/** The id of the line that counts what a page shows of its search and filters. */
export const RESULT_ID = "result";

/** Moves the focus to that line, from a control that goes. */
export function focusResult(): void {
  document.getElementById(RESULT_ID)?.focus({ preventScroll: true });
}
