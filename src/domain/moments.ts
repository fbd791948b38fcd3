/** Events and stances by date. */
import { canLieBetween, compareEdtf } from "../model/edtf.ts";
import { cellKey, get, groupBy, type Model } from "../model/model.ts";
import type { CorpusEvent, Stance } from "../model/schema.ts";
import type { Entry } from "./entries.ts";
import type { Selection } from "./filter.ts";
import { perModel } from "./per-model.ts";

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
