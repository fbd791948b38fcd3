/**
 * Positions of dates on an axis of time. The unit is a day, so that the width of a year depends on its days, and every
 * place is a fraction of the axis, from 0 to 1.
 */
import { type Day, parseEdtf } from "../model/edtf.ts";

/** A stretch of time, in day numbers: its first day, and the day after its last. */
export interface Axis {
  readonly first: number;
  readonly end: number;
}

/**
 * A part of a bar. `rise` and `fall` fade the beginning and the end of an approximate date; `before` and `after` lead
 * to the edge of the axis if the beginning or the end is open or unknown.
 */
export interface Piece {
  readonly shade: "solid" | "rise" | "fall" | "before" | "after";
  readonly from: number;
  readonly to: number;
}

/** A date as a bar on an axis. */
export interface Bar {
  readonly pieces: readonly Piece[];
  /** The middle of the dated period. A symbol there is visible even if the period is short. */
  readonly middle: number;
  readonly approximate: boolean;
  /** True if its beginning or its end is unknown or open. */
  readonly open: boolean;
  readonly uncertain: boolean;
}

/** The beginning of a year or a day on its axis, with its label if it has one. */
export interface Tick {
  readonly at: number;
  readonly label: string | undefined;
}

/** The part of a bar's length that fades on each side of an approximate end. */
const FADE = 1 / 4;

/** The most years of which each has a line. With more years, only the first, the middle and the last have one. */
const MOST_LINES = 40;

/** Days since March 1 of the year 0, by the Gregorian calendar, for any year. Month 13 is January of the next year. */
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

/** Returns the bar of an EDTF date on an axis; `undefined` if the date does not parse or is outside the axis. */
export function barOn(axis: Axis, text: string): Bar | undefined {
  const ends = endsOf(text);
  if (!ends) return undefined;
  const { start, end, opensBefore, opensAfter } = ends;
  const [first, last] = [dayNumber(start.earliest), dayNumber(end.latest) + 1];
  if (last <= axis.first || first >= axis.end) return undefined;

  const fade = (last - first) * FADE;
  const [isNearBefore, isNearAfter] = [start.approximate && !opensBefore, end.approximate && !opensAfter];
  const [solidFrom, solidTo] = [isNearBefore ? first + fade : first, isNearAfter ? last - fade : last];
  const parts: readonly (readonly [shade: Piece["shade"], from: number, to: number])[] = [
    ...(opensBefore ? [["before", axis.first, solidFrom] as const] : []),
    ...(isNearBefore ? [["rise", first - fade, solidFrom] as const] : []),
    ["solid", solidFrom, solidTo],
    ...(isNearAfter ? [["fall", solidTo, last + fade] as const] : []),
    ...(opensAfter ? [["after", solidTo, axis.end] as const] : []),
  ];
  return {
    pieces: parts
      .map(([shade, from, to]) => ({ shade, from: placeOf(axis, from), to: placeOf(axis, to) }))
      .filter(({ from, to }) => from < to),
    middle: (placeOf(axis, first) + placeOf(axis, last)) / 2,
    approximate: start.approximate || end.approximate,
    open: opensBefore || opensAfter,
    uncertain: start.uncertain || end.uncertain,
  };
}

/**
 * The ticks of a years axis. Only the first, the middle and the last year have a label, so that labels never overlap.
 */
export function yearTicks(from: number, to: number): readonly Tick[] {
  const axis = yearsAxis(from, to);
  const named = [...new Set([from, Math.round((from + to) / 2), to])];
  const years = to - from < MOST_LINES ? Array.from({ length: to - from + 1 }, (_, at) => from + at) : named;
  return years.map((year) => ({
    at: placeOf(axis, dayNumber([year, 1, 1])),
    label: named.includes(year) ? String(year) : undefined,
  }));
}

/** The ticks of a month's axis, at the days 1, 10 and 20, each with its label. */
export function dayTicks({ first, end }: Axis): readonly Tick[] {
  return [1, 10, 20].map((day) => ({ at: (day - 1) / (end - first), label: String(day) }));
}
