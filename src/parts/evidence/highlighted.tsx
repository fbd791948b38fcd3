import { createContext, type ReactElement, use } from "react";
import type { SearchResult } from "../../domain/search-result.ts";
import { localize } from "../../model/model.ts";
import type { LocalizedText } from "../../model/schema.ts";
import { usePageContext } from "../page-context.tsx";

/** The result of the reader’s search; `undefined` without a search. */
export const SearchContext = createContext<SearchResult | undefined>(undefined);

/** The runs of a text as elements. */
function elementsOf(runs: ReturnType<SearchResult["highlight"]>): readonly ReactElement[] {
  let at = 0;
  return runs.map(({ text, hit }) => {
    const key = at;
    at += text.length;
    return hit ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}

interface HighlightedProps {
  readonly text: LocalizedText | string;
  /** The language of a text that exists in only one language. */
  readonly lang?: string | undefined;
}

/** A text, in an element that names its language where need be, with the words that the search found highlighted. */
export function Highlighted({ text, lang }: HighlightedProps) {
  const { model, locale, attributesOf, isFallback } = usePageContext();
  const found =
    typeof text === "string" ? { value: text, lang } : localize(text, locale, model.locales[0] ?? locale);
  const { value } = found;
  const attributes = found.lang === undefined ? undefined : attributesOf(found.lang);
  const isMissed = typeof text !== "string" && found.lang !== undefined && isFallback(text, found.lang);
  const runs = use(SearchContext)?.highlight(value);
  return (
    <span {...attributes} data-fallback={isMissed ? "" : undefined}>
      {runs?.some(({ hit }) => hit) ? elementsOf(runs) : value}
    </span>
  );
}
