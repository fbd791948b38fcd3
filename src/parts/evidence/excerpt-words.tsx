import { inLanguage } from "../../model/language.ts";
import { get } from "../../model/model.ts";
import type { Excerpt } from "../../model/schema.ts";
import { usePageContext } from "../page-context.tsx";

interface ExcerptWordsProps {
  readonly excerpt: Excerpt;
  /** Classes of the quotation. */
  readonly className: string;
}

/**
 * The words of an excerpt, as a quotation in the language of its source. Our own words beside it are set apart by
 * their typeface: the gloss before it, in square brackets, and our translation below.
 */
export function ExcerptWords({ excerpt, className }: ExcerptWordsProps) {
  const { model, messages, words, show } = usePageContext();
  const source = get(model.byId.sources, excerpt.source);
  const { gloss, translation } = excerpt;
  return (
    <>
      <div>
        {gloss && (
          <span className="text-sm text-muted">
            <span>[</span>
            {show(gloss)}
            <span>] </span>
          </span>
        )}
        <blockquote
          cite={source.url}
          {...inLanguage(source.inLanguage)}
          className={`font-serif ${className} ${gloss ? "inline" : ""}`}
        >
          {words(excerpt)}
        </blockquote>
      </div>
      {translation && (
        <p className="mt-1 text-sm">
          <span className="text-muted">{`${messages.excerpt.translation}: `}</span>
          {show(translation)}
        </p>
      )}
    </>
  );
}
