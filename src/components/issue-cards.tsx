import type { Matrix } from "../domain/matrix.ts";
import { groupBy } from "../model/model.ts";
import { Link } from "./link.tsx";
import { Marked } from "./marked.tsx";
import { useReader } from "./reader.tsx";
import { SilenceNote } from "./silence-note.tsx";
import { StanceCell } from "./stance-cell.tsx";

/** The cells of one issue, parted into stances, silences with a record, and the rest by kind. */
function columnOf(matrix: Matrix, at: number) {
  const cells = matrix.rows.flatMap(({ actor, cells: row }) => {
    const cell = row[at];
    return cell ? [{ actor, ...cell }] : [];
  });
  const silent = cells.flatMap(({ actor, silence }) => (silence ? [{ actor, silence }] : []));
  return {
    stances: cells.flatMap(({ stances }) => stances),
    hidden: cells.reduce((sum, cell) => sum + cell.hidden, 0),
    noted: silent.filter(({ silence }) => silence.note),
    byKind: groupBy(
      silent.filter(({ silence }) => !silence.note),
      ({ silence }) => silence.kind,
    ),
  };
}

/** The comparison for a narrow screen: the same content, issue by issue. */
export function IssueCards({ matrix }: { readonly matrix: Matrix }) {
  const { messages, paths, say, list, actorName, issueTitle } = useReader();
  return matrix.issues.map((issue, at) => {
    const { stances, hidden, noted, byKind } = columnOf(matrix, at);
    return (
      <section key={issue.id} className="mb-6 rounded-sm border border-line">
        <div className="break-inside-avoid break-after-avoid border-b border-line bg-panel p-3">
          <h3 className="font-semibold">
            <Link to={paths.issue(issue.id)} className="target text-ink">
              <Marked text={issueTitle(issue.id)} />
            </Link>
          </h3>
          <p className="text-sm text-muted">{say(issue.question)}</p>
        </div>
        <ul>
          {stances.map((stance) => (
            <li key={stance.id} className="border-b border-line p-1">
              <StanceCell stance={stance} id={`card-${stance.id}`} withActor />
            </li>
          ))}
        </ul>
        <div className="space-y-1 p-3 text-sm text-muted">
          {hidden > 0 && <p>{messages.table.hidden(hidden)}</p>}
          {noted.map(({ actor, silence }) => (
            <p key={actor.id}>
              <Link to={paths.actor(actor.id)}>
                <Marked text={actorName(actor.id)} />
              </Link>
              {". "}
              <SilenceNote silence={silence} full />
            </p>
          ))}
          {[...byKind].map(([kind, cells]) => (
            <p key={kind}>
              {messages.silence[kind]}: {list(cells.map(({ actor }) => actorName(actor.id)))}.
            </p>
          ))}
        </div>
      </section>
    );
  });
}
