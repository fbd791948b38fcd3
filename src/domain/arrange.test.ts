import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { grid, gridOf } from "../testing/position-grid.ts";
import { realModel } from "../testing/real-corpus.ts";
import { EMPTY_SELECTION, filterEntries } from "./filter.ts";
import { type Matrix, matrixOf } from "./matrix.ts";
import { arrange, densestFirst, recordedRows } from "./arrange.ts";
import { isDense, MATRIX_ORDERS } from "./matrix-order.ts";

const backwards = {
  actors: (a: { id: string }, b: { id: string }) => (a.id < b.id ? 1 : -1),
  issues: (a: { id: string }, b: { id: string }) => (a.id < b.id ? 1 : -1),
};
/** A matrix as its rows of positions, with the actor of each. */
const drawn = ({ rows }: Matrix) =>
  rows.map(({ actor, cells }) => [
    actor.id,
    cells.map(({ stances }) => stances.map(({ position }) => position).join("") || ".").join(""),
  ]);
const actorsOf = ({ rows }: Matrix) => rows.map(({ actor }) => actor.id);
const issuesOf = ({ issues }: Matrix) => issues.map(({ id }) => id);

function expectPermuted(made: Matrix, given: Matrix): void {
  expect(actorsOf(made).toSorted()).toEqual(actorsOf(given).toSorted());
  expect(issuesOf(made).toSorted()).toEqual(issuesOf(given).toSorted());
  const cells = new Set(given.rows.flatMap((row) => row.cells));
  for (const { actor, cells: own } of made.rows) {
    expect(own.map(({ issue }) => issue)).toEqual(made.issues);
    for (const cell of own) {
      expect(cells).toContain(cell);
      for (const stance of cell.stances) expect(stance.actor).toBe(actor.id);
    }
  }
}

describe("arrange", () => {
  test.each(MATRIX_ORDERS)(
    "%s keeps every row, column and cell, and gives the same order each time",
    (order) => {
      fc.assert(
        fc.property(grid, (rows) => {
          const given = gridOf(rows);
          const made = arrange(given, order, backwards);
          expectPermuted(made, given);
          expect(arrange(given, order, backwards)).toEqual(made);
        }),
      );
    },
  );

  it("puts equal rows and equal columns beside each other, and those without a position last", () => {
    const made = arrange(gridOf(["acac.", ".....", "caca.", "acac.", "caca."]), "similar", backwards);
    expect(drawn(made)).toEqual([
      ["actor-0", "aacc."],
      ["actor-3", "aacc."],
      ["actor-2", "ccaa."],
      ["actor-4", "ccaa."],
      ["actor-1", "....."],
    ]);
  });

  it("puts issues with the largest share at one position first, and actors that are most often at it", () => {
    const made = arrange(gridOf(["ba.", "ca.", "ca.", "cc."]), "agreement", backwards);
    expect(issuesOf(made)).toEqual(["issue-0", "issue-1", "issue-2"]);
    expect(actorsOf(made)).toEqual(["actor-1", "actor-2", "actor-0", "actor-3"]);
  });

  it("orders by the names that the reader sees", () => {
    const made = arrange(gridOf(["ab", "ba", "cc"]), "a-z", backwards);
    expect(actorsOf(made)).toEqual(["actor-2", "actor-1", "actor-0"]);
    expect(issuesOf(made)).toEqual(["issue-1", "issue-0"]);
  });

  it("orders 100 by 100 within seconds", () => {
    const rows = Array.from({ length: 100 }, (_, a) =>
      Array.from({ length: 100 }, (__, b) => ".abc"[(a * 7 + b * b * 3 + a * b) % 4]).join(""),
    );
    const given = gridOf(rows);
    const start = performance.now();
    arrange(given, "similar", backwards);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe("densestFirst", () => {
  it("puts the actors and issues with the most stances first", () => {
    expect(drawn(densestFirst(gridOf(["..b.", ".bab", "...b"])))).toEqual([
      ["actor-1", "abb."],
      ["actor-0", "b..."],
      ["actor-2", ".b.."],
    ]);
  });

  it("keeps every row, column and cell", () => {
    fc.assert(
      fc.property(grid, (rows) => {
        const given = gridOf(rows);
        const made = densestFirst(given);
        expect(made.rows).toHaveLength(given.rows.length);
        expectPermuted(made, given);
      }),
    );
  });

  it("puts an actor with a silence on record before one without any record", () => {
    const all = filterEntries(realModel, EMPTY_SELECTION, { entries: undefined });
    const actors = actorsOf(densestFirst(matrixOf(realModel, EMPTY_SELECTION, all)));
    expect(actors).toHaveLength(new Set(actors).size);
    const firstSilent = actors.findIndex(
      (id) => ![...realModel.stances, ...realModel.silences].some(({ actor }) => actor === id),
    );
    for (const { actor } of realModel.silences) expect(actors.indexOf(actor)).toBeLessThan(firstSilent);
  });
});

describe("isDense", () => {
  it("counts more than 60 stances", () => {
    expect(isDense(gridOf(Array.from({ length: 10 }, () => "abcabc")))).toBe(false);
    expect(isDense(gridOf(Array.from({ length: 10 }, () => "abcabca")))).toBe(true);
  });
});

describe("recordedRows", () => {
  it("leaves out the actors without a record, and no other", () => {
    const all = matrixOf(
      realModel,
      EMPTY_SELECTION,
      filterEntries(realModel, EMPTY_SELECTION, { entries: undefined }),
    );
    const recorded = new Set([...realModel.stances, ...realModel.silences].map(({ actor }) => actor));
    expect(actorsOf(recordedRows(all))).toEqual(actorsOf(all).filter((id) => recorded.has(id)));
  });
});
