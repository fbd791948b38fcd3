import type { Issue } from "../../model/schema.ts";
import type { Scale } from "../../model/choices.ts";
import { fillClass } from "./position-look.ts";

const STEP = 14;
const HEIGHT = 14;

interface MarkProps {
  readonly scale: Scale;
  readonly count: number;
  /** The place that is held, from 0. */
  readonly held: number;
}

function Mark({ scale, count, held }: MarkProps) {
  const width = count * STEP;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      className="inline-block max-w-full shrink-0 rtl:-scale-x-100"
    >
      {scale === "ordinal" && (
        <line x1={STEP / 2} x2={width - STEP / 2} y1={HEIGHT / 2} y2={HEIGHT / 2} className="stroke-edge" />
      )}
      {Array.from({ length: count }, (_, index) => {
        const size = index === held ? 6 : 2;
        const x = STEP * (index + 0.5);
        return scale === "ordinal" ? (
          <circle
            key={index}
            cx={x}
            cy={HEIGHT / 2}
            r={size}
            className={index === held ? fillClass(scale, index, count) : "fill-edge"}
          />
        ) : (
          <rect
            key={index}
            x={x - size}
            y={HEIGHT / 2 - size}
            width={size * 2}
            height={size * 2}
            className={index === held ? "fill-ink" : "fill-edge"}
          />
        );
      })}
    </svg>
  );
}

/**
 * A position's place among those of its issue: on an ordinal scale a large dot among small ones on a line, on a
 * nominal one a large square among small ones. The word beside it says the same, so that it is hidden from
 * screen readers.
 */
export function PositionMark({ issue, position }: { readonly issue: Issue; readonly position: string }) {
  const held = issue.positions.findIndex(({ id }) => id === position);
  return <Mark scale={issue.scale} count={issue.positions.length} held={held} />;
}

/** A mark as a legend shows it, of no issue. */
export function SampleMark({ scale }: { readonly scale: Scale }) {
  return <Mark scale={scale} count={3} held={1} />;
}

/** A position's colour on its axis, or grey if the positions have no order, as a square before its label. */
export function PositionSquare({ issue, position }: { readonly issue: Issue; readonly position: string }) {
  const held = issue.positions.findIndex(({ id }) => id === position);
  return (
    <svg aria-hidden="true" viewBox="0 0 10 10" className="inline-block size-2.5">
      <rect width="10" height="10" className={fillClass(issue.scale, held, issue.positions.length)} />
    </svg>
  );
}
