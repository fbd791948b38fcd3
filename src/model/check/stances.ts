/** Checks stances, and silences beside them: a cell of an actor and an issue holds either, and no two silences. */
import { cellKey } from "../model.ts";
import {
  faultAt,
  type Faults,
  type Names,
  type ParsedFiles,
  placed,
  type SourceFile,
} from "./parsed-files.ts";
import { evidenceFaults, referenceFaults } from "./references.ts";

/** The positions of each issue, by its id. */
export function positionsByIssue(issues: ParsedFiles["issues"]): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    issues.flatMap(({ id, positions }) => [[id, new Set(positions.map((each) => each.id))] as const]),
  );
}

/** Checks the stances of a source. */
export function* stanceFaults(
  names: Names,
  { name, data }: SourceFile,
  positionsOf: ReturnType<typeof positionsByIssue>,
): Faults {
  for (const [i, stance] of placed(data.stances)) {
    const path = ["stances", i];
    yield* referenceFaults(names, name, [...path, "actor"], "actors", stance.actor);
    yield* referenceFaults(names, name, [...path, "issue"], "issues", stance.issue);
    const positions = positionsOf.get(stance.issue);
    if (positions && !positions.has(stance.position)) {
      yield faultAt(
        name,
        [...path, "position"],
        `the issue “${stance.issue}” has no position “${stance.position}”`,
        `use one of ${[...positions].map((position) => `“${position}”`).join(", ")}`,
      );
    }
    yield* evidenceFaults(names, name, path, stance.evidence);
    for (const [r, { evidence }] of (stance.reasons ?? []).entries()) {
      yield* evidenceFaults(names, name, [...path, "reasons", r], evidence);
    }
    for (const [r, { to, evidence }] of (stance.responses ?? []).entries()) {
      const at = [...path, "responses", r];
      yield* referenceFaults(names, name, [...at, "to"], "stances", to);
      if (to === stance.id) {
        yield faultAt(
          name,
          [...at, "to"],
          "a stance cannot respond to itself",
          "name another stance in “to”",
        );
      }
      yield* evidenceFaults(names, name, at, evidence);
    }
  }
}

const cellOf = ({ actor, issue }: { readonly actor: string; readonly issue: string }) =>
  cellKey(actor, issue);

/** Checks the silences of all sources. */
export function* silenceFaults({ names, sources }: ParsedFiles): Faults {
  const cells = new Set(sources.flatMap(({ data }) => data.stances.flatMap(cellOf)));
  for (const { name, data } of sources) {
    for (const [i, silence] of placed(data.silences)) {
      const path = ["silences", i];
      yield* referenceFaults(names, name, [...path, "actor"], "actors", silence.actor);
      yield* referenceFaults(names, name, [...path, "issue"], "issues", silence.issue);
      if (cells.has(cellOf(silence))) {
        yield faultAt(
          name,
          path,
          `“${silence.actor}” has a stance or another silence on “${silence.issue}”`,
          "keep only one of them",
        );
      }
      cells.add(cellOf(silence));
      if (silence.kind === "ambiguous" && (!silence.note || !silence.evidence)) {
        const problem = "an “ambiguous” silence needs a note and evidence";
        yield faultAt(name, path, problem, 'add "note" and "evidence"');
      }
      yield* evidenceFaults(names, name, path, silence.evidence);
    }
  }
}
