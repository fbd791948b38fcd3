/** The result of a search. The search itself (`search.ts`) loads with the first query. */
import type { Entry } from "./entries.ts";

/** The result of a query. */
export interface SearchResult {
  /** The matching entries; `undefined` if the query is blank, so that all entries match. */
  readonly entries: ReadonlySet<Entry> | undefined;
  /** Cuts a text into runs that match and runs that do not; joined, they are the text. */
  highlight(text: string): readonly { readonly text: string; readonly hit: boolean }[];
  /** The most informative text of an entry that matches. */
  snippet(entry: Entry): SearchableText | undefined;
}

/** A text that is searched, with its language where that is known. */
export interface SearchableText {
  readonly value: string;
  readonly lang: string | undefined;
}

/** The result of a blank query. */
export const NOT_SEARCHED: SearchResult = {
  entries: undefined,
  highlight: (text) => [{ text, hit: false }],
  snippet: () => undefined,
};
