/** Embeds of a stance, an issue, or a record that has moved. They need no JavaScript and no router. */
import { ExcerptWords } from "../../parts/evidence/excerpt-words.tsx";
import { GradeLabel } from "../../parts/evidence/labels.tsx";
import { usePageContext } from "../../parts/page-context.tsx";
import { ScaleFigure } from "../../parts/stances/scale-figure.tsx";
import { hasText, speakersOf } from "../../model/anchored.ts";
import { currentStances } from "../../domain/history.ts";
import { attributionFor, gradeOf, leadOf } from "../../model/evidence.ts";
import type { RecordName } from "../../model/former-ids.ts";
import { get, stancesOnIssue } from "../../model/model.ts";
import type { Excerpt, Issue, Stance } from "../../model/schema.ts";
import { placeOf } from "../../reading/excerpt-place.ts";
import { noSpeaker } from "../../reading/no-speaker.ts";
import { PositionMark } from "../../parts/marks/position-mark.tsx";
import { showRecord } from "../../parts/page/record-link.tsx";
import { recordPath } from "../../url/current-address.ts";
import { EmbedFrame } from "./embed-frame.tsx";

interface Linking {
  /** Returns the whole URL of a path of this site. */
  readonly addressOf: (path: string) => string;
}

function Words({ excerpt, actor }: { readonly excerpt: Excerpt; readonly actor: string }) {
  const { model, messages, date, show, showIn, showList, actorText } = usePageContext();
  const source = get(model.byId.sources, excerpt.source);
  const speakers = speakersOf(excerpt);
  const place = placeOf(messages, excerpt);
  return (
    <figure className="mt-3 border-s-4 border-edge ps-3">
      <ExcerptWords excerpt={excerpt} className="leading-relaxed" />
      <figcaption className="mt-1 text-sm text-muted">
        <GradeLabel grade={attributionFor(model, actor, excerpt)} />
        <span> · </span>
        {speakers.length > 0 ? (
          showList(speakers.map((id) => show(actorText(id))))
        ) : (
          <span>{noSpeaker(messages, excerpt.attribution)}</span>
        )}
        <span> · </span>
        {showIn(source.inLanguage, source.publisher)}
        <span>{`, ${[date(source.datePublished), ...(place === undefined ? [] : [place])].join(", ")}`}</span>
        {!hasText(source) && <span>{` · ${messages.excerpt.unchecked}`}</span>}
      </figcaption>
    </figure>
  );
}

/** The embed of a stance: its position, its date if it is not current, and its lead excerpt. */
function StanceEmbed({ stance, addressOf }: Linking & { readonly stance: Stance }) {
  const { model, messages, paths, date, show, showStance } = usePageContext();
  const issue = get(model.byId.issues, stance.issue);
  const href = addressOf(paths.stance(stance.id));
  return (
    <EmbedFrame heading={showStance(stance)} href={href} link={messages.embedFrame.whole}>
      <p className="flex items-center gap-2 text-sm text-muted">
        <PositionMark issue={issue} position={stance.position} />
        {show(issue.question)}
      </p>
      {!currentStances(model).has(stance) && (
        <p className="mt-2 text-sm text-muted">{messages.stance.earlierOn(date(stance.statedOn))}</p>
      )}
      <p className="mt-2">{show(stance.summary)}</p>
      <Words excerpt={leadOf(model, stance)} actor={stance.actor} />
    </EmbedFrame>
  );
}

/** The embed of an issue: its positions in order, and the current stances at each. */
function IssueEmbed({ issue, addressOf }: Linking & { readonly issue: Issue }) {
  const { model, messages, paths, show, actorText } = usePageContext();
  const stances = stancesOnIssue(model, issue.id);
  const current = stances.filter((stance) => currentStances(model).has(stance));
  return (
    <EmbedFrame
      heading={show(issue.title)}
      href={addressOf(paths.issue(issue.id))}
      link={messages.embedFrame.whole}
    >
      <p className="mb-2">{show(issue.question)}</p>
      <ScaleFigure
        issue={issue}
        under={(position) => {
          const isHere = (stance: Stance) => stance.position === position;
          const holding = current.filter(isHere);
          if (holding.length === 0) {
            const { earlier, nobody } = messages.position;
            return <p className="text-sm text-muted">{stances.some(isHere) ? earlier : nobody}</p>;
          }
          return (
            <ul>
              {holding.map((stance) => (
                <li key={stance.id} className="py-1 text-sm">
                  <a href={addressOf(paths.stance(stance.id))} target="_top">
                    {show(actorText(stance.actor))}
                  </a>
                  <span> </span>
                  <span className="text-muted">
                    <GradeLabel grade={gradeOf(model, stance)} />
                  </span>
                </li>
              ))}
            </ul>
          );
        }}
      />
    </EmbedFrame>
  );
}

/** The embed at a former address whose record is no longer a stance or an issue. It links to the page of the record. */
function MovedEmbed({ record, addressOf }: Linking & { readonly record: RecordName }) {
  const context = usePageContext();
  const { model, messages, paths } = context;
  return (
    <EmbedFrame
      heading={showRecord(context, record)}
      href={addressOf(recordPath(model, paths, record))}
      link={messages.embedFrame.whole}
    >
      <p>{messages.embedFrame.moved.body}</p>
    </EmbedFrame>
  );
}

/** The content of an embed. */
export function EmbedContent({ record, addressOf }: Linking & { readonly record: RecordName }) {
  const { byId } = usePageContext().model;
  const { collection, id } = record;
  if (collection === "stances") return <StanceEmbed stance={get(byId.stances, id)} addressOf={addressOf} />;
  if (collection === "issues") return <IssueEmbed issue={get(byId.issues, id)} addressOf={addressOf} />;
  return <MovedEmbed record={record} addressOf={addressOf} />;
}
