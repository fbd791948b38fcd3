/**
 * Time on a straight line. Every unit is a day, so that a year is as wide as a year, and every place is a fraction
 * of an axis, from 0 to 1.
 */
import { type Day, parseEdtf } from "../model/edtf.ts";

/** A stretch of time, in day numbers: its first day, and the day after its last. */
export interface Axis {
  readonly first: number;
  readonly end: number;
}

/** A period as it lies on an axis. */
export interface Bar {
  readonly from: number;
  readonly to: number;
}

/** The beginning of a year or a day of a month on its axis, with its number. EDTF has a year 0, which is 1 BC. */
export interface Tick {
  readonly at: number;
  readonly number: number;
}

/** The most names on an axis: they have room side by side on a tablet. */
export const MOST_NAMES = 15;

/** The most lanes of an axis. Bars that find no room in them are drawn upon each other in the last. */
export const MOST_LANES = 4;

/** The least distance of two bars in a lane: even a bar of one day among years is drawn some pixels wide. */
const APART = 0.006;

/**
 * Days since the first of March of the year 0, by the Gregorian calendar, however far off the year is. Month 13 is
 * the next year's first.
 */
export function dayNumber([year, month, day]: Day): number {
  // Years that begin in March have the leap day at their end.
  const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leapDays + Math.floor((153 * m + 2) / 5) + day - 1;
}

/** The axis of whole years, both included. */
export function yearsAxis(from: number, to: number): Axis {
  return { first: dayNumber([from, 1, 1]), end: dayNumber([to + 1, 1, 1]) };
}

/** Returns both ends of an EDTF text. An open or unknown end is at the place of the other end. */
function endsOf(text: string) {
  const parsed = parseEdtf(text);
  if (!parsed) return undefined;
  const [first, last] =
    parsed.kind === "date" ? [parsed.date, parsed.date] : ([parsed.start, parsed.end] as const);
  const start = typeof first === "object" ? first : last;
  const end = typeof last === "object" ? last : first;
  if (typeof start !== "object" || typeof end !== "object") return undefined;
  return { start, end, opensBefore: start !== first, opensAfter: end !== last };
}

/** Returns the first and the last day of an EDTF text; `undefined` if it does not parse. */
export function datedDays(text: string): readonly [first: Day, last: Day] | undefined {
  const ends = endsOf(text);
  return ends && [ends.start.earliest, ends.end.latest];
}

/** Returns the place of a day on an axis. A day outside the axis is placed at its end. */
export function placeOf({ first, end }: Axis, day: number): number {
  return Math.min(1, Math.max(0, (day - first) / (end - first)));
}

/** Says whether an EDTF text names its period exactly: it is not approximate, uncertain or open. */
export function isExact(text: string): boolean {
  const ends = endsOf(text);
  return (
    ends !== undefined &&
    !(ends.opensBefore || ends.opensAfter) &&
    [ends.start, ends.end].every(({ approximate, uncertain }) => !(approximate || uncertain))
  );
}

/**
 * Returns the bar of an EDTF date on an axis, with an open end at the end of the axis; `undefined` if the date does not
 * parse or is outside the axis.
 */
export function barOn(axis: Axis, text: string): Bar | undefined {
  const ends = endsOf(text);
  if (!ends) return undefined;
  const [first, last] = [dayNumber(ends.start.earliest), dayNumber(ends.end.latest) + 1];
  if (last <= axis.first || first >= axis.end) return undefined;
  return {
    from: ends.opensBefore ? 0 : placeOf(axis, first),
    to: ends.opensAfter ? 1 : placeOf(axis, last),
  };
}

/** Puts bars into lanes so that none meets another, unless there are more than `MOST_LANES` at one place. */
export function inLanes<T extends Bar>(bars: readonly T[]): readonly (readonly T[])[] {
  const lanes: T[][] = [];
  for (const bar of bars) {
    const free = lanes.find((lane) =>
      lane.every(({ from, to }) => bar.from >= to + APART || bar.to <= from - APART),
    );
    if (free) free.push(bar);
    else if (lanes.length < MOST_LANES) lanes.push([bar]);
    else lanes.at(-1)?.push(bar);
  }
  return lanes;
}

/** The room of a letter beside a bar: about 17 px on a tablet. */
const LETTER = 0.025;

/** The place of the letter of a bar: after its end, before its start, or over its end if it fills the axis. */
type LetterPlace = "after" | "before" | "over";

/** Returns the place of the letter of a bar. */
export function letterPlaceOf({ from, to }: Bar): LetterPlace {
  if (to + LETTER <= 1) return "after";
  return from >= LETTER ? "before" : "over";
}

/** Returns the room of a bar with its letter. */
export function withLetter(bar: Bar): Bar {
  const place = letterPlaceOf(bar);
  return {
    from: place === "before" ? bar.from - LETTER : bar.from,
    to: place === "after" ? bar.to + LETTER : bar.to,
  };
}

/** Returns the letter of a date by its place in a list, from 0: A to Z, then AA, AB and so on. */
export function letterOf(at: number): string {
  const last = String.fromCodePoint(65 + (at % 26));
  return at < 26 ? last : letterOf(Math.floor(at / 26) - 1) + last;
}

/** Returns the least of 1, 2, 5, 10, 20, 50 and so on that divides some years into at most `MOST_NAMES`. */
function stepOf(years: number): number {
  for (let ten = 1; ; ten *= 10) {
    const step = [1, 2, 5].map((factor) => factor * ten).find((each) => years / each < MOST_NAMES);
    if (step !== undefined) return step;
  }
}

/** The years of an axis that have a name: each of a few, every second, fifth or tenth of more. */
export function yearTicks(from: number, to: number): readonly Tick[] {
  const axis = yearsAxis(from, to);
  const step = stepOf(to - from + 1);
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, at) => first + at * step).map(
    (year) => ({ at: placeOf(axis, dayNumber([year, 1, 1])), number: year }),
  );
}

/** The days of a month's axis that have a name: the first, and every fifth. */
export function dayTicks({ first, end }: Axis): readonly Tick[] {
  return [1, 5, 10, 15, 20, 25, 30]
    .map((day) => ({ at: (day - 1) / (end - first), number: day }))
    .filter(({ at }) => at < 1);
}
