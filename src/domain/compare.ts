/**
 * Compares the stances or actors of a comparison, row by row. Silence neither differs nor agrees: a row in which only
 * some have a value, and all of these the same, is `partial`.
 */
import { cellKey, localize, type Model } from "../model/model.ts";
import type { Actor, Issue, LocalizedText, Stance } from "../model/schema.ts";
import { excerptsFor, gradeOf } from "../model/evidence.ts";
import { relationsOf } from "./relations.ts";
import { latestOf } from "./history.ts";
import { type CellSilence, silenceAt } from "./silence.ts";

/**
 * The agreement of the values in a row. `differs`: at least two values differ, even if others are missing. `same`: all
 * values are present and equal. `partial`: the values present are equal, and others are missing. `none`: all values are
 * missing.
 */
export type Agreement = "differs" | "same" | "partial" | "none";

/** Compares the values of a row, in any order. `undefined` is a silence. */
export function agreementOf(values: readonly (string | undefined)[]): Agreement {
  const said = values.filter((value) => value !== undefined);
  if (new Set(said).size > 1) return "differs";
  if (said.length === 0) return "none";
  return said.length === values.length ? "same" : "partial";
}

/** The rows in which stances are compared. */
export const STANCE_ROWS = [
  "issue",
  "position",
  "timing",
  "condition",
  "reasons",
  "grade",
  "statedOn",
  "words",
] as const;
export type StanceRowName = (typeof STANCE_ROWS)[number];

export interface StanceRow {
  readonly name: StanceRowName;
  readonly agreement: Agreement;
  /** For each stance, true if it has a value in this row. */
  readonly says: readonly boolean[];
}

/** Joins items to one value that does not depend on their order; `undefined` without items. */
function setOf(items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : [...new Set(items)].toSorted().join("\n");
}

/** Returns the content of a stance in each row, as a key that is equal for equal content. */
function valuesOf(model: Model, stance: Stance): Readonly<Record<StanceRowName, string | undefined>> {
  const [locale = ""] = model.locales;
  const text = (each: LocalizedText) => localize(each, locale, locale).value.trim().toLowerCase();
  return {
    issue: stance.issue,
    // Position ids are unique only within their issue, so the issue is part of the key.
    position: `${stance.issue} ${stance.position}`,
    timing: stance.timing && text(stance.timing),
    condition: stance.condition && text(stance.condition),
    reasons: setOf((stance.reasons ?? []).map(({ summary }) => text(summary))),
    grade: gradeOf(model, stance),
    statedOn: stance.statedOn,
    words: setOf(excerptsFor(model, stance, ["record"]).map(({ id }) => id)),
  };
}

/** Compares stances: returns the rows in which at least one of the stances has a value. */
export function compareStances(model: Model, stances: readonly Stance[]): readonly StanceRow[] {
  const values = stances.map((stance) => valuesOf(model, stance));
  return STANCE_ROWS.map((name) => {
    const row = values.map((each) => each[name]);
    return { name, agreement: agreementOf(row), says: row.map((value) => value !== undefined) };
  }).filter(({ agreement }) => agreement !== "none");
}

/** A response from one of the compared stances to another. */
export interface Answer extends Pick<
  ReturnType<typeof relationsOf>[number],
  "kind" | "other" | "note" | "evidence"
> {
  readonly from: Stance;
}

/** Returns the responses between the compared stances. */
export function answersBetween(model: Model, stances: readonly Stance[]): readonly Answer[] {
  return stances.flatMap((from) =>
    relationsOf(model, from)
      .filter(({ direction, other }) => direction === "gives" && stances.includes(other))
      .map(({ kind, other, note, evidence }) => ({ from, kind, other, note, evidence })),
  );
}

/** An actor on an issue: its current stances, or its silence. */
export interface ActorCell {
  readonly stances: readonly Stance[];
  readonly silence: CellSilence | undefined;
}

export interface ActorRow {
  readonly issue: Issue;
  readonly agreement: Agreement;
  /** One cell per actor. */
  readonly cells: readonly ActorCell[];
}

/**
 * Compares actors: returns a row for each issue on which at least one of the actors has a stance or a recorded silence.
 */
export function compareActors(model: Model, actors: readonly Actor[]): readonly ActorRow[] {
  return model.issues.flatMap((issue) => {
    const keys = actors.map(({ id }) => cellKey(id, issue.id));
    if (!keys.some((key) => model.stancesByCell.has(key) || model.silencesByCell.has(key))) return [];
    const cells = actors.map(({ id }, at) => ({
      stances: latestOf(model.stancesByCell.get(keys[at] ?? "") ?? []),
      silence: silenceAt(model, id, issue.id),
    }));
    const positions = cells.map(({ stances }) => setOf(stances.map(({ position }) => position)));
    return [{ issue, cells, agreement: agreementOf(positions) }];
  });
}
