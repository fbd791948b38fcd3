/** The scales on which a timeline is drawn. */
import type { Day } from "../model/edtf.ts";
import { groupBy } from "../model/model.ts";
import { allMoments } from "./moments.ts";
import { perModel } from "./per-model.ts";
import { type Axis, datedDays, dayNumber, dayTicks, type Tick, yearsAxis, yearTicks } from "./time-axis.ts";

/** An axis with its ticks. */
export interface Scale {
  readonly axis: Axis;
  readonly ticks: readonly Tick[];
}

/** The scales of a timeline. */
export interface TimeScales {
  /** The first and the last year. */
  readonly from: number;
  readonly to: number;
  /** The scale of all years from `from` to `to`. */
  readonly years: Scale;
  /** The enlarged scale of the densest month, if it is dense enough. `month` is EDTF. */
  readonly inset: (Scale & { readonly month: string }) | undefined;
}

/** The fewest dates within one month that need an enlarged scale, because a scale of years cannot show them apart. */
const DENSE = 3;

function edtfMonth([year, month]: Day): string {
  const digits = String(Math.abs(year)).padStart(4, "0");
  return `${year < 0 ? "-" : ""}${digits}-${String(month).padStart(2, "0")}`;
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

  const withinMonth = spans.filter(([first, last]) => edtfMonth(first) === edtfMonth(last));
  const [densest] = [...groupBy(withinMonth, ([first]) => edtfMonth(first))].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  const [day] = densest?.[1][0] ?? [];
  if (from === to || !densest || densest[1].length < DENSE || !day)
    return { from, to, years, inset: undefined };
  const [year, month] = day;
  const axis = { first: dayNumber([year, month, 1]), end: dayNumber([year, month + 1, 1]) };
  return { from, to, years, inset: { month: densest[0], axis, ticks: dayTicks(axis) } };
});
