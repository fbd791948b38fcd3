import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grid, gridOf } from "../testing/position-grid.ts";
import {
  isAgreedByAll,
  keysOf,
  mostAgreed,
  mostAlike,
  nearestActors,
  sharedBetween,
  splitOf,
} from "./similarity.ts";

/** Counts by hand what two rows of a grid share. */
function countShared(a: string, b: string) {
  const both = Array.from(a).filter((own, at) => own !== "." && (b[at] ?? ".") !== ".");
  return { both: both.length, same: Array.from(a).filter((own, at) => own !== "." && own === b[at]).length };
}

describe("sharedBetween", () => {
  it("counts the issues on which both actors have a position, and the equal ones", () => {
    const [a = [], b = []] = keysOf(gridOf(["aab.c", "ab.cc"]));
    expect(sharedBetween(a, b)).toEqual({ both: 3, same: 2 });
  });

  it("is the same both ways, as counted by hand, and never more than one of the actors has", () => {
    fc.assert(
      fc.property(grid, (rows) => {
        const keys = keysOf(gridOf(rows));
        for (const own of keys)
          expect(sharedBetween(own, own).same).toBe(own.filter((key) => key !== "").length);
        for (const [i, a] of keys.entries())
          for (const [j, b] of keys.entries()) {
            const shared = sharedBetween(a, b);
            expect(shared).toEqual(sharedBetween(b, a));
            expect(shared).toEqual(countShared(rows[i] ?? "", rows[j] ?? ""));
          }
      }),
    );
  });

  it("takes two positions of one actor as equal to the same two only", () => {
    expect(sharedBetween(["a b"], ["a b"])).toEqual({ both: 1, same: 1 });
    expect(sharedBetween(["a b"], ["a"])).toEqual({ both: 1, same: 0 });
  });
});

describe("mostAlike", () => {
  it("names every pair with the most equal positions", () => {
    const pairs = mostAlike(gridOf(["aab", "aac", "aab", "ccc"]));
    expect(pairs.map(({ actors, ...shared }) => [actors.map(({ id }) => id), shared])).toEqual([
      [["actor-0", "actor-2"], { both: 3, same: 3 }],
    ]);
    expect(mostAlike(gridOf(["a", "a", "a"]))).toHaveLength(3);
  });

  it("prefers the pair with fewer differences, and names nobody if no position is shared", () => {
    const [first, ...more] = mostAlike(gridOf(["aab", "aac", "aa.", "aa."]));
    expect(first?.actors.map(({ id }) => id)).toEqual(["actor-0", "actor-2"]);
    expect(more).toHaveLength(4);
    expect(mostAlike(gridOf(["ab", "bc", ".."]))).toEqual([]);
    expect(mostAlike(gridOf(["ab"]))).toEqual([]);
  });

  it("finds as many equal positions as the best of all pairs", () => {
    fc.assert(
      fc.property(grid, (rows) => {
        const counts = rows.flatMap((a, i) => rows.slice(i + 1).map((b) => countShared(a, b).same));
        const best = Math.max(0, ...counts);
        const pairs = mostAlike(gridOf(rows));
        expect(pairs.length > 0).toBe(best > 0);
        for (const pair of pairs) expect(pair.same).toBe(best);
      }),
    );
  });
});

describe("nearestActors", () => {
  it("names for each actor another one, and nobody has more equal positions with it", () => {
    fc.assert(
      fc.property(grid, (rows) => {
        const nearest = nearestActors(gridOf(rows));
        for (const [i, own] of rows.entries()) {
          const best = Math.max(0, ...rows.map((other, j) => (i === j ? 0 : countShared(own, other).same)));
          const found = nearest.get(`actor-${i}`);
          expect(found?.same ?? 0).toBe(best);
          expect(found?.actor.id).not.toBe(`actor-${i}`);
        }
      }),
    );
  });
});

describe("mostAgreed", () => {
  it("names every issue with the most actors at one position", () => {
    const [one, ...more] = mostAgreed(gridOf(["aba", "aab", "cb.", ".c."]));
    expect([one?.issue.id, one?.most, one?.all]).toEqual(["issue-0", 2, 3]);
    expect(more).toEqual([]);
  });

  it("names none if no two actors have the same position", () => {
    expect(mostAgreed(gridOf(["ab.", "bc.", "ca."]))).toEqual([]);
  });
});

describe("splitOf", () => {
  it("counts the actors at each position", () => {
    expect(splitOf(gridOf(["a", "c", "c", "."]), 0)).toEqual([1, 0, 2]);
  });
});

describe("isAgreedByAll", () => {
  it.each([
    [["aa", "ab", "a."], true],
    [["ab", "bb", "b.", "b."], true],
    [["ab", "ba", "a."], false],
    [["a.", ".b"], false],
    [["."], false],
  ] as const)("of %j: %s", (rows, isAgreed) => {
    expect(isAgreedByAll(gridOf(rows))).toBe(isAgreed);
  });
});
