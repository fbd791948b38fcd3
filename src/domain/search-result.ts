/** The result of a search. The search itself (`search.ts`) loads with the first query. */
import type { Entry } from "./entries.ts";

/** The ids of actors and issues. */
export interface Named {
  readonly actors: readonly string[];
  readonly issues: readonly string[];
}

/** The result of a query. */
export interface SearchResult {
  /** The matching entries; `undefined` if the query is blank, so that all entries match. */
  readonly entries: ReadonlySet<Entry> | undefined;
  /** Cuts a text into runs that match and runs that do not; joined, they are the text. */
  highlight(text: string): readonly { readonly text: string; readonly hit: boolean }[];
  /**
   * The most informative matching text of what an entry says, and of who says it; `undefined` if only its actor, its issue or its
   * position matches, whose names a page shows anyway.
   */
  snippet(entry: Entry): SearchableText | undefined;
  /** The actors and issues that have a matching name and no matching entry. */
  named(): Named;
}

/** A searchable text; its language is `undefined` if it is not known. */
export interface SearchableText {
  readonly value: string;
  readonly lang: string | undefined;
  /** True for our translation of the words of a source, which a page must mark as ours. */
  readonly isTranslation?: boolean;
  /** True for our gloss before an excerpt, which a page puts in brackets. */
  readonly isGloss?: boolean;
}

/** The result of a blank query. */
export const NOT_SEARCHED: SearchResult = {
  entries: undefined,
  highlight: (text) => (text === "" ? [] : [{ text, hit: false }]),
  snippet: () => undefined,
  named: () => ({ actors: [], issues: [] }),
};
