import { reportedWith, saidBy } from "../../parts/voices/how-said.tsx";
import { VoiceWords } from "../../parts/voices/voice-words.tsx";
import { Link } from "../../parts/page/link.tsx";
import { usePageContext } from "../../parts/page-context.tsx";
import { usesOf } from "../../domain/relations.ts";
import { get } from "../../model/model.ts";
import type { Excerpt } from "../../model/schema.ts";
import { placeOf } from "../../reading/excerpt-place.ts";
import { fill, join } from "../../ui/fill.tsx";
import { passageUrl } from "../../url/text-fragment.ts";

/** The issue that a use is on, after its name. */
function InIssue({ id }: { readonly id: string }) {
  const { show, issueText } = usePageContext();
  return <span className="text-muted">{join(" (", show(issueText(id)), ")")}</span>;
}

/** The records that an excerpt is evidence for. */
function Uses({ excerpt }: { readonly excerpt: Excerpt }) {
  const { model, messages, paths, show, actorText, showStance } = usePageContext();
  const { stances, silences, events } = usesOf(model, excerpt.id);
  return (
    <div className="text-sm">
      <p className="text-muted xl:sr-only">{messages.source.evidenceFor + messages.colon}</p>
      <ul className="space-y-0.5">
        {stances.map((stance) => (
          <li key={stance.id}>
            <Link to={paths.stance(stance.id)}>{showStance(stance)}</Link>
            <InIssue id={stance.issue} />
          </li>
        ))}
        {silences.map((silence) => (
          <li key={silence.id}>
            <Link to={paths.actor(silence.actor)}>
              {fill(messages.stance.title, show(actorText(silence.actor)), messages.silence[silence.kind])}
            </Link>
            <InIssue id={silence.issue} />
          </li>
        ))}
        {events.map((event) => (
          <li key={event.id}>
            <Link to={paths.event(excerpt.source, event.id)}>{show(event.title)}</Link>
            <span className="text-muted">{` (${messages.source.event})`}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A link to the passage of an excerpt at an address of its source. */
function Passage({
  excerpt,
  url,
  name,
}: {
  readonly excerpt: Excerpt;
  readonly url: string;
  readonly name: string;
}) {
  const { model, messages, showIn } = usePageContext();
  const { inLanguage } = get(model.byId.sources, excerpt.source);
  return (
    <a href={passageUrl(url, excerpt)} rel="external noopener">
      <span>{name}</span>
      <span className="sr-only">
        {fill(messages.excerpt.about, showIn(inLanguage, excerpt.selector.exact))}
      </span>
    </a>
  );
}

/** An excerpt on the page of its source: its words and how they are reported, beside what they are evidence for. */
export function OutlineExcerpt({ excerpt }: { readonly excerpt: Excerpt }) {
  const context = usePageContext();
  const { model, messages } = context;
  const source = get(model.byId.sources, excerpt.source);
  // The paragraphs of a text have their own headings.
  const place = excerpt.paragraph === undefined ? placeOf(messages, excerpt) : undefined;
  return (
    <div className="grid gap-x-8 gap-y-1 xl:grid-cols-[minmax(0,8fr)_minmax(0,5fr)]">
      <figure className="leading-snug">
        <VoiceWords excerpt={excerpt} className="text-base leading-snug" />
        <figcaption className="text-sm text-muted">
          {join(
            saidBy(context, excerpt, { isLinked: true }),
            reportedWith(context, excerpt),
            place !== undefined && ` · ${place}`,
            " · ",
            <Passage excerpt={excerpt} url={source.url} name={messages.excerpt.live} />,
            source.archivedAt !== undefined && (
              <span className="print:hidden">
                <span> · </span>
                <Passage excerpt={excerpt} url={source.archivedAt} name={messages.excerpt.archived} />
              </span>
            ),
          )}
        </figcaption>
      </figure>
      <Uses excerpt={excerpt} />
    </div>
  );
}
