import type { Issue } from "../model/schema.ts";

const FILL = ["fill-scale-1", "fill-scale-2", "fill-scale-3", "fill-scale-4", "fill-scale-5"] as const;

/** The colour of a place on an axis of `count` positions, from least to most. */
function fillOf(index: number, count: number): string {
  return FILL[count < 2 ? 2 : Math.round((index / (count - 1)) * (FILL.length - 1))] ?? FILL[2];
}

const STEP = 12;
const HEIGHT = 12;

/**
 * A position's place among those of its issue: on an ordinal scale a large dot among small ones on a line, on a
 * nominal one a large square among small ones. The word beside it says the same, so that it is hidden from
 * screen readers.
 */
export function PositionMark({ issue, position }: { readonly issue: Issue; readonly position: string }) {
  const count = issue.positions.length;
  const held = issue.positions.findIndex(({ id }) => id === position);
  const ordinal = issue.scale === "ordinal";
  const width = count * STEP;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      className="inline-block max-w-full shrink-0"
    >
      {ordinal && (
        <line x1={STEP / 2} x2={width - STEP / 2} y1={HEIGHT / 2} y2={HEIGHT / 2} className="stroke-edge" />
      )}
      {issue.positions.map(({ id }, index) => {
        const size = index === held ? 5 : 2;
        const x = STEP * (index + 0.5);
        return ordinal ? (
          <circle
            key={id}
            cx={x}
            cy={HEIGHT / 2}
            r={size}
            className={index === held ? fillOf(index, count) : "fill-edge"}
          />
        ) : (
          <rect
            key={id}
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
