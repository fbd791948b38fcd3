import { createContext, use } from "react";
import type { SearchResult } from "../domain/search.ts";

/** What the reader searches for; `undefined` where there is no search. */
export const SearchContext = createContext<SearchResult | undefined>(undefined);

/** A text with the words that the search found in it marked. */
export function Marked({ text }: { readonly text: string }) {
  const found = use(SearchContext);
  if (!found) return text;
  let at = 0;
  return found.mark(text).map((run) => {
    const key = at;
    at += run.text.length;
    return run.hit ? <mark key={key}>{run.text}</mark> : run.text;
  });
}
