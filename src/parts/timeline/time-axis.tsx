import { Fragment } from "react";
import {
  type Axis,
  type Bar,
  barOn,
  inLanes,
  isExact,
  letterPlaceOf,
  placeOf,
  type Tick,
  withLetter,
} from "../../domain/time-axis.ts";
import type { TimeScales } from "../../domain/time-scales.ts";

const percent = (fraction: number) => `${(fraction * 100).toFixed(3)}%`;

/** Heights in pixels: of a bar, of a lane with its bar, of the names below a line, and of the wedge. */
const BAR = 6;
const LANE = 12;
const NAMES = 20;
const WEDGE = 40;

/** Shorter bars are drawn some pixels wide, around their middle: a day among years is thinner than a hair. */
const SHORT = 0.008;

/** A date as the axis draws it. */
interface DrawnDate {
  readonly date: string;
  /** The letter that the bar shares with its date in the list. */
  readonly letter?: string;
  /** True if the date was still to come when its sources were published. */
  readonly isAhead: boolean;
}

/** The line of a date that is not exact. */
const DOTTED = "3 3";

interface TimeBarProps {
  readonly bar: Bar;
  readonly drawn: DrawnDate;
  /** The middle of its lane. */
  readonly y: number;
}

/** A bar: dotted if its date is not exact, grey if it is ahead. */
function TimeBar({ bar: { from, to }, drawn: { date, isAhead }, y }: TimeBarProps) {
  const isDotted = !isExact(date);
  const look = {
    strokeWidth: BAR,
    strokeDasharray: isDotted ? DOTTED : undefined,
    className: isAhead ? "stroke-edge forced-colors:stroke-[GrayText]" : "stroke-ink",
  };
  if (to - from >= SHORT) return <line x1={percent(from)} x2={percent(to)} y1={y} y2={y} {...look} />;
  const reach = isDotted ? 4.5 : 2;
  return (
    <svg x={percent((from + to) / 2)} className="overflow-visible">
      <line x1={-reach} x2={reach} y1={y} y2={y} {...look} />
    </svg>
  );
}

/** The distance in pixels of a letter from its bar, and its anchor. */
const LETTERS = {
  after: { dx: 5, textAnchor: "start" },
  before: { dx: -5, textAnchor: "end" },
  over: { dx: 0, textAnchor: "end" },
} as const;

/** The letter of a bar, beside it or, if the bar fills the axis, over its end. */
function BarLetter({ bar, letter, y }: { readonly bar: Bar; readonly letter: string; readonly y: number }) {
  const place = letterPlaceOf(bar);
  return (
    <text
      x={percent(place === "before" ? bar.from : bar.to)}
      y={y + 4}
      {...LETTERS[place]}
      className="fill-ink stroke-paper stroke-4 font-semibold [paint-order:stroke]"
    >
      {letter}
    </text>
  );
}

/** A bar of a kind, for the key. */
export function SampleBar({ drawn }: { readonly drawn: DrawnDate }) {
  return (
    <svg aria-hidden="true" width="24" height="8" className="inline-block h-2 w-6">
      <TimeBar bar={{ from: 0, to: 1 }} drawn={drawn} y={4} />
    </svg>
  );
}

/** The bars of dates on an axis with their letters, in lanes from the line upwards. */
function lanesOn(axis: Axis, dates: readonly DrawnDate[]) {
  return inLanes(
    dates.flatMap((drawn) => {
      const bar = barOn(axis, drawn.date);
      return bar ? [{ ...(drawn.letter === undefined ? bar : withLetter(bar)), bar, drawn }] : [];
    }),
  );
}

/** Leaves out the letter of a date whose bar is short on the axis of years: it stands in the enlarged month. */
function withoutLetter(drawn: DrawnDate, { axis }: TimeScales["years"]): DrawnDate {
  const bar = barOn(axis, drawn.date);
  const isShort = bar !== undefined && bar.to - bar.from < SHORT * 4;
  return isShort ? { date: drawn.date, isAhead: drawn.isAhead } : drawn;
}

interface LineProps {
  readonly lanes: ReturnType<typeof lanesOn>;
  readonly ticks: readonly Tick[];
  /** Writes the number of a tick. */
  readonly write: (number: number) => string;
  /** The place of the line. */
  readonly y: number;
}

/** A line with the names of its years or days below, and the bars above. */
function Line({ lanes, ticks, write, y }: LineProps) {
  return (
    <>
      <line x2="100%" y1={y} y2={y} className="stroke-edge" />
      {ticks.map(({ at, number }) => (
        <svg key={number} x={percent(at)} y={y} className="overflow-visible">
          <line y2="4" className="stroke-edge" />
          <text y="16" textAnchor={at === 0 ? "start" : "middle"} className="fill-muted">
            {write(number)}
          </text>
        </svg>
      ))}
      {lanes.map((lane, above) =>
        lane.map(({ bar, drawn }) => {
          const middle = y - above * LANE - LANE / 2 - 1;
          return (
            <Fragment key={drawn.date}>
              <TimeBar bar={bar} drawn={drawn} y={middle} />
              {drawn.letter !== undefined && <BarLetter bar={bar} letter={drawn.letter} y={middle} />}
            </Fragment>
          );
        }),
      )}
    </>
  );
}

interface TimeAxisProps {
  readonly scales: TimeScales;
  readonly dates: readonly DrawnDate[];
  /** The name of the month that is enlarged. */
  readonly month: string;
  /** Writes a year of EDTF. */
  readonly writeYear: (year: number) => string;
}

/**
 * The axis of the years, and below it that of the densest month, with a wedge from its place among the years. It is for
 * the eye alone: the list of dates says the same. Its text does not grow with the text size, because labels would
 * overlap.
 */
export function TimeAxis({ scales: { years, inset }, dates, month, writeYear }: TimeAxisProps) {
  const above = lanesOn(
    years.axis,
    dates.map((drawn) => (inset?.holds(drawn.date) ? withoutLetter(drawn, years) : drawn)),
  );
  const below = inset
    ? lanesOn(
        inset.axis,
        dates.filter(({ date }) => inset.holds(date)),
      )
    : [];
  const yearsAt = above.length * LANE + 2;
  const wedgeEnd = yearsAt + WEDGE;
  const daysAt = wedgeEnd + below.length * LANE + 4;
  const height = (inset ? daysAt : yearsAt) + NAMES;
  return (
    <svg aria-hidden="true" height={height} className="w-full overflow-visible text-[12px]">
      {inset && (
        <>
          <svg y={yearsAt} width="100%" height={WEDGE} viewBox="0 0 1 1" preserveAspectRatio="none">
            <polygon
              points={`${placeOf(years.axis, inset.axis.first)},0 ${placeOf(years.axis, inset.axis.end)},0 1,1 0,1`}
              vectorEffect="non-scaling-stroke"
              className="fill-panel stroke-line"
            />
          </svg>
          <rect y={wedgeEnd} width="100%" height={daysAt - wedgeEnd} className="fill-panel" />
          <text x="50%" y={wedgeEnd - 4} textAnchor="middle" className="fill-ink font-semibold">
            {month}
          </text>
          <Line lanes={below} ticks={inset.ticks} write={String} y={daysAt} />
        </>
      )}
      <Line lanes={above} ticks={years.ticks} write={writeYear} y={yearsAt} />
    </svg>
  );
}
