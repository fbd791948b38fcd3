import { hasText } from "../../model/anchored.ts";
import { attributionFor } from "../../model/evidence.ts";
import { get } from "../../model/model.ts";
import type { Excerpt } from "../../model/schema.ts";
import { placeOf } from "../../reading/excerpt-place.ts";
import { passageUrl } from "../../url/text-fragment.ts";
import { fill } from "../../ui/fill.tsx";
import { ExcerptCaption, ReportingVerb } from "./excerpt-caption.tsx";
import { ExcerptWords } from "./excerpt-words.tsx";
import { Link } from "../page/link.tsx";
import { usePageContext } from "../page-context.tsx";

/** Links from an excerpt to its passage, to the archived copy and to our outline, or to the page of its source. */
function SourceLinks({ excerpt }: { readonly excerpt: Excerpt }) {
  const { model, messages, paths, showIn } = usePageContext();
  const source = get(model.byId.sources, excerpt.source);
  const about = (
    <span className="sr-only">
      {fill(messages.excerpt.about, showIn(source.inLanguage, excerpt.selector.exact))}
    </span>
  );
  const link = "target print:inline";
  return (
    <ul className="flex flex-wrap gap-x-5 text-sm print:block">
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

interface ExcerptFigureProps {
  readonly excerpt: Excerpt;
  /** The actor of the stance that the excerpt is evidence of, if it is: words of others count as a characterization. */
  readonly actor?: string;
}

/**
 * An excerpt with its speaker, attribution and links to the source. Quotation marks are text, not CSS, so that
 * they are copied too.
 */
export function ExcerptFigure({ excerpt, actor }: ExcerptFigureProps) {
  const { model, messages, showIn } = usePageContext();
  const source = get(model.byId.sources, excerpt.source);
  const { attribution } = excerpt;
  const place = placeOf(messages, excerpt);
  const counted = actor === undefined ? attribution : attributionFor(model, actor, excerpt);
  return (
    <figure className="border-s-2 border-ink ps-4">
      <ExcerptWords excerpt={excerpt} className="text-quote" />
      <figcaption className="mt-1 text-sm text-muted">
        <ExcerptCaption excerpt={excerpt} />
        {counted !== attribution && (
          <span>{` · ${messages.excerpt.asEvidence(messages.attribution[counted])}`}</span>
        )}
        <ReportingVerb excerpt={excerpt} />
        <span> · </span>
        {showIn(source.inLanguage, source.publisher)}
        {place !== undefined && <span>{`, ${place}`}</span>}
        {!hasText(source) && <span>{` · ${messages.excerpt.unchecked}`}</span>}
      </figcaption>
      <SourceLinks excerpt={excerpt} />
    </figure>
  );
}
