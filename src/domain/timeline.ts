/** Events and stances by date, and the scales on which they are drawn. */
import { compareEdtf, type Day } from "../model/edtf.ts";
import { get, groupBy, type Model } from "../model/model.ts";
import type { CorpusEvent, Stance } from "../model/schema.ts";
import type { Entry } from "./entries.ts";
import type { Selection } from "./filter.ts";
import { perModel } from "./per-model.ts";
import { type Axis, datedDays, dayNumber, dayTicks, type Tick, yearsAxis, yearTicks } from "./time-axis.ts";

/** All that has one EDTF date. */
export interface Moment {
  readonly date: string;
  readonly events: readonly CorpusEvent[];
  readonly stances: readonly Stance[];
}

/** An axis with its names. */
export interface Scale {
  readonly axis: Axis;
  readonly ticks: readonly Tick[];
}

/** The scales of a timeline. */
export interface TimeScales {
  /** The first and the last year. */
  readonly from: number;
  readonly to: number;
  /** These years and all between them. */
  readonly years: Scale;
  /** The enlarged scale of the densest month, if it is dense enough. `month` is EDTF. */
  readonly inset: (Scale & { readonly month: string }) | undefined;
}

/** So many dates within one month are too close to be told apart on a scale of years. */
const DENSE = 3;

/** Events and stances by their date, in the order of time. */
export function momentsOf(events: readonly CorpusEvent[], stances: readonly Stance[]): readonly Moment[] {
  const eventsByDate = groupBy(events, ({ date }) => date);
  const stancesByDate = groupBy(stances, ({ statedOn }) => statedOn);
  return [...new Set([...eventsByDate.keys(), ...stancesByDate.keys()])]
    .toSorted(compareEdtf)
    .map((date) => ({
      date,
      events: eventsByDate.get(date) ?? [],
      stances: stancesByDate.get(date) ?? [],
    }));
}

/** Every moment of a corpus. */
export const allMoments = perModel((model) => momentsOf(model.events, model.stances));

function edtfMonth([year, month]: Day): string {
  const digits = String(Math.abs(year)).padStart(4, "0");
  return `${year < 0 ? "-" : ""}${digits}-${String(month).padStart(2, "0")}`;
}

/**
 * Returns the scales of a corpus. They are the same for every selection, so that bars stay in place when the reader
 * filters. Without dates they have no meaning.
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

function allows(chosen: readonly string[], value: string | undefined): boolean {
  return chosen.length === 0 || (value !== undefined && chosen.includes(value));
}

/**
 * The events that a selection leaves. An event has actors and issues, and nothing else that a reader can choose:
 * it stays where one of its actors is of what is chosen (by name, kind and country), and one of its issues is
 * chosen. A search, a position, a grade or a silence is about entries: there an event stays only beside an entry
 * that is left, with which it shares an actor and an issue.
 */
export function eventsIn(
  model: Model,
  { q, facets }: Selection,
  entries: readonly Entry[],
): readonly CorpusEvent[] {
  const { actor, kind, country, issue, position, attribution, silence } = facets;
  const choosesActors = [...actor, ...kind, ...country].length > 0;
  const choosesEntries = q !== "" || [...position, ...attribution, ...silence].length > 0;
  const isChosen = (id: string) => {
    const { type, country: of } = get(model.byId.actors, id);
    return allows(actor, id) && allows(kind, type) && allows(country, of);
  };
  return model.events.filter(
    ({ actors = [], issues = [] }) =>
      (!choosesActors || actors.some(isChosen)) &&
      (issue.length === 0 || issues.some((id) => issue.includes(id))) &&
      (!choosesEntries ||
        entries.some((entry) => actors.includes(entry.actor) && issues.includes(entry.issue))),
  );
}
