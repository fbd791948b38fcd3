import { hasText } from "../../model/anchored.ts";
import { get } from "../../model/model.ts";
import type { Excerpt } from "../../model/schema.ts";
import { passageUrl } from "../../url/text-fragment.ts";
import { inQuotationMarks } from "../../reading/in-quotation-marks.ts";
import { fill, join } from "../../ui/fill.tsx";
import { Link } from "../page/link.tsx";
import { usePageContext } from "../page-context.tsx";
import { EvidencePlaces } from "./evidence-places.tsx";
import { HowSaid, saidBy } from "../voices/how-said.tsx";
import { VoiceWords } from "../voices/voice-words.tsx";

/** Links from an excerpt to its passage, to the archived copy and to our outline, or to the page of its source. */
function SourceLinks({ excerpt }: { readonly excerpt: Excerpt }) {
  const { model, messages, paths, showIn } = usePageContext();
  const source = get(model.byId.sources, excerpt.source);
  const about = (
    <span className="sr-only">
      {fill(messages.excerpt.about, showIn(source.inLanguage, excerpt.selector.exact))}
    </span>
  );
  const link = "target -mt-3 print:inline";
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-3 text-sm print:block">
      <li>
        <a href={passageUrl(source.url, excerpt)} rel="external noopener" className={link}>
          <span>{messages.excerpt.live}</span>
          {about}
        </a>
      </li>
      {source.archivedAt !== undefined && (
        <li className="print:hidden">
          <a href={passageUrl(source.archivedAt, excerpt)} rel="external noopener" className={link}>
            <span>{messages.excerpt.archived}</span>
            {about}
          </a>
        </li>
      )}
      <li className="print:hidden">
        <Link to={paths.excerpt(excerpt)} className={link}>
          <span>{hasText(source) ? messages.excerpt.outline : messages.excerpt.onSourcePage}</span>
          {about}
        </Link>
      </li>
    </ul>
  );
}

const SIZES = { lead: "text-lead", normal: "text-base", note: "text-base" } as const;

interface ExcerptFigureProps {
  readonly excerpt: Excerpt;
  /** The actor of the stance that the excerpt is evidence of, if it is: words of others count as a characterization. */
  readonly actor?: string;
  /** The id of the actor whose page shows the excerpt, who needs no link. */
  readonly here?: string;
  /** The size: of the lead excerpt of a page, which stands in a block of its own; of others; or of a note with one link. */
  readonly size?: "lead" | "normal" | "note";
}

/**
 * An excerpt, who said it and how, and the links to the source. Quotation marks are text, not CSS, so that they are copied
 * too.
 */
export function ExcerptFigure({ excerpt, actor, here, size = "normal" }: ExcerptFigureProps) {
  const context = usePageContext();
  const { model, messages, showIn } = context;
  const source = get(model.byId.sources, excerpt.source);
  return (
    <figure className={size === "lead" ? "" : "border-s-2 border-edge ps-3"}>
      <VoiceWords excerpt={excerpt} className={SIZES[size]} />
      {size === "note" ? (
        <figcaption className="text-xs text-muted">
          {join(
            saidBy(context, excerpt),
            " · ",
            <EvidencePlaces
              evidence={[excerpt.id]}
              about={showIn(source.inLanguage, inQuotationMarks(excerpt.selector.exact, source.inLanguage))}
              inText
            />,
          )}
        </figcaption>
      ) : (
        // From the top, so that nothing moves when the links arrive after the words.
        <figcaption
          className={`flex flex-wrap items-start gap-x-5 gap-y-3 ${size === "lead" ? "mt-2" : "mt-1"}`}
        >
          <HowSaid
            excerpt={excerpt}
            actor={actor}
            isWhole
            here={here}
            className={size === "lead" ? "text-sm text-muted" : "text-xs text-muted"}
          />
          {!hasText(source) && <p className="text-sm text-muted">{messages.excerpt.unchecked}</p>}
          <SourceLinks excerpt={excerpt} />
        </figcaption>
      )}
    </figure>
  );
}
