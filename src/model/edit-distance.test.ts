import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { editDistance, prefixDistance } from "./edit-distance.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), maxLength: 8 });

/** The definition itself, without a table. */
function naive(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const same = a.at(-1) === b.at(-1) ? 0 : 1;
  let best = Math.min(
    naive(a.slice(0, -1), b) + 1,
    naive(a, b.slice(0, -1)) + 1,
    naive(a.slice(0, -1), b.slice(0, -1)) + same,
  );
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) {
    best = Math.min(best, naive(a.slice(0, -2), b.slice(0, -2)) + 1);
  }
  return best;
}

describe("editDistance", () => {
  test.each([
    ["", "", 0],
    ["", "abc", 3],
    ["bridge", "bridge", 0],
    ["bridge", "brdge", 1],
    ["bridge", "bridges", 1],
    ["bridge", "fridge", 1],
    ["bridge", "birdge", 1],
    ["kitten", "sitting", 3],
    // No letter is moved and then changed once more: this is the restricted distance.
    ["ca", "abc", 3],
  ])("from %j to %j is %i", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it("is nothing exactly from a word to itself, and the same both ways", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, a)).toBe(0);
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
      }),
    );
  });

  it("lies between the difference in length and the greater length", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(editDistance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  it("does not grow by what both words begin or end with", () => {
    fc.assert(
      fc.property(word, word, word, (a, b, both) => {
        expect(editDistance(both + a, both + b)).toBeLessThanOrEqual(editDistance(a, b));
        expect(editDistance(a + both, b + both)).toBeLessThanOrEqual(editDistance(a, b));
      }),
    );
  });

  it("is what its definition says", () => {
    const short = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 5 });
    fc.assert(
      fc.property(short, short, (a, b) => {
        expect(editDistance(a, b)).toBe(naive(a, b));
      }),
    );
  });
});

describe("prefixDistance", () => {
  it("is the distance to the nearest beginning of a word", () => {
    fc.assert(
      fc.property(word, word, (beginning, whole) => {
        const all = Array.from({ length: whole.length + 1 }, (_, i) =>
          editDistance(beginning, whole.slice(0, i)),
        );
        expect(prefixDistance(beginning, whole)).toBe(Math.min(...all));
      }),
    );
  });

  it("is found for a word of any length", () => {
    expect(prefixDistance("ab", `ba${"x".repeat(200_000)}`)).toBe(1);
  });

  it("is nothing where the word begins so", () => {
    expect(prefixDistance("brid", "bridge")).toBe(0);
    expect(prefixDistance("birdg", "bridge")).toBe(1);
  });
});
