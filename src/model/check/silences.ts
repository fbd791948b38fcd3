/**
 * Checks silences: the ids that they name, and that a cell holds at most one silence, or else stances, of one source
 * and date.
 */
import { REQUIRED_BY_KIND } from "../choices.ts";
import { errorAt } from "../corpus-error.ts";
import { type Errors, type ParsedFiles, placed, type SourceFile } from "./parsed-files.ts";
import { evidenceErrors, referenceErrors } from "./references.ts";

/** The key of a cell of the matrix, for one source and one date. */
const cellOf = (source: string, date: string, record: { readonly actor: string; readonly issue: string }) =>
  [record.actor, record.issue, source, date].join(" ");

/** The cells that the stances of a source take. */
function takenBy({ data }: SourceFile): [string, "stance"][] {
  return data.stances.map((stance) => [cellOf(data.source.id, stance.statedOn, stance), "stance"]);
}

/** Checks the silences of all sources. */
export function* silenceErrors({ names, sources }: ParsedFiles): Errors {
  const cells = new Map<string, "stance" | "silence">(sources.flatMap(takenBy));
  for (const { name, data } of sources) {
    const { id, datePublished } = data.source;
    for (const [i, silence] of placed(data.silences)) {
      const path = ["silences", i];
      const { actor, issue, source, date = datePublished } = silence;
      yield* referenceErrors(names, name, [...path, "actor"], "actors", actor);
      yield* referenceErrors(names, name, [...path, "issue"], "issues", issue);
      if (source !== id) {
        const params = { actual: source, expected: id };
        yield errorAt(name, [...path, "source"], "record-of-other-source", params);
      }
      const cell = cellOf(id, date, silence);
      const by = cells.get(cell);
      if (by === undefined) cells.set(cell, "silence");
      else yield errorAt(name, path, "cell-taken", { actor, issue, date, by });
      for (const key of REQUIRED_BY_KIND[silence.kind] ?? []) {
        if (!silence[key]) yield errorAt(name, [...path, key], "unexplained-silence", { missing: key });
      }
      yield* evidenceErrors(names, name, path, silence.evidence);
    }
  }
}
