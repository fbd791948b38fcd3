import { useRef } from "react";
import type { Cell, Matrix } from "../../domain/matrix.ts";
import { isRecorded } from "../../domain/silence.ts";
import { totalOf } from "../../domain/tally.ts";
import { useGridKeys } from "../../ui/use-grid-keys.ts";
import { Highlighted } from "../evidence/highlighted.tsx";
import { Link } from "../page/link.tsx";
import { usePageContext } from "../page-context.tsx";
import { PositionStrip } from "./position-strip.tsx";

/** A cell: the positions that are taken, as a strip; a recorded silence in words; empty without a record. */
function MatrixCell({ cell: { issue, stances, silence, hidden } }: { readonly cell: Cell }) {
  const { messages, paths, show, showList, actorText, positionText } = usePageContext();
  const [stance] = stances;
  return (
    <td className="border-b border-line px-1 text-center align-middle">
      {stance && (
        <Link
          to={paths.stance(stance.id)}
          data-stance={stance.id}
          className="flex min-h-11 min-w-11 items-center justify-center"
        >
          <PositionStrip issue={issue} taken={stances.map(({ position }) => position)} />
          <span className="sr-only">
            {show(actorText(stance.actor))}
            <span>, </span>
            <Highlighted text={issue.title} />
            <span>: </span>
            {showList(stances.map(({ position }) => show(positionText(issue.id, position))))}
          </span>
        </Link>
      )}
      {silence && isRecorded(silence) && (
        <Link to={paths.silence(silence.actor, issue.id)} className="target text-xs text-muted">
          {messages.silence[silence.kind]}
        </Link>
      )}
      {silence && !isRecorded(silence) && <span className="sr-only">{messages.silence[silence.kind]}</span>}
      {totalOf(hidden) > 0 && <span className="sr-only">{messages.counts.hidden(hidden)}</span>}
    </td>
  );
}

/** Actors by issues: in each cell a strip of the issue's positions with those that the actor takes filled. */
export function ActorMatrix({ matrix }: { readonly matrix: Matrix }) {
  const { messages, paths, actorText, issueText } = usePageContext();
  const table = useRef<HTMLTableElement>(null);
  useGridKeys(table);
  return (
    // Named, so that its scroll comes back with the page's own.
    <div id="matrix" role="region" aria-label={messages.matrix.region} className="relative overflow-x-auto">
      <table ref={table} className="border-separate border-spacing-0">
        <caption className="pb-2 text-start text-sm text-muted">{messages.matrix.caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="p-2 text-start align-bottom text-sm font-semibold">
              {messages.matrix.actor}
            </th>
            {matrix.issues.map((issue) => (
              <th key={issue.id} scope="col" className="h-44 px-1 align-bottom text-xs font-semibold">
                <Link
                  to={paths.issue(issue.id)}
                  className="target max-h-44 rotate-180 text-start text-ink [writing-mode:vertical-rl]"
                >
                  <Highlighted text={issueText(issue.id)} />
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map(({ actor, cells }) => (
            <tr key={actor.id}>
              <th
                scope="row"
                className="sticky inset-s-0 z-10 max-w-48 border-b border-line bg-paper pe-3 text-start text-sm leading-snug font-semibold"
              >
                <Link to={paths.actor(actor.id)} className="target text-ink no-underline hover:underline">
                  <Highlighted text={actorText(actor.id)} />
                </Link>
              </th>
              {cells.map((cell) => (
                <MatrixCell key={cell.issue.id} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
