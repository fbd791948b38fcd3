import { gradeOf } from "../domain/grade.ts";
import { columnOf, type Matrix } from "../domain/matrix.ts";
import type { Stance } from "../model/schema.ts";
import { fill } from "./fill.tsx";
import { GradeLabel } from "./labels.tsx";
import { Link } from "./link.tsx";
import { Marked } from "./marked.tsx";
import { NamedSilence } from "./named-silence.tsx";
import { useReader } from "./reader.tsx";

/** A stance as a sentence, with what the article says of its time and condition, and how directly. */
export function StanceSentence({ stance, id }: { readonly stance: Stance; readonly id?: string }) {
  const { model, paths, say } = useReader();
  const details = [stance.timing, stance.condition].filter((text) => text !== undefined);
  return (
    <>
      <Link id={id} to={paths.stance(stance.id)} data-stance={stance.id}>
        <Marked text={stance.summary} />
      </Link>
      <span> </span>
      {details.map((detail) => (
        <span key={say(detail)}>
          <Marked text={detail} />
          <span>. </span>
        </span>
      ))}
      <span className="text-sm whitespace-nowrap text-muted">
        <GradeLabel grade={gradeOf(model, stance)} />
      </span>
    </>
  );
}

/** The comparison in prose, issue by issue. */
export function Sentences({ matrix }: { readonly matrix: Matrix }) {
  const { messages, paths, show, showList, actorText, issueText } = useReader();
  return (
    <div className="max-w-3xl">
      {matrix.issues.map((issue, at) => {
        const { stances, silences } = columnOf(matrix, at);
        const recorded = silences.filter(({ kind }) => kind !== "not-mentioned");
        const unmentioned = silences.filter(({ kind }) => kind === "not-mentioned");
        return (
          <section key={issue.id} className="mb-8">
            <h3 className="text-lg font-semibold">
              <Link to={paths.issue(issue.id)} className="target text-ink">
                <Marked text={issueText(issue.id)} />
              </Link>
            </h3>
            <p className="mb-2 text-sm text-muted">{show(issue.question)}</p>
            <ul className="prose-list">
              {stances.map((stance) => (
                <li key={stance.id}>
                  <StanceSentence stance={stance} id={`sentence-${stance.id}`} />
                </li>
              ))}
              {recorded.map((silence) => (
                <li key={silence.actor} className="text-muted">
                  <NamedSilence silence={silence} of="actor" />
                </li>
              ))}
            </ul>
            {unmentioned.length > 0 && (
              <p className="mt-3 text-sm text-muted">
                {fill(
                  messages.sentences.silentOn,
                  showList(unmentioned.map(({ actor }) => show(actorText(actor)))),
                )}
              </p>
            )}
          </section>
        );
      })}
    </div>
  );
}
