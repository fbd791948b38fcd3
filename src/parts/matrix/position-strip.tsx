import type { Issue } from "../../model/schema.ts";
import { fillClass } from "../marks/position-look.ts";

const STEP = 12;
const HEIGHT = 14;

interface PositionStripProps {
  readonly issue: Issue;
  /** The ids of the positions that are taken. */
  readonly taken: readonly string[];
}

/**
 * The positions of an issue as a row of boxes, those that are taken filled: squares if the positions have an order, rounded
 * and grey if they have none. The text beside it says the same, so that it is hidden from screen readers.
 */
export function PositionStrip({ issue, taken }: PositionStripProps) {
  const { positions, scale } = issue;
  const width = positions.length * STEP;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      preserveAspectRatio="none"
      className="strip rtl:-scale-x-100"
    >
      {positions.map(({ id }, index) => (
        <rect
          key={id}
          x={index * STEP + 1}
          y={1}
          width={STEP - 2}
          height={HEIGHT - 2}
          rx={scale === "ordinal" ? 0 : 4}
          className={taken.includes(id) ? fillClass(scale, index, positions.length) : "fill-none stroke-edge"}
        />
      ))}
    </svg>
  );
}
