import { use } from "react";
import { entryByStance } from "../../domain/entries.ts";
import type { SearchableText } from "../../domain/search-result.ts";
import type { Stance } from "../../model/schema.ts";
import { Highlighted, SearchContext } from "./highlighted.tsx";
import { OurTranslation } from "./our-translation.tsx";
import { usePageContext } from "../page-context.tsx";

/** Returns the most informative text of a stance that matches the search; `undefined` if none does, or without a search. */
export function useSnippet(stance: Stance): SearchableText | undefined {
  const { model } = usePageContext();
  const found = use(SearchContext);
  if (!found) return undefined;
  const entry = entryByStance(model).get(stance);
  return entry && found.snippet(entry);
}

/** The text in which a search found a stance. */
export function Snippet({ value, lang, isTranslation = false, isGloss = false }: SearchableText) {
  return isTranslation ? (
    <OurTranslation value={value} lang={lang} />
  ) : (
    <Highlighted text={isGloss ? `[${value}]` : value} lang={lang} />
  );
}
