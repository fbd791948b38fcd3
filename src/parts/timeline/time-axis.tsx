import { type Bar, barOn, type Piece, placeOf } from "../../domain/time-axis.ts";
import type { Scale, TimeScales } from "../../domain/time-scales.ts";

const percent = (fraction: number) => `${(fraction * 100).toFixed(3)}%`;

/** The place of each scale in the width of the drawing. After it there is room for the name of its last part. */
const YEARS = { x: 0, width: 0.57 };
const INSET = { x: 0.67, width: 0.33 };
const ALONE = { x: 0, width: 0.9 };

interface Lane extends Scale {
  readonly x: number;
  readonly width: number;
}

function lanesOf({ years, inset }: TimeScales): readonly Lane[] {
  return inset
    ? [
        { ...years, ...YEARS },
        { ...inset, ...INSET },
      ]
    : [{ ...years, ...ALONE }];
}

/** The place on the years scale that the inset enlarges, in the width of the drawing. */
function sourceOf({ years }: TimeScales, { axis }: Scale): number {
  return YEARS.width * placeOf(years.axis, (axis.first + axis.end) / 2);
}

/** The opacity of a piece of a bar at its left and at its right. `around` returns to the left value. */
const FADES: Partial<Record<Piece["shade"] | "around", readonly [left: number, right: number]>> = {
  rise: [0, 1],
  fall: [1, 0],
  before: [0.03, 0.6],
  after: [0.6, 0.03],
  around: [0, 1],
};

/** The gradients of all bars of a page; once on it. */
export function TimeFades() {
  return (
    <svg aria-hidden="true" className="absolute size-0">
      {Object.entries(FADES).map(([shade, [left, right]]) => (
        <linearGradient
          key={shade}
          id={`time-${shade}`}
          x2={shade === "around" ? "50%" : "100%"}
          spreadMethod="reflect"
        >
          <stop stopColor="currentColor" stopOpacity={left} />
          <stop offset="1" stopColor="currentColor" stopOpacity={right} />
        </linearGradient>
      ))}
    </svg>
  );
}

/** Crisp, so that no seam shows between the pieces. */
const BAND = { y: "0.375rem", height: "0.75rem", shapeRendering: "crispEdges" } as const;
const DASHED = { strokeDasharray: "2.5 2", className: "fill-none stroke-current stroke-2" } as const;

/** A bar over the whole width of the drawing that it is in. */
export function TimeBar({ bar }: { readonly bar: Bar | undefined }) {
  if (!bar) return null;
  const { pieces, middle, approximate, uncertain } = bar;
  const reach = approximate || uncertain ? 4 : 1.5;
  const inkOf = (shade: keyof typeof FADES) => {
    if (FADES[shade]) return { fill: `url(#time-${shade})` };
    return uncertain ? DASHED : { fill: "currentColor" };
  };
  return (
    <>
      {/* A day among years would be thinner than a hair. */}
      <svg x={percent(middle)} className="overflow-visible">
        <rect x={-reach} width={reach * 2} {...BAND} {...inkOf(approximate ? "around" : "solid")} />
      </svg>
      {pieces.map(({ shade, from, to }) => (
        <g key={shade}>
          <rect x={percent(from)} width={percent(to - from)} {...BAND} {...inkOf(shade)} />
          {shade === "before" && <Arrow x="0" d="M5-5 0 0 5 5" />}
          {shade === "after" && <Arrow x="100%" d="M-5-5 0 0-5 5" />}
        </g>
      ))}
    </>
  );
}

function Arrow({ x, d }: { readonly x: string; readonly d: string }) {
  return (
    <svg x={x} y="0.75rem" className="overflow-visible">
      <path d={d} className="fill-none stroke-current stroke-2" />
    </svg>
  );
}

/**
 * The names of the scales, above the bars, and the part that the inset enlarges. The text has an outline in the
 * colour of the page, so that no line runs through it. It does not grow with the text size, because labels would
 * overlap; the caption and the rows say the same in text that grows.
 */
export function TimeHead({ scales, month }: { readonly scales: TimeScales; readonly month: string }) {
  const { inset } = scales;
  const source = inset && percent(sourceOf(scales, inset));
  return (
    <svg
      aria-hidden="true"
      strokeLinejoin="round"
      className="h-12 w-full overflow-visible stroke-paper stroke-8 text-[12px] [paint-order:stroke] lg:col-start-2"
    >
      {inset && (
        <>
          <g className="stroke-edge stroke-1">
            <line x1={source} x2={source} y1="0.7rem" y2="100%" />
            <line x1={source} x2="100%" y1="0.7rem" y2="0.7rem" />
            <line x1="100%" x2="100%" y1="0.7rem" y2="100%" />
          </g>
          {/* Text that is too large for the inset is still no wider than the page. */}
          <text x="100%" dx="-8" y="0.95rem" textAnchor="end" className="fill-ink font-semibold">
            {month}
          </text>
        </>
      )}
      {lanesOf(scales).map(({ x, width, ticks }) => (
        <svg key={x} x={percent(x)} width={percent(width)} className="overflow-visible">
          {ticks.map(({ at, label }) => (
            <text key={at} x={percent(at)} y="2.6rem" className="fill-muted">
              {label}
            </text>
          ))}
        </svg>
      ))}
    </svg>
  );
}

/** A date on every scale, over the whole height of its row, so that the scales run on from row to row. */
export function TimeRow({ scales, date }: { readonly scales: TimeScales; readonly date: string }) {
  const { inset } = scales;
  return (
    <svg aria-hidden="true" className="absolute inset-0 size-full overflow-visible">
      {inset && (
        <>
          <rect x={percent(INSET.x)} width={percent(INSET.width)} height="100%" className="fill-panel" />
          <svg x={percent(sourceOf(scales, inset))} className="overflow-visible">
            <rect x={-2.5} width={5} height="100%" className="fill-line" />
          </svg>
        </>
      )}
      {lanesOf(scales).map(({ x, width, axis, ticks }) => (
        <svg key={x} x={percent(x)} width={percent(width)} className="overflow-visible">
          {ticks.map(({ at, label }) => (
            <line
              key={at}
              x1={percent(at)}
              x2={percent(at)}
              y2="100%"
              className={label ? "stroke-line" : "stroke-line opacity-40"}
            />
          ))}
          <line x1="100%" x2="100%" y2="100%" className="stroke-line" />
          <g className="md:translate-y-3">
            <TimeBar bar={barOn(axis, date)} />
          </g>
        </svg>
      ))}
    </svg>
  );
}
