/** Events and stances by date. */
import { beginsAfter, canLieBetween, compareEdtf } from "../model/edtf.ts";
import { cellKey, get, groupBy, type Model } from "../model/model.ts";
import type { CorpusEvent, Stance } from "../model/schema.ts";
import type { Entry } from "./entries.ts";
import type { Selection } from "./filter.ts";
import { perModel } from "./per-model.ts";
import { sourcesOfExcerpts } from "./sources.ts";

/** The events and stances of one date, as EDTF. */
export interface Moment {
  readonly date: string;
  readonly events: readonly CorpusEvent[];
  readonly stances: readonly Stance[];
}

/** Groups events and stances by their date, in the order of time. */
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

/** An event with the stances that it is about: their lead excerpt is its evidence. */
export interface ToldEvent {
  readonly event: CorpusEvent;
  readonly stances: readonly Stance[];
}

/** Returns the events of a moment, each with its stances, and the stances that none of the events is about. */
export function toldIn({ events, stances }: Moment): {
  readonly told: readonly ToldEvent[];
  readonly others: readonly Stance[];
} {
  const byEvent = groupBy(stances, ({ evidence: [lead = ""] }) =>
    events.find(({ evidence }) => evidence.includes(lead)),
  );
  return {
    told: events.map((event) => ({ event, stances: byEvent.get(event) ?? [] })),
    others: byEvent.get(undefined) ?? [],
  };
}

/** Moments that stand below each other, or one moment that takes several columns. */
interface MomentGroup {
  readonly moments: readonly Moment[];
  readonly columns: number;
}

/** The most entries in a column of a timeline, and the columns over which fewer entries spread. */
const ENTRIES = 6;
const COLUMNS = 7;

const entriesIn = (moments: readonly Moment[]) =>
  moments.reduce((sum, { events, stances }) => sum + events.length + stances.length, 0);

/** Groups moments into columns of about the same height: neighbours with few entries share a column. */
export function inColumns(moments: readonly Moment[]): readonly MomentGroup[] {
  const most = Math.min(Math.ceil(entriesIn(moments) / COLUMNS), ENTRIES);
  const groups: Moment[][] = [];
  for (const moment of moments) {
    const last = groups.at(-1);
    if (last && entriesIn([...last, moment]) <= most) last.push(moment);
    else groups.push([moment]);
  }
  return groups.map((group) => ({ moments: group, columns: Math.ceil(entriesIn(group) / most) }));
}

/** Says whether a moment was still to come when the sources that tell of it were published. */
export function isAhead(model: Model, { date, events, stances }: Moment): boolean {
  return (
    stances.length === 0 &&
    events.every(({ evidence }) =>
      sourcesOfExcerpts(model, evidence).every(({ datePublished }) => beginsAfter(date, datePublished)),
    )
  );
}

function allows(chosen: readonly string[], value: string | undefined): boolean {
  return chosen.length === 0 || (value !== undefined && chosen.includes(value));
}

/**
 * The events that a selection leaves. An event stays if one of its actors has the selected id, type and country, if one
 * of its issues and one of its sources is selected, and if its date can lie in the range; a facet without values allows
 * every event. A search, a position, a grade and a silence select entries. If the reader filters by one of these, an
 * event stays only if it shares an actor and an issue with an entry that is left.
 */
export function eventsIn(
  model: Model,
  { q, facets, from, to }: Selection,
  entries: readonly Entry[],
): readonly CorpusEvent[] {
  const { actor, kind, country, issue, position, attribution, silence, source } = facets;
  const choosesActors = [...actor, ...kind, ...country].length > 0;
  const choosesEntries = q !== "" || [...position, ...attribution, ...silence].length > 0;
  const isChosen = (id: string) => {
    const { type, country: of } = get(model.byId.actors, id);
    return allows(actor, id) && allows(kind, type) && allows(country, of);
  };
  const cells = new Set(choosesEntries ? entries.map((entry) => cellKey(entry.actor, entry.issue)) : []);
  return model.events.filter(
    ({ date, actors = [], issues = [], evidence }) =>
      canLieBetween(date, from, to) &&
      (!choosesActors || actors.some(isChosen)) &&
      (issue.length === 0 || issues.some((id) => issue.includes(id))) &&
      (source.length === 0 || evidence.some((id) => source.includes(get(model.byId.excerpts, id).source))) &&
      (!choosesEntries || actors.some((id) => issues.some((on) => cells.has(cellKey(id, on))))),
  );
}
