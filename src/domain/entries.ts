/** Entries: the stances and silences that pages filter and count. */
import { compareEdtf, isEdtfDate } from "../model/edtf.ts";
import { cellKey, get, type Model } from "../model/model.ts";
import type { Stance } from "../model/schema.ts";
import { ATTRIBUTIONS, SILENCE_KINDS } from "../model/vocabulary.ts";
import { gradeOf } from "../model/evidence.ts";
import { sourcesOfStance } from "./sources.ts";
import { perModel } from "./per-model.ts";
import { type CellSilence, dateOfSilence, holders, isRecorded, silenceAt, silenceKey } from "./silence.ts";

/** The facets by which readers can filter. Their names are the query parameters. */
export const FACETS = [
  "actor",
  "kind",
  "country",
  "issue",
  "position",
  "attribution",
  "silence",
  "source",
] as const;
export type Facet = (typeof FACETS)[number];

export interface Entry {
  readonly actor: string;
  readonly issue: string;
  /** Exactly one of `stance` and `silence` is set. */
  readonly stance: Stance | undefined;
  readonly silence: CellSilence | undefined;
  /** The date of the record, as EDTF; `undefined` for a derived silence. */
  readonly date: string | undefined;
  /** True for a silence that follows without a record. */
  readonly isDerived: boolean;
  /** The entry's values of each facet; a stance has no `silence`, a silence no `position` or `attribution`. */
  readonly values: Readonly<Record<Facet, readonly string[]>>;
}

/**
 * The value of a position as a facet. It includes the issue, because position ids are unique only within their issue.
 */
export function positionValue(issue: string, position: string): string {
  return `${issue}.${position}`;
}

/** A key that is unique among the entries of a model. A cell can have several recorded silences. */
export function entryKey({ actor, issue, stance, silence }: Entry): string {
  if (stance) return `stances/${stance.id}`;
  return silence ? silenceKey(silence) : cellKey(actor, issue);
}

/**
 * The ids of an entry's sources: of the evidence of a stance, of a recorded silence, or those read for the issue
 * without finding a position.
 */
function sourcesOf(model: Model, record: Stance | CellSilence): readonly string[] {
  if ("position" in record) return sourcesOfStance(model, record).map(({ id }) => id);
  return isRecorded(record) ? [record.source] : record.readIn;
}

const ifAny = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);

function entry(model: Model, record: Stance | CellSilence, isDerived: boolean): Entry {
  const actor = get(model.byId.actors, record.actor);
  const stance = "position" in record ? record : undefined;
  const silence = "position" in record ? undefined : record;
  return {
    actor: record.actor,
    issue: record.issue,
    stance,
    silence,
    date: stance?.statedOn ?? (silence && isRecorded(silence) ? dateOfSilence(model, silence) : undefined),
    isDerived,
    values: {
      actor: [record.actor],
      kind: [actor.type],
      country: ifAny(actor.country),
      issue: [record.issue],
      position: stance ? [positionValue(stance.issue, stance.position)] : [],
      attribution: stance ? [gradeOf(model, stance)] : [],
      silence: ifAny(silence?.kind),
      source: sourcesOf(model, record),
    },
  };
}

/** Every stance and every recorded silence, in the authored order. */
export const recordedEntries = perModel((model): readonly Entry[] =>
  [...model.stances, ...model.silences].map((record) => entry(model, record, false)),
);

/** The dates of stances and silences in the order of time, each once, without intervals. */
export const recordedDates = perModel((model): readonly string[] =>
  [...new Set(recordedEntries(model).flatMap(({ date }) => date ?? []))]
    .filter(isEdtfDate)
    .toSorted(compareEdtf),
);

/** Says whether the stances of a model have more than one date. */
export const hasSeveralDates = perModel(
  (model): boolean => new Set(model.stances.map(({ statedOn }) => statedOn)).size > 1,
);

/** The entry of each stance. */
export const entryByStance = perModel(
  (model): ReadonlyMap<Stance, Entry> =>
    new Map(recordedEntries(model).flatMap((each) => (each.stance ? [[each.stance, each] as const] : []))),
);

/** The derived silences, one for each empty cell of the matrix without a record. */
export const derivedEntries = perModel((model): readonly Entry[] =>
  holders(model).flatMap((actor) =>
    model.issues.flatMap((issue) => {
      if (model.silencesByCell.has(cellKey(actor.id, issue.id))) return [];
      const silence = silenceAt(model, actor.id, issue.id);
      return silence ? [entry(model, silence, true)] : [];
    }),
  ),
);

/** Every value that a facet can have in this corpus, in the order in which the filters list them. */
export const facetValues = perModel((model): Readonly<Record<Facet, readonly string[]>> => {
  const rows = holders(model);
  const kinds = new Set(rows.map(({ type }) => type));
  const countries = new Set(rows.flatMap(({ country }) => country ?? []));
  const grades = new Set(recordedEntries(model).flatMap(({ values }) => values.attribution));
  const sources = new Set(
    [...recordedEntries(model), ...derivedEntries(model)].flatMap(({ values }) => values.source),
  );
  return {
    actor: rows.map(({ id }) => id),
    kind: [...kinds],
    country: [...countries],
    issue: model.issues.map(({ id }) => id),
    position: model.issues.flatMap(({ id, positions }) =>
      positions.map((position) => positionValue(id, position.id)),
    ),
    attribution: ATTRIBUTIONS.filter((attribution) => grades.has(attribution)),
    silence: [...SILENCE_KINDS],
    source: [...model.byId.sources.keys()].filter((id) => sources.has(id)),
  };
});
