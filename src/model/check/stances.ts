/** Checks stances, and silences beside them: a cell of an actor and an issue holds either, and no two silences. */
import { errorAt } from "../corpus-error.ts";
import { cellKey } from "../model.ts";
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

const cellOf = ({ actor, issue }: { readonly actor: string; readonly issue: string }) =>
  cellKey(actor, issue);

/** Checks the silences of all sources. */
export function* silenceErrors({ names, sources }: ParsedFiles): Errors {
  const cells = new Map<string, "stance" | "silence">(
    sources.flatMap(({ data }) => data.stances.map((stance) => [cellOf(stance), "stance"])),
  );
  for (const { name, data } of sources) {
    for (const [i, silence] of placed(data.silences)) {
      const path = ["silences", i];
      yield* referenceErrors(names, name, [...path, "actor"], "actors", silence.actor);
      yield* referenceErrors(names, name, [...path, "issue"], "issues", silence.issue);
      const { actor, issue } = silence;
      const by = cells.get(cellOf(silence));
      if (by === undefined) cells.set(cellOf(silence), "silence");
      else yield errorAt(name, path, "cell-taken", { actor, issue, by });
      if (silence.kind === "ambiguous" && (!silence.note || !silence.evidence)) {
        yield errorAt(name, path, "unexplained-silence", {});
      }
      yield* evidenceErrors(names, name, path, silence.evidence);
    }
  }
}
