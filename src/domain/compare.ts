/**
 * What differs and what agrees between the stances or actors of a comparison. Silence counts as neither, so rows in
 * which only some have a value are `partial`.
 */
import { cellKey, localize, type Model } from "../model/model.ts";
import type { Actor, Issue, LocalizedText, Stance } from "../model/schema.ts";
import { excerptsFor } from "../model/evidence.ts";
import { relationsOf } from "./relations.ts";
import { inOrderOfPositions, latestOf } from "./history.ts";
import { type CellSilence, silenceAt } from "./silence.ts";

/**
 * `differs`: two say different things, whoever else is silent. `same`: all say the same. `partial`: some say
 * it, all of those the same, and the others say nothing. `none`: nobody says anything.
 */
export type Agreement = "differs" | "same" | "partial" | "none";

/** Compares values, in any order. `undefined` is a silence. */
export function agreementOf(values: readonly (string | undefined)[]): Agreement {
  const said = values.filter((value) => value !== undefined);
  if (new Set(said).size > 1) return "differs";
  if (said.length === 0) return "none";
  return said.length === values.length ? "same" : "partial";
}

/** The rows in which stances are compared. */
const STANCE_ROWS = ["issue", "position", "words", "timing", "condition", "reasons", "statedOn"] as const;
export type StanceRowName = (typeof STANCE_ROWS)[number];

interface StanceRow {
  readonly name: StanceRowName;
  /** `undefined` where a difference would say nothing: between stances on several issues, and of quoted words. */
  readonly agreement: Agreement | undefined;
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
    // Position ids are unique only within their issue: no two issues have one in common.
    position: `${stance.issue} ${stance.position}`,
    timing: stance.timing && text(stance.timing),
    condition: stance.condition && text(stance.condition),
    reasons: setOf((stance.reasons ?? []).map(({ summary }) => text(summary))),
    statedOn: stance.statedOn,
    words: setOf(excerptsFor(model, stance, ["record"]).map(({ id }) => id)),
  };
}

/** Says whether stances answer one question. */
export function onOneIssue(stances: readonly Stance[]): boolean {
  return new Set(stances.map(({ issue }) => issue)).size === 1;
}

/** The rows in which at least one of the stances says something. */
export function compareStances(model: Model, stances: readonly Stance[]): readonly StanceRow[] {
  const values = stances.map((stance) => valuesOf(model, stance));
  const isOneIssue = onOneIssue(stances);
  return STANCE_ROWS.flatMap((name) => {
    const row = values.map((each) => each[name]);
    const agreement = agreementOf(row);
    if (agreement === "none") return [];
    const saysNothing = agreement === "differs" && (!isOneIssue || name === "words");
    return [
      { name, agreement: saysNothing ? undefined : agreement, says: row.map((value) => value !== undefined) },
    ];
  });
}

/** An answer that one of the compared stances gives to another. */
interface Answer extends Pick<
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

interface ActorRow {
  readonly issue: Issue;
  readonly agreement: Agreement;
  /** One cell per actor. */
  readonly cells: readonly ActorCell[];
}

/**
 * The issues on which at least one of the actors has a stance or a recorded silence; first those on which two have a
 * stance.
 */
export function compareActors(model: Model, actors: readonly Actor[]): readonly ActorRow[] {
  const rows = model.issues.flatMap((issue): ActorRow[] => {
    const keys = actors.map(({ id }) => cellKey(id, issue.id));
    if (!keys.some((key) => model.stancesByCell.has(key) || model.silencesByCell.has(key))) return [];
    const cells = actors.map(({ id }, at) => ({
      stances: inOrderOfPositions(model, latestOf(model.stancesByCell.get(keys[at] ?? "") ?? [])),
      silence: silenceAt(model, id, issue.id),
    }));
    const positions = cells.map(({ stances }) => setOf(stances.map(({ position }) => position)));
    return [{ issue, cells, agreement: agreementOf(positions) }];
  });
  const saying = ({ cells }: ActorRow) => cells.filter(({ stances }) => stances.length > 0).length;
  return rows.toSorted((a, b) => Number(saying(b) > 1) - Number(saying(a) > 1));
}
