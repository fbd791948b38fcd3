/** Checks stances: the ids that they name, and that no two are alike. */
import { errorAt, type ErrorPath } from "../corpus-error.ts";
import type { Stance } from "../schema.ts";
import { nearestName } from "./nearest-name.ts";
import { type Errors, type Names, type ParsedFiles, placed, type SourceFile } from "./parsed-files.ts";
import { evidenceErrors, referenceErrors } from "./references.ts";

/** The positions of each issue, by its id. */
export function positionsByIssue(issues: ParsedFiles["issues"]): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    issues.flatMap(({ id, positions }) => [[id, new Set(positions.map((each) => each.id))] as const]),
  );
}

/** Checks that coders of a stance are two persons, and that the decision names one of them. */
function* coderErrors(file: string, path: ErrorPath, coding: Stance["coding"]): Errors {
  if (!coding) return;
  const { coders, decision } = coding;
  const repeated = coders.findIndex((coder, at) => coders.indexOf(coder) !== at);
  if (repeated >= 0) yield errorAt(file, [...path, "coders", repeated], "repeated-coder", {});
  if (decision && !coders.includes(decision.coder)) {
    yield errorAt(file, [...path, "decision", "coder"], "unknown-choice", {
      value: decision.coder,
      allowed: coders,
      nearest: nearestName(decision.coder, coders),
    });
  }
}

/** Checks the stances of a source. */
export function* stanceErrors(
  names: Names,
  { name, data }: SourceFile,
  positionsOf: ReturnType<typeof positionsByIssue>,
): Errors {
  for (const [i, stance] of placed(data.stances)) {
    const path = ["stances", i];
    yield* referenceErrors(names, name, [...path, "actor"], "actors", stance.actor);
    yield* referenceErrors(names, name, [...path, "issue"], "issues", stance.issue);
    const positions = positionsOf.get(stance.issue);
    if (positions && !positions.has(stance.position)) {
      yield errorAt(name, [...path, "position"], "unknown-position", {
        issue: stance.issue,
        position: stance.position,
        positions: [...positions],
        nearest: nearestName(stance.position, positions),
      });
    }
    yield* evidenceErrors(names, name, path, stance.evidence);
    for (const [r, { evidence }] of (stance.reasons ?? []).entries()) {
      yield* evidenceErrors(names, name, [...path, "reasons", r], evidence);
    }
    for (const [r, { to, evidence }] of (stance.responses ?? []).entries()) {
      const at = [...path, "responses", r];
      yield* referenceErrors(names, name, [...at, "to"], "stances", to);
      if (to === stance.id) yield errorAt(name, [...at, "to"], "self-response", {});
      yield* evidenceErrors(names, name, at, evidence);
    }
    yield* coderErrors(name, [...path, "coding"], stance.coding);
  }
}

/** Checks that no two stances are alike in actor, issue, position, date and evidence. */
export function* repeatedStanceErrors({ sources }: ParsedFiles): Errors {
  const known = new Map<string, string>();
  for (const { name, data } of sources) {
    for (const [i, { id, actor, issue, position, statedOn, evidence }] of placed(data.stances)) {
      const key = JSON.stringify([actor, issue, position, statedOn, evidence.toSorted()]);
      const other = known.get(key);
      if (other === undefined) known.set(key, id);
      else if (other !== id) yield errorAt(name, ["stances", i], "same-stance", { other });
    }
  }
}
