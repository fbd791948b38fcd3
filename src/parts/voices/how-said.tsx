import type { ReactElement } from "react";
import { speakersOf } from "../../model/anchored.ts";
import { attributionFor } from "../../model/evidence.ts";
import { get } from "../../model/model.ts";
import type { Excerpt } from "../../model/schema.ts";
import { roleOf } from "../../domain/relations.ts";
import { namesSources } from "../../domain/sources.ts";
import { placeOf } from "../../reading/excerpt-place.ts";
import type { Content } from "../../ui/content.ts";
import { fill, join } from "../../ui/fill.tsx";
import { showSource } from "../evidence/source-names.tsx";
import { Link } from "../page/link.tsx";
import { type PageContext, usePageContext } from "../page-context.tsx";

/** The place of an excerpt: the number of its paragraph as a symbol, or its place in words. */
function placeIn({ messages }: PageContext, excerpt: Excerpt): Content {
  const place = placeOf(messages, excerpt);
  if (place === undefined) return undefined;
  const { paragraph } = excerpt;
  if (paragraph === undefined) return ` · ${place}`;
  return join(
    " · ",
    <span aria-hidden="true">{messages.excerpt.paragraphBrief(paragraph)}</span>,
    <span className="sr-only">{place}</span>,
  );
}

interface SpeakerOptions {
  /** Set to link the speakers to their pages. */
  readonly isLinked?: boolean;
  /** The id of the actor whose page is open, who needs no link. */
  readonly here?: string | undefined;
  /** The organization for which the speakers speak, to add their roles. */
  readonly speaksFor?: string | undefined;
}

/** The speakers of an excerpt, and how the source reports their words: “Tom Mulcair, quoted”. */
export function saidBy(
  { model, messages, paths, show, showList, actorText }: PageContext,
  { speaker, attribution }: Excerpt,
  { isLinked = false, here, speaksFor }: SpeakerOptions = {},
): ReactElement {
  const speakers = speakersOf({ speaker });
  if (speakers.length === 0) return <span>{messages.said[attribution]}</span>;
  /** The name of a speaker, with the role in which the speaker speaks if that is asked for and known. */
  const showSpeaker = (id: string) => {
    const name = show(actorText(id));
    const role = speaksFor === undefined ? undefined : roleOf(model, id, speaksFor);
    if (role) return fill(messages.inRole, name, show(role.role), show(actorText(role.organization)));
    return isLinked && id !== here ? <Link to={paths.actor(id)}>{name}</Link> : name;
  };
  return fill(messages.saidBy[attribution], showList(speakers.map(showSpeaker)));
}

/** The verb with which a source reports an excerpt, after another text; nothing if there is no verb. */
export function reportedWith(
  { model, messages, showIn }: PageContext,
  { source, reportingVerb }: Excerpt,
): Content {
  if (reportingVerb === undefined) return undefined;
  const { inLanguage } = get(model.byId.sources, source);
  return join(" · ", fill(messages.excerpt.verb, showIn(inLanguage, reportingVerb)));
}

interface HowSaidProps extends Pick<SpeakerOptions, "here"> {
  readonly excerpt: Excerpt;
  /** The actor of the stance that the excerpt is evidence of, if it is: words of others count as a characterization. */
  readonly actor?: string | undefined;
  /** Set to link the speakers, and to add the verb with which the source reports the words. */
  readonly isWhole?: boolean;
  readonly className?: string;
}

/** Who said the words of an excerpt, how the source reports them, and where: “Tom Mulcair, quoted · ¶4”. */
export function HowSaid({
  excerpt,
  actor,
  isWhole = false,
  here,
  className = "text-xs text-muted",
}: HowSaidProps) {
  const context = usePageContext();
  const { model, messages } = context;
  const isOfAnother = actor !== undefined && attributionFor(model, actor, excerpt) !== excerpt.attribution;
  return (
    <p className={className}>
      {join(
        saidBy(context, excerpt, { isLinked: isWhole, here }),
        isOfAnother && ` · ${messages.excerpt.ofAnother}`,
        isWhole && reportedWith(context, excerpt),
        placeIn(context, excerpt),
        namesSources(model) && join(" · ", showSource(context, get(model.byId.sources, excerpt.source))),
      )}
    </p>
  );
}
