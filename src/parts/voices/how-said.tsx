import { speakersOf } from "../../model/anchored.ts";
import { attributionFor } from "../../model/evidence.ts";
import { get } from "../../model/model.ts";
import type { Excerpt } from "../../model/schema.ts";
import { roleOf } from "../../domain/relations.ts";
import { namesSources } from "../../domain/sources.ts";
import { placeOf } from "../../reading/excerpt-place.ts";
import { fill } from "../../ui/fill.tsx";
import { SourceName } from "../evidence/source-names.tsx";
import { Link } from "../page/link.tsx";
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

interface SaidByProps {
  readonly excerpt: Excerpt;
  /** Set to link the speakers to their pages. */
  readonly isLinked?: boolean;
  /** The organization for which the speakers speak, to add their roles. */
  readonly speaksFor?: string | undefined;
}

interface SpeakerProps extends Pick<SaidByProps, "speaksFor"> {
  readonly id: string;
}

/** The name of a speaker, with the role in which the speaker speaks if that is asked for and known. */
function Speaker({ id, speaksFor }: SpeakerProps) {
  const { model, messages, show, actorText } = usePageContext();
  const role = speaksFor === undefined ? undefined : roleOf(model, id, speaksFor);
  const name = show(actorText(id));
  return role ? (
    fill(messages.inRole, name, show(role.role), show(actorText(role.organization)))
  ) : (
    <>{name}</>
  );
}

/** The speakers of an excerpt, and how the source reports their words: “Tom Mulcair, quoted”. */
export function SaidBy({ excerpt: { speaker, attribution }, isLinked = false, speaksFor }: SaidByProps) {
  const { messages, paths, show, showList, actorText } = usePageContext();
  const speakers = speakersOf({ speaker });
  if (speakers.length === 0) return <span>{messages.said[attribution]}</span>;
  return fill(
    messages.saidBy[attribution],
    showList(
      speakers.map((id) =>
        isLinked ? (
          <Link key={id} to={paths.actor(id)}>
            {show(actorText(id))}
          </Link>
        ) : (
          <span key={id}>
            <Speaker id={id} speaksFor={speaksFor} />
          </span>
        ),
      ),
    ),
  );
}

/** The verb with which a source reports an excerpt, if there is one. */
export function ReportingVerb({ excerpt: { source, reportingVerb } }: { readonly excerpt: Excerpt }) {
  const { model, messages, showIn } = usePageContext();
  if (reportingVerb === undefined) return null;
  return (
    <>
      <span> · </span>
      {fill(messages.excerpt.verb, showIn(get(model.byId.sources, source).inLanguage, reportingVerb))}
    </>
  );
}

interface HowSaidProps {
  readonly excerpt: Excerpt;
  /** The actor of the stance that the excerpt is evidence of, if it is: words of others count as a characterization. */
  readonly actor?: string | undefined;
  /** Set to link the speakers, and to add the verb with which the source reports the words. */
  readonly isWhole?: boolean;
  readonly className?: string;
}

/** Who said the words of an excerpt, how the source reports them, and where: “Tom Mulcair, quoted · ¶4”. */
export function HowSaid({ excerpt, actor, isWhole = false, className = "text-xs text-muted" }: HowSaidProps) {
  const { model, messages } = usePageContext();
  const { attribution } = excerpt;
  const source = get(model.byId.sources, excerpt.source);
  return (
    <p className={className}>
      <SaidBy excerpt={excerpt} isLinked={isWhole} />
      {actor !== undefined && attributionFor(model, actor, excerpt) !== attribution && (
        <span>{` · ${messages.excerpt.ofAnother}`}</span>
      )}
      {isWhole && <ReportingVerb excerpt={excerpt} />}
      <Place excerpt={excerpt} />
      {namesSources(model) && (
        <>
          <span> · </span>
          <SourceName source={source} />
        </>
      )}
    </p>
  );
}
