/** The scales on which a timeline is drawn. */
import { type Day, edtfYear } from "../model/edtf.ts";
import { groupBy } from "../model/model.ts";
import { allMoments } from "./moments.ts";
import { perModel } from "./per-model.ts";
import { type Axis, datedDays, dayNumber, dayTicks, type Tick, yearsAxis, yearTicks } from "./time-axis.ts";

/** An axis with its ticks. */
interface Scale {
  readonly axis: Axis;
  readonly ticks: readonly Tick[];
}

/** The enlarged scale of a month. */
interface Inset extends Scale {
  /** The month, in EDTF. */
  readonly month: string;
  /** Says whether a date is in the month, as far as it is known. */
  readonly holds: (date: string) => boolean;
}

/** The scales of a timeline. */
export interface TimeScales {
  /** The first and the last year. */
  readonly from: number;
  readonly to: number;
  /** The scale of all years from `from` to `to`. */
  readonly years: Scale;
  /** The enlarged scale of the densest month, if it is dense enough. */
  readonly inset: Inset | undefined;
}

/** The fewest dates within one month that need an enlarged scale, because a scale of years cannot show them apart. */
const DENSE = 3;

const edtfMonth = ([year, month]: Day) => `${edtfYear(year)}-${String(month).padStart(2, "0")}`;

/** Returns the month of a date, as far as the date is known, in EDTF; `undefined` if the date is not within one. */
function monthOf(date: string): string | undefined {
  const [first, last] = datedDays(date) ?? [];
  if (!first || !last) return undefined;
  const month = edtfMonth(first);
  return month === edtfMonth(last) ? month : undefined;
}

/**
 * Returns the scales of a corpus. They are the same for every selection, so that bars stay in place when the reader
 * filters. Without dates, `from` and `to` are infinite and the scales must not be used.
 */
export const timeScales = perModel((model): TimeScales => {
  const spans = allMoments(model)
    .map(({ date }) => datedDays(date))
    .filter((span) => span !== undefined);
  const from = spans.reduce((least, [[year]]) => Math.min(least, year), Number.POSITIVE_INFINITY);
  const to = spans.reduce((most, [, [year]]) => Math.max(most, year), Number.NEGATIVE_INFINITY);
  const years = { axis: yearsAxis(from, to), ticks: yearTicks(from, to) };

  const byMonth = groupBy(
    allMoments(model).map(({ date }) => date),
    monthOf,
  );
  byMonth.delete(undefined);
  const [densest] = [...byMonth].toSorted(([, a], [, b]) => b.length - a.length);
  const [month, dates = []] = densest ?? [];
  const [day] = datedDays(dates[0] ?? "") ?? [];
  if (month === undefined || dates.length < DENSE || !day) return { from, to, years, inset: undefined };
  const axis = { first: dayNumber([day[0], day[1], 1]), end: dayNumber([day[0], day[1] + 1, 1]) };
  const holds = (date: string) => monthOf(date) === month;
  return { from, to, years, inset: { month, holds, axis, ticks: dayTicks(axis) } };
});
