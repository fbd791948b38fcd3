/** Checks stances: the ids that they name, and that no two are alike. */
import { errorAt } from "../corpus-error.ts";
import { nearestName } from "./nearest-name.ts";
import { type Errors, type Names, type ParsedFiles, placed, type SourceFile } from "./parsed-files.ts";
import { evidenceErrors, referenceErrors } from "./references.ts";

/** The positions of each issue, by its id. */
export function positionsByIssue(issues: ParsedFiles["issues"]): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    issues.flatMap(({ id, positions }) => [[id, new Set(positions.map((each) => each.id))] as const]),
  );
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
