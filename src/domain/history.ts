/** Histories: the stances of one actor on one issue in the order of time. Derived from their dates, never authored. */
import { compareEdtf } from "../model/edtf.ts";
import { leadOf } from "../model/evidence.ts";
import { cellKey, get, groupBy, type Model } from "../model/model.ts";
import type { Silence, Stance } from "../model/schema.ts";
import { perModel } from "./per-model.ts";
import { dateOfSilence } from "./silence.ts";
import { originOf, sourcesOfStance } from "./sources.ts";

/**
 * The change from the stances of the date before to those of a date: `first` if there are none before; `repeated` if
 * the positions are the same; `moved` if they differ. Of two positions at one date, `both` if sources of one origin
 * report both, and `sources-differ` if sources of different origin report them.
 */
type Change = "first" | "repeated" | "moved" | "both" | "sources-differ";

/** The stances and the recorded silences of a cell at one date, as EDTF. */
export interface Step {
  readonly date: string;
  readonly stances: readonly Stance[];
  readonly silences: readonly Silence[];
  /** `undefined` if the date has only a silence. */
  readonly change: Change | undefined;
}

/** Orders stances on one issue as the issue orders their positions. */
export function inOrderOfPositions(model: Model, stances: readonly Stance[]): readonly Stance[] {
  // A shortcut for most cells.
  if (stances.length < 2) return stances;
  const places = ({ issue, position }: Stance) =>
    get(model.byId.issues, issue).positions.findIndex(({ id }) => id === position);
  return stances.toSorted((a, b) => places(a) - places(b));
}

const positionsOf = (stances: readonly Stance[]) =>
  [...new Set(stances.map(({ position }) => position))].toSorted().join(" ");

function changeOf(model: Model, stances: readonly Stance[], before: readonly Stance[]): Change | undefined {
  const [first] = stances;
  if (!first) return undefined;
  const positions = new Set(stances.map(({ position }) => position));
  if (positions.size > 1) {
    const origins = stances.map(
      (stance) => new Set(sourcesOfStance(model, stance).map(({ id }) => originOf(model, id))),
    );
    // Stances with a common origin are all reported by that source.
    const apart = origins.some((own, at) =>
      origins.some(
        (other, i) =>
          stances[i]?.position !== stances[at]?.position && [...own].every((origin) => !other.has(origin)),
      ),
    );
    return apart ? "sources-differ" : "both";
  }
  if (before.length === 0) return "first";
  return positionsOf(before) === positionsOf(stances) ? "repeated" : "moved";
}

/**
 * Puts dates in the order of time. What only differs in how sure it is, such as `2015` and `2015~`, is one date; the text that
 * claims least comes first.
 */
function datesOf(texts: readonly string[]): readonly (readonly [string, ...string[]])[] {
  const groups: [string, ...string[]][] = [];
  for (const text of [...new Set(texts)].toSorted((a, b) => compareEdtf(a, b) || b.length - a.length)) {
    const last = groups.at(-1);
    if (last && compareEdtf(last[0], text) === 0) last.push(text);
    else groups.push([text]);
  }
  return groups;
}

function stepsOf(model: Model, stances: readonly Stance[], silences: readonly Silence[]): readonly Step[] {
  const stancesByDate = groupBy(stances, ({ statedOn }) => statedOn);
  const silencesByDate = groupBy(silences, (silence) => dateOfSilence(model, silence));
  let before: readonly Stance[] = [];
  return datesOf([...stancesByDate.keys(), ...silencesByDate.keys()]).map((dates) => {
    const stated = inOrderOfPositions(
      model,
      dates.flatMap((date) => stancesByDate.get(date) ?? []),
    );
    const change = changeOf(model, stated, before);
    if (stated.length > 0) before = stated;
    const silent = dates.flatMap((date) => silencesByDate.get(date) ?? []);
    return { date: dates[0], stances: stated, silences: silent, change };
  });
}

const histories = perModel(
  (model): ReadonlyMap<string, readonly Step[]> =>
    new Map(
      [...new Set([...model.stancesByCell.keys(), ...model.silencesByCell.keys()])].map((key) => [
        key,
        stepsOf(model, model.stancesByCell.get(key) ?? [], model.silencesByCell.get(key) ?? []),
      ]),
    ),
);

/** The history of an actor on an issue, from the first date to the last; empty if nothing is recorded. */
export function historyOf(model: Model, actor: string, issue: string): readonly Step[] {
  return histories(model).get(cellKey(actor, issue)) ?? [];
}

/** Says whether the current stances of a model have more than one date. */
const haveSeveralDates = perModel(
  (model): boolean => new Set([...currentStances(model)].map(({ statedOn }) => statedOn)).size > 1,
);

/**
 * Says whether a page shows the date of a stance to distinguish it: the current stances have several dates, or its
 * actor has stances of other dates on the issue.
 */
export function needsDate(model: Model, stance: Stance): boolean {
  return haveSeveralDates(model) || hasOtherDates(model, stance);
}

/** Says whether the actor of a stance has stances of other dates on the issue. */
export function hasOtherDates(model: Model, { actor, issue, statedOn }: Stance): boolean {
  const own = model.stancesByCell.get(cellKey(actor, issue)) ?? [];
  return own.some((stance) => stance.statedOn !== statedOn);
}

/** Says whether the actor of a stance has the same position on the issue at another date. */
export function isRepeated(model: Model, { actor, issue, position, statedOn }: Stance): boolean {
  const own = model.stancesByCell.get(cellKey(actor, issue)) ?? [];
  return own.some((stance) => stance.position === position && stance.statedOn !== statedOn);
}

/** Says whether a stance has another date than the source of its lead excerpt, whose date stands with the source. */
export function hasOwnDate(model: Model, stance: Stance): boolean {
  return stance.statedOn !== get(model.byId.sources, leadOf(model, stance).source).datePublished;
}

/** Says whether an actor's history on an issue has more than one thing to tell, so that a page shows it. */
export function hasHistory(model: Model, actor: string, issue: string): boolean {
  const [first, ...later] = historyOf(model, actor, issue);
  if (!first || later.length > 0) return later.length > 0;
  // Nothing else shows the silence of a cell with a stance.
  return first.stances.length > 0 && first.silences.length > 0;
}

/** The stances of the latest date among those of one cell. */
export function latestOf(stances: readonly Stance[]): readonly Stance[] {
  // A shortcut for most cells.
  if (stances.length < 2) return stances;
  const last = stances
    .map(({ statedOn }) => statedOn)
    .toSorted(compareEdtf)
    .at(-1);
  return stances.filter(({ statedOn }) => last !== undefined && compareEdtf(statedOn, last) === 0);
}

/** The stances that are current: of each actor and issue, those of the latest date. In the order of the corpus. */
export const currentStances = perModel((model): ReadonlySet<Stance> => {
  const current = new Set([...model.stancesByCell.values()].flatMap(latestOf));
  return new Set(model.stances.filter((stance) => current.has(stance)));
});
