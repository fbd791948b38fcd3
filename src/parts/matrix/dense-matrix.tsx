import { memo, useMemo, useRef } from "react";
import { arrange } from "../../domain/arrange.ts";
import type { MatrixOrder } from "../../domain/matrix-order.ts";
import type { Cell, Matrix } from "../../domain/matrix.ts";
import { isRecorded } from "../../domain/silence.ts";
import { nearestActors, splitOf } from "../../domain/similarity.ts";
import type { Issue, Position } from "../../model/schema.ts";
import { useGridKeys } from "../../ui/use-grid-keys.ts";
import { Link } from "../page/link.tsx";
import { usePageContext } from "../page-context.tsx";
import { fillOf } from "./fill-of.ts";
import { WordsBeside } from "./words-beside.tsx";
import { Findings } from "./findings.tsx";

/** The positions that all issues have, in the same order; none if the issues differ. */
function useSharedPositions(issues: readonly Issue[]): readonly Position[] {
  const { say } = usePageContext();
  const labels = issues.map(({ scale, positions }) =>
    [scale, ...positions.map(({ label }) => say(label))].join("\n"),
  );
  return new Set(labels).size === 1 ? (issues[0]?.positions ?? []) : [];
}

/** What the fills of the cells mean. */
function PictureKey({ matrix: { issues } }: { readonly matrix: Matrix }) {
  const { messages, show } = usePageContext();
  const { key } = messages.matrix.picture;
  const shared = useSharedPositions(issues);
  const hasOrdered = shared.length === 0 && issues.some(({ scale }) => scale === "ordinal");
  const hasUnordered = shared.length === 0 && issues.some(({ scale }) => scale !== "ordinal");
  return (
    <ul className="picture-key picture">
      {shared.map(({ id, label }, at) => (
        <li key={id}>
          <i className={issues[0] && fillOf(issues[0], at)} />
          {show(label)}
        </li>
      ))}
      {hasOrdered && (
        <li>
          <i className="c1" />
          <i className="c3" />
          <i className="c5" />
          <span>{key.ordered}</span>
        </li>
      )}
      {hasUnordered && (
        <li>
          <i className="n1" />
          <i className="n2" />
          <i className="n3" />
          <span>{key.unordered}</span>
        </li>
      )}
      <li>
        <i className="noted" />
        <span>{key.noted}</span>
      </li>
      <li>
        <i />
        <span>{key.none}</span>
      </li>
      <li>
        <span>{key.split}</span>
      </li>
    </ul>
  );
}

/** A cell as one text in one element: a page has thousands of them. */
const PictureCell = memo(function PictureCell({
  cell: { issue, stances, silence },
}: {
  readonly cell: Cell;
}) {
  const { messages, list, positionLabel } = usePageContext();
  const taken = issue.positions.flatMap(({ id }, at) =>
    stances.some(({ position }) => position === id) ? [{ id, fill: fillOf(issue, at) }] : [],
  );
  const [first, second] = taken;
  if (!first) {
    const kind = silence && messages.silence[silence.kind];
    return silence && isRecorded(silence) ? <td className="noted">{kind}</td> : <td>{kind}</td>;
  }
  return (
    <td className={second ? `${first.fill} and-${second.fill}` : first.fill}>
      {list(taken.map(({ id }) => positionLabel(issue.id, id)))}
    </td>
  );
});

interface PictureProps {
  readonly matrix: Matrix;
  /** The nearest actor of each. */
  readonly nearest: ReturnType<typeof nearestActors>;
}

/** The picture: a table with a small coloured cell for each actor and issue. */
function Picture({ matrix, nearest }: PictureProps) {
  const { messages, paths, show, actorText, issueText } = usePageContext();
  const table = useRef<HTMLTableElement>(null);
  useGridKeys(table);
  const words = messages.matrix.picture;
  return (
    <div
      id="matrix"
      role="region"
      aria-label={messages.matrix.region}
      className="scrolls relative overflow-x-auto print:overflow-visible"
    >
      <PictureKey matrix={matrix} />
      <table ref={table} data-small className="picture">
        <caption className="sr-only">{words.caption}</caption>
        <colgroup>
          <col />
          <col span={matrix.issues.length} />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{messages.matrix.actor}</span>
            </th>
            {matrix.issues.map((issue, at) => {
              const split = splitOf(matrix, at);
              const total = split.reduce((sum, count) => sum + count, 0);
              return (
                <th key={issue.id} scope="col">
                  <Link to={paths.issue(issue.id)}>{show(issueText(issue.id))}</Link>
                  <svg
                    aria-hidden="true"
                    viewBox={`0 0 1 ${Math.max(1, total)}`}
                    preserveAspectRatio="none"
                    width="24"
                    height="24"
                  >
                    {split.map((count, i) => (
                      <rect
                        key={issue.positions[i]?.id}
                        y={total - split.slice(0, i + 1).reduce((sum, each) => sum + each, 0)}
                        width={1}
                        height={count}
                        className={fillOf(issue, i)}
                      />
                    ))}
                  </svg>
                </th>
              );
            })}
            <th scope="col">
              <span>{words.nearest}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map(({ actor, cells }) => {
            const near = nearest.get(actor.id);
            return (
              <tr key={actor.id}>
                <th scope="row">
                  <Link to={paths.actor(actor.id)}>{show(actorText(actor.id))}</Link>
                </th>
                {cells.map((cell) => (
                  <PictureCell key={cell.issue.id} cell={cell} />
                ))}
                <td className="near">
                  {near && (
                    <>
                      <span className="tabular-nums">{`${words.nearestOn(near.same, near.both)} `}</span>
                      {show(actorText(near.actor.id))}
                    </>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface DenseMatrixProps {
  readonly matrix: Matrix;
  readonly order: MatrixOrder;
}

/** A matrix with many stances as one picture, with two sentences on top and the words of one cell beside it. */
export function DenseMatrix({ matrix, order }: DenseMatrixProps) {
  const { locale, say } = usePageContext();
  const arranged = useMemo(() => {
    const { compare } = new Intl.Collator(locale);
    return arrange(matrix, order, {
      actors: (a, b) => compare(say(a.name), say(b.name)),
      issues: (a, b) => compare(say(a.title), say(b.title)),
    });
  }, [matrix, order, locale, say]);
  // Another order changes no finding.
  const nearest = useMemo(() => nearestActors(matrix), [matrix]);
  const picture = useMemo(() => <Picture matrix={arranged} nearest={nearest} />, [arranged, nearest]);
  return (
    <>
      <Findings matrix={matrix} />
      <WordsBeside matrix={arranged} hasSplit>
        {picture}
      </WordsBeside>
    </>
  );
}
