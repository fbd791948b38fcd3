/** The embeds: one stance, or one issue. They need no script, and no router. */
import { GradeLabel } from "../../parts/evidence/labels.tsx";
import { usePageContext } from "../../parts/page-context.tsx";
import { ScaleFigure } from "../../parts/stances/scale-figure.tsx";
import { gradeOf, strongestFirst } from "../../model/evidence.ts";
import { inLanguage } from "../../model/language.ts";
import { get, stancesOnIssue } from "../../model/model.ts";
import type { Excerpt, Issue, Stance } from "../../model/schema.ts";
import { noSpeaker } from "../../reading/no-speaker.ts";
import { PositionMark } from "../../parts/marks/position-mark.tsx";
import { EmbedFrame } from "./embed-frame.tsx";

interface Linking {
  /** The whole address of a page of ours. */
  readonly addressOf: (path: string) => string;
}

function Words({ excerpt }: { readonly excerpt: Excerpt }) {
  const { model, messages, date, words, show, showIn, actorText } = usePageContext();
  const source = get(model.byId.sources, excerpt.source);
  const { speaker, attribution, paragraph } = excerpt;
  return (
    <figure className="mt-3 border-s-4 border-edge ps-3">
      <blockquote cite={source.url} {...inLanguage(source.inLanguage)} className="font-serif leading-relaxed">
        {words(excerpt)}
      </blockquote>
      <figcaption className="mt-1 text-sm text-muted">
        <GradeLabel grade={attribution} />
        <span> · </span>
        {speaker ? show(actorText(speaker)) : <span>{noSpeaker(messages, attribution)}</span>}
        <span> · </span>
        {showIn(source.inLanguage, source.publisher)}
        <span>{`, ${date(source.datePublished)}, ${messages.excerpt.paragraph(paragraph)}`}</span>
      </figcaption>
    </figure>
  );
}

/** One stance: its position, and the words that show it most directly. */
export function StanceEmbed({ stance, addressOf }: Linking & { readonly stance: Stance }) {
  const { model, messages, paths, show, showStance } = usePageContext();
  const issue = get(model.byId.issues, stance.issue);
  const [excerpt] = strongestFirst(model, stance);
  const href = addressOf(paths.stance(stance.id));
  return (
    <EmbedFrame heading={showStance(stance)} href={href} link={messages.embedFrame.whole}>
      <p className="flex items-center gap-2 text-sm text-muted">
        <PositionMark issue={issue} position={stance.position} />
        {show(issue.question)}
      </p>
      <p className="mt-2">{show(stance.summary)}</p>
      {excerpt && <Words excerpt={excerpt} />}
    </EmbedFrame>
  );
}

/** One issue: its positions in their order, and who holds each. */
export function IssueEmbed({ issue, addressOf }: Linking & { readonly issue: Issue }) {
  const { model, messages, paths, show, actorText } = usePageContext();
  const stances = stancesOnIssue(model, issue.id);
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
          const holding = stances.filter((stance) => stance.position === position);
          if (holding.length === 0) return <p className="text-sm text-muted">{messages.position.nobody}</p>;
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
