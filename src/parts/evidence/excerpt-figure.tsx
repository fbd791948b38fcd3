import { hasText, speakersOf } from "../../model/anchored.ts";
import { attributionFor } from "../../model/evidence.ts";
import { get } from "../../model/model.ts";
import type { Excerpt } from "../../model/schema.ts";
import { placeOf } from "../../reading/excerpt-place.ts";
import { noSpeaker } from "../../reading/no-speaker.ts";
import { passageUrl } from "../../url/text-fragment.ts";
import { fill } from "../../ui/fill.tsx";
import { ExcerptWords } from "./excerpt-words.tsx";
import { GradeLabel } from "./labels.tsx";
import { Link } from "../page/link.tsx";
import { usePageContext } from "../page-context.tsx";

/** The speaker of an excerpt, with the organization that he or she speaks for. */
function Speaker({ id }: { readonly id: string }) {
  const { model, messages, paths, show, actorText } = usePageContext();
  const [membership] = get(model.byId.actors, id).memberships ?? [];
  return (
    <Link to={paths.actor(id)}>
      {membership
        ? fill(messages.excerpt.by, show(actorText(id)), show(actorText(membership.organization)))
        : show(actorText(id))}
    </Link>
  );
}

/** Links from an excerpt to its passage, to the archived copy and to our outline, or to the page of its source. */
function SourceLinks({ excerpt, withOutline }: { readonly excerpt: Excerpt; readonly withOutline: boolean }) {
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
      {withOutline && (
        <li className="print:hidden">
          <Link to={paths.excerpt(excerpt)} className={link}>
            <span>{hasText(source) ? messages.excerpt.outline : messages.excerpt.onSourcePage}</span>
            {about}
          </Link>
        </li>
      )}
    </ul>
  );
}

interface ExcerptFigureProps {
  readonly excerpt: Excerpt;
  /** The actor of the stance that the excerpt is evidence of, if it is: words of others count as a characterization. */
  readonly actor?: string;
  /** False on the page of the source, which has the outline and says what was checked. */
  readonly withOutline?: boolean;
}

/**
 * An excerpt with its speaker, attribution and links to the source. Quotation marks are text, not CSS, so that
 * they are copied too.
 */
export function ExcerptFigure({ excerpt, actor, withOutline = true }: ExcerptFigureProps) {
  const { model, messages, showIn, showList } = usePageContext();
  const source = get(model.byId.sources, excerpt.source);
  const { reportingVerb, attribution } = excerpt;
  const speakers = speakersOf(excerpt);
  const place = placeOf(messages, excerpt);
  const counted = actor === undefined ? attribution : attributionFor(model, actor, excerpt);
  return (
    <figure className="border-s-2 border-ink ps-4">
      <ExcerptWords excerpt={excerpt} className="text-quote" />
      <figcaption className="mt-1 text-sm text-muted">
        <GradeLabel grade={attribution} />
        <span> · </span>
        {speakers.length > 0 ? (
          showList(speakers.map((id) => <Speaker key={id} id={id} />))
        ) : (
          <span>{noSpeaker(messages, attribution)}</span>
        )}
        {counted !== attribution && (
          <span>{` · ${messages.excerpt.asEvidence(messages.attribution[counted])}`}</span>
        )}
        {reportingVerb !== undefined && (
          <>
            <span> · </span>
            {fill(messages.excerpt.verb, showIn(source.inLanguage, reportingVerb))}
          </>
        )}
        <span> · </span>
        {showIn(source.inLanguage, source.publisher)}
        {place !== undefined && <span>{`, ${place}`}</span>}
        {withOutline && !hasText(source) && <span>{` · ${messages.excerpt.unchecked}`}</span>}
      </figcaption>
      <SourceLinks excerpt={excerpt} withOutline={withOutline} />
    </figure>
  );
}
