import { inLanguage } from "../../model/language.ts";
import { get } from "../../model/model.ts";
import type { Excerpt } from "../../model/schema.ts";
import { Highlighted } from "../evidence/highlighted.tsx";
import { usePageContext } from "../page-context.tsx";

interface VoiceWordsProps {
  readonly excerpt: Excerpt;
  /** Classes of the quotation: its size. */
  readonly className?: string;
}

/**
 * The words of an excerpt in the serif face and in the language of their source. Our gloss before them is in square
 * brackets, our translation below them; both are in our typeface.
 */
export function VoiceWords({ excerpt, className = "text-base" }: VoiceWordsProps) {
  const { model, messages, words, show } = usePageContext();
  const source = get(model.byId.sources, excerpt.source);
  const { gloss, translation } = excerpt;
  return (
    <>
      <div className="leading-snug">
        {gloss && (
          <span className="text-xs text-muted">
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
          <Highlighted text={words(excerpt)} />
        </blockquote>
      </div>
      {translation && (
        <p className="mt-1 text-sm">
          <span className="text-muted">{messages.excerpt.translation + messages.colon}</span>
          {show(translation)}
        </p>
      )}
    </>
  );
}
