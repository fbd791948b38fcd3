import { inLanguage } from "../../model/language.ts";
import { get } from "../../model/model.ts";
import type { Excerpt } from "../../model/schema.ts";
import { translationFor } from "../../model/translation.ts";
import { join } from "../../ui/fill.tsx";
import { Highlighted } from "../evidence/highlighted.tsx";
import { OurTranslation } from "../evidence/our-translation.tsx";
import { usePageContext } from "../page-context.tsx";

interface VoiceWordsProps {
  readonly excerpt: Excerpt;
  /** Classes of the quotation: its size. */
  readonly className?: string;
}

/**
 * The words of an excerpt in the serif face and in the language of their source. Our gloss before them is in square
 * brackets. Our translation, for readers of another language, is below them. Both are in our typeface.
 */
export function VoiceWords({ excerpt, className = "text-base" }: VoiceWordsProps) {
  const { model, locale, words, show } = usePageContext();
  const source = get(model.byId.sources, excerpt.source);
  const { gloss } = excerpt;
  const translation = translationFor(model, excerpt, locale);
  return (
    <>
      <div className="leading-snug">
        {gloss && <span className="text-xs text-muted">{join("[", show(gloss), "] ")}</span>}
        <blockquote
          cite={source.url}
          {...inLanguage(source.inLanguage)}
          className={`font-serif ${className} ${gloss ? "inline" : ""}`}
        >
          <Highlighted text={words(excerpt)} />
        </blockquote>
      </div>
      {translation && (
        <p className="mt-1 text-sm">
          <OurTranslation {...translation} />
        </p>
      )}
    </>
  );
}
