/** Silences: the reasons for empty cells of the matrix. */
import { compareEdtf } from "../model/edtf.ts";
import { cellKey, get, type Model, stancesOfActor } from "../model/model.ts";
import type { Actor, Silence, Source } from "../model/schema.ts";
import { perText } from "../model/remember.ts";
import { perModel } from "./per-model.ts";

/** The kinds of silence that are derived if there is no record. */
export const DERIVED_SILENCE_KINDS = ["not-mentioned", "not-assessed"] as const;

/** The silence of a cell without a record. */
interface DerivedSilence {
  readonly actor: string;
  readonly issue: string;
  readonly kind: (typeof DERIVED_SILENCE_KINDS)[number];
  /** The ids of the sources that were read for the issue. */
  readonly readIn: readonly string[];
  readonly note?: undefined;
  readonly evidence?: undefined;
}

/** The silence of a cell: a record, or the derived silence. */
export type CellSilence = Silence | DerivedSilence;

/** Says whether a silence is a record. */
export function isRecorded(silence: CellSilence): silence is Silence {
  return "id" in silence;
}

/** A key that is unique among the silences of a model. A cell can have several recorded silences. */
export function silenceKey(silence: CellSilence): string {
  return isRecorded(silence) ? `silences/${silence.id}` : cellKey(silence.actor, silence.issue);
}

/** The date of a silence, as EDTF: its own, or the day on which its source was published. */
export function dateOfSilence(model: Model, { date, source }: Silence): string {
  return date ?? get(model.byId.sources, source).datePublished;
}

/** The ids of the issues on which each source has a record, by the id of the source. */
const issuesWithRecords = perModel((model) => {
  const found = new Map<string, Set<string>>(model.sources.map(({ id }) => [id, new Set()]));
  const add = (source: string | undefined, issues: readonly string[]) => {
    for (const issue of issues) found.get(source ?? "")?.add(issue);
  };
  const sourceOf = (excerpt: string) => model.byId.excerpts.get(excerpt)?.source;
  for (const { issue, evidence } of model.stances) for (const id of evidence) add(sourceOf(id), [issue]);
  for (const { issue, source } of model.silences) add(source, [issue]);
  for (const { issues = [], evidence } of model.events) for (const id of evidence) add(sourceOf(id), issues);
  return found;
});

/** Says whether a source was read for an issue. */
function wasReadFor(model: Model, { id, readFor }: Source, issue: string): boolean {
  if (readFor === "all") return true;
  return readFor ? readFor.includes(issue) : (issuesWithRecords(model).get(id)?.has(issue) ?? false);
}

/** The sources that were read for each issue, by the issue's id. */
const sourcesByIssue = perModel(
  (model): ReadonlyMap<string, readonly Source[]> =>
    new Map(
      model.issues.map(({ id }) => [id, model.sources.filter((source) => wasReadFor(model, source, id))]),
    ),
);

/** The sources that were read for an issue, in the order of the corpus. */
function sourcesReadFor(model: Model, issue: string): readonly Source[] {
  return sourcesByIssue(model).get(issue) ?? [];
}

/** The latest of some recorded silences; `undefined` if there is none. */
export function latestSilence(model: Model, silences: readonly Silence[]): Silence | undefined {
  return silences.toSorted((a, b) => compareEdtf(dateOfSilence(model, b), dateOfSilence(model, a))).at(0);
}

/** The derived silences, by the ids of their issue and their actor; each is the same object every time. */
const derivedSilences = perModel((model) =>
  perText((issue) => {
    const readIn = sourcesReadFor(model, issue).map(({ id }) => id);
    const kind = readIn.length > 0 ? "not-mentioned" : "not-assessed";
    return perText((actor): DerivedSilence => ({ actor, issue, readIn, kind }));
  }),
);

/**
 * Returns the silence of an actor on an issue: the latest recorded silence, or the derived one.
 * @returns `undefined` if the actor has a stance on the issue
 */
export function silenceAt(model: Model, actor: string, issue: string): CellSilence | undefined {
  const key = cellKey(actor, issue);
  if (model.stancesByCell.has(key)) return undefined;
  const recorded = latestSilence(model, model.silencesByCell.get(key) ?? []);
  if (recorded) return recorded;
  return derivedSilences(model)(issue)(actor);
}

/**
 * The actors that have rows in the matrix: all but persons without records of their own who belong to an organization.
 * Their words are recorded as the organization's, so a row would wrongly say “no position reported”.
 */
export const holders = perModel((model): readonly Actor[] => {
  const silent = new Set(model.silences.map(({ actor }) => actor));
  return model.actors.filter(
    ({ id, type, memberships = [] }) =>
      stancesOfActor(model, id).length > 0 || silent.has(id) || type !== "person" || memberships.length === 0,
  );
});
