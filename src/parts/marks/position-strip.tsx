import type { Scale } from "../../model/choices.ts";
import type { Issue } from "../../model/schema.ts";
import { fillClass } from "./position-look.ts";

const STEP = 12;
const HEIGHT = 14;

interface StripProps {
  readonly scale: Scale;
  readonly count: number;
  /** The places that are taken, from 0. */
  readonly taken: readonly number[];
}

function Strip({ scale, count, taken }: StripProps) {
  const width = count * STEP;
  return (
    <svg
      aria-hidden="true"
      // A line is drawn to both sides of its place: between two pixels it would be grey and twice as wide.
      viewBox={`-.5 -.5 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      preserveAspectRatio="none"
      className="strip inline-block shrink-0 rtl:-scale-x-100"
    >
      {Array.from({ length: count }, (_, index) => (
        <rect
          key={index}
          x={index * STEP + 1}
          y={1}
          width={STEP - 2}
          height={HEIGHT - 2}
          rx={scale === "ordinal" ? 0 : 4}
          vectorEffect="non-scaling-stroke"
          className={taken.includes(index) ? fillClass(scale, index, count) : "fill-none stroke-edge"}
        />
      ))}
    </svg>
  );
}

interface PositionStripProps {
  readonly issue: Issue;
  /** The ids of the positions that are taken. */
  readonly taken: readonly string[];
}

/**
 * The positions of an issue as a row of boxes, those that are taken filled: squares if the positions have an order, rounded
 * and grey if they have none. The text beside it says the same, so that it is hidden from screen readers.
 */
export function PositionStrip({ issue: { scale, positions }, taken }: PositionStripProps) {
  const places = positions.flatMap(({ id }, index) => (taken.includes(id) ? [index] : []));
  return <Strip scale={scale} count={positions.length} taken={places} />;
}

/** A strip as a legend shows it, of no issue. */
export function SampleStrip({ scale }: { readonly scale: Scale }) {
  return <Strip scale={scale} count={3} taken={[1]} />;
}
