import { speakersOf } from "../../model/anchored.ts";
import { get } from "../../model/model.ts";
import type { Excerpt } from "../../model/schema.ts";
import { noSpeaker } from "../../reading/no-speaker.ts";
import { fill } from "../../ui/fill.tsx";
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

/** How a source reports an excerpt, and who speaks in it. */
export function ExcerptCaption({ excerpt }: { readonly excerpt: Excerpt }) {
  const { messages, showList } = usePageContext();
  const { attribution } = excerpt;
  const speakers = speakersOf(excerpt);
  return (
    <>
      <GradeLabel grade={attribution} />
      <span> · </span>
      {speakers.length > 0 ? (
        showList(speakers.map((id) => <Speaker key={id} id={id} />))
      ) : (
        <span>{noSpeaker(messages, attribution)}</span>
      )}
    </>
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
