import { speakersOf } from "../../model/anchored.ts";
import { attributionFor } from "../../model/evidence.ts";
import { get } from "../../model/model.ts";
import type { Excerpt } from "../../model/schema.ts";
import { namesSources } from "../../domain/sources.ts";
import { placeOf } from "../../reading/excerpt-place.ts";
import { fill } from "../../ui/fill.tsx";
import { SourceName } from "../evidence/source-names.tsx";
import { usePageContext } from "../page-context.tsx";

/** The place of an excerpt: the number of its paragraph as a symbol, or its place in words. */
function Place({ excerpt }: { readonly excerpt: Excerpt }) {
  const { messages } = usePageContext();
  const place = placeOf(messages, excerpt);
  if (place === undefined) return null;
  const { paragraph } = excerpt;
  return (
    <>
      <span> · </span>
      {paragraph === undefined ? (
        <span>{place}</span>
      ) : (
        <>
          <span aria-hidden="true">{messages.excerpt.paragraphBrief(paragraph)}</span>
          <span className="sr-only">{place}</span>
        </>
      )}
    </>
  );
}

interface HowSaidProps {
  readonly excerpt: Excerpt;
  /** The actor of the stance that the excerpt is evidence of: words of others count as a characterization. */
  readonly actor: string;
  readonly className?: string;
}

/** Who said the words of an excerpt, how the source reports them, and where: “Tom Mulcair, quoted · ¶4”. */
export function HowSaid({ excerpt, actor, className = "text-xs text-muted" }: HowSaidProps) {
  const { model, messages, show, showList, actorText } = usePageContext();
  const { attribution } = excerpt;
  const speakers = speakersOf(excerpt);
  return (
    <p className={className}>
      {speakers.length > 0 ? (
        fill(
          messages.saidBy[attribution],
          showList(speakers.map((id) => <span key={id}>{show(actorText(id))}</span>)),
        )
      ) : (
        <span>{messages.said[attribution]}</span>
      )}
      {attributionFor(model, actor, excerpt) !== attribution && (
        <span>{` · ${messages.excerpt.ofAnother}`}</span>
      )}
      <Place excerpt={excerpt} />
      {namesSources(model) && (
        <>
          <span> · </span>
          <SourceName source={get(model.byId.sources, excerpt.source)} />
        </>
      )}
    </p>
  );
}
