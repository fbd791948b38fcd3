import { use } from "react";
import { entryByStance } from "../../domain/entries.ts";
import { type SearchableText, searchableTexts } from "../../domain/search.ts";
import type { Stance } from "../../model/schema.ts";
import { SearchContext } from "./highlighted.tsx";
import { usePageContext } from "../page-context.tsx";

/** Returns the most informative text of a stance that matches the search; `undefined` without a search. */
export function useSnippet(stance: Stance): SearchableText | undefined {
  const { model, locale } = usePageContext();
  const found = use(SearchContext);
  if (!found) return undefined;
  const entry = entryByStance(model).get(stance);
  if (!entry) return undefined;
  return searchableTexts(model, entry, locale).find(({ value }) =>
    found.highlight(value).some(({ hit }) => hit),
  );
}
