/** Makes matrices from a grid of positions, for tests of what actors share. */
import fc from "fast-check";
import type { Matrix } from "../domain/matrix.ts";
import { NO_TALLY } from "../domain/tally.ts";

const LABELS = ["a", "b", "c"] as const;

/** Returns a matrix with an actor per row and an issue per column, each with the positions a, b and c. “.” is no position. */
export function gridOf(rows: readonly string[]): Matrix {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const issues = Array.from({ length: columns }, (_, at) => ({
    id: `issue-${at}`,
    title: { en: `Issue ${at}` },
    question: { en: `Issue ${at}?` },
    scale: "ordinal" as const,
    positions: LABELS.map((id) => ({ id, label: { en: id } })),
  }));
  return {
    issues,
    rows: rows.map((row, at) => ({
      actor: { id: `actor-${at}`, name: { en: `Actor ${at}` }, type: "party" },
      cells: issues.map((issue, column) => {
        const position = row[column] ?? ".";
        const stance = {
          ...{ id: `${at}-${column}`, actor: `actor-${at}`, issue: issue.id, position },
          ...{ summary: { en: position }, statedOn: "2020-01-01", evidence: ["words"] },
        };
        return {
          ...{ issue, earlier: 0, hidden: NO_TALLY, silence: undefined },
          stances: position === "." ? [] : [stance],
        };
      }),
    })),
  };
}

/** Grids of up to seven actors and six issues. */
export const grid: fc.Arbitrary<readonly string[]> = fc.nat({ max: 6 }).chain((columns) =>
  fc.array(fc.string({ unit: fc.constantFrom(".", ...LABELS), minLength: columns, maxLength: columns }), {
    minLength: 1,
    maxLength: 7,
  }),
);
