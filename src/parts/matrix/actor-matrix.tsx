import { memo, useRef } from "react";
import { densestFirst, recordedRows } from "../../domain/arrange.ts";
import type { Cell, Matrix } from "../../domain/matrix.ts";
import { isRecorded } from "../../domain/silence.ts";
import { totalOf } from "../../domain/tally.ts";
import type { Stance } from "../../model/schema.ts";
import { hasSameItems } from "../../ui/same-items.ts";
import { useGridKeys } from "../../ui/use-grid-keys.ts";
import { Highlighted } from "../evidence/highlighted.tsx";
import { Link } from "../page/link.tsx";
import { usePageContext } from "../page-context.tsx";
import { StanceName } from "../voices/stance-name.tsx";
import { PositionStrip } from "../marks/position-strip.tsx";

/** The most columns of full width that fit beside the actors everywhere but on a phone. */
const FEW = 8;

/**
 * The link to a stance, whose name says who, on what, which position. It covers its part of the cell. No link of a cell is a
 * tab stop before the keys of the grid work: some are too narrow to press, and each page has an equal one of full size.
 */
function StanceLink({ stance }: { readonly stance: Stance }) {
  const { paths } = usePageContext();
  return (
    <Link to={paths.stance(stance.id)} tabIndex={-1} data-stance={stance.id}>
      <StanceName stance={stance} />
    </Link>
  );
}

interface MatrixCellProps {
  readonly cell: Cell;
}

/** Returns true if two cells of the same place say the same. */
function saysSame(before: MatrixCellProps, { cell }: MatrixCellProps): boolean {
  return (
    before.cell.issue === cell.issue &&
    before.cell.silence === cell.silence &&
    hasSameItems(before.cell.stances, cell.stances) &&
    before.cell.hidden.stances === cell.hidden.stances &&
    before.cell.hidden.recorded === cell.hidden.recorded
  );
}

/** A cell: a strip with the positions that are taken, or a silence on record in words; empty to the eye otherwise. */
const MatrixCell = memo(function MatrixCell({ cell: { issue, stances, silence, hidden } }: MatrixCellProps) {
  const { messages, paths } = usePageContext();
  return (
    <td>
      {stances.length > 0 && (
        <div className="cell">
          {stances.map((stance) => (
            <StanceLink key={stance.id} stance={stance} />
          ))}
          <PositionStrip issue={issue} taken={stances.map(({ position }) => position)} />
        </div>
      )}
      {silence && isRecorded(silence) && (
        <div className="cell">
          <Link to={paths.silence(silence.actor, issue.id)} tabIndex={-1} className="text-muted">
            <span className="@max-3xl:sr-only">{messages.silence[silence.kind]}</span>
            <span aria-hidden="true" className="@3xl:hidden">
              ×
            </span>
          </Link>
        </div>
      )}
      {silence && !isRecorded(silence) && <span className="sr-only">{messages.silence[silence.kind]}</span>}
      {totalOf(hidden) > 0 && <span className="sr-only">{messages.counts.hidden(hidden)}</span>}
    </td>
  );
}, saysSame);

/**
 * Actors by issues: in each cell a strip of the issue's positions with those that the actor takes filled. In a narrow place
 * the cells are narrow. What they lead to is then also on the page in full size.
 */
export function ActorMatrix({ matrix }: { readonly matrix: Matrix }) {
  const { messages, paths, actorText, issueText } = usePageContext();
  const table = useRef<HTMLTableElement>(null);
  useGridKeys(table);
  const hasSilence = matrix.rows.some(({ cells }) =>
    cells.some(({ silence }) => silence && isRecorded(silence)),
  );
  return (
    // Named, so that its scroll comes back with the page's own.
    <div
      id="matrix"
      role="region"
      aria-label={messages.matrix.region}
      className="@container relative overflow-x-auto"
    >
      <table ref={table} data-small data-few={matrix.issues.length <= FEW || undefined} className="strips">
        <caption className="pb-2 text-start text-sm text-muted">
          <span>{messages.matrix.caption}</span>
          {hasSilence && <span className="@3xl:hidden">{` × ${messages.matrix.picture.key.noted}.`}</span>}
        </caption>
        <colgroup>
          <col />
          <col span={matrix.issues.length} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{messages.matrix.actor}</span>
            </th>
            {matrix.issues.map((issue) => (
              <th key={issue.id} scope="col">
                <Link to={paths.issue(issue.id)}>
                  <Highlighted text={issueText(issue.id)} />
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map(({ actor, cells }) => (
            <tr key={actor.id}>
              <th scope="row">
                <Link to={paths.actor(actor.id)}>
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

/** The matrix of the actors with a record, those with most stances first. */
export function RecordedActors({ matrix }: { readonly matrix: Matrix }) {
  return <ActorMatrix matrix={recordedRows(densestFirst(matrix))} />;
}
