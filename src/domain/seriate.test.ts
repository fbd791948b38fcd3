import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lengthOf, seriate } from "./seriate.ts";

const distancesOf = (points: readonly number[]) => points.map((a) => points.map((b) => Math.abs(a - b)));

/** All orders of some things. */
function orders(things: readonly number[]): readonly (readonly number[])[] {
  if (things.length < 2) return [things];
  return things.flatMap((first) =>
    orders(things.filter((each) => each !== first)).map((others) => [first, ...others]),
  );
}

const symmetric = fc
  .array(fc.array(fc.nat({ max: 9 }), { minLength: 8, maxLength: 8 }), { maxLength: 8 })
  .map((rows) =>
    rows.map((_, a) => rows.map((__, b) => (a === b ? 0 : (rows[Math.min(a, b)]?.[Math.max(a, b)] ?? 0)))),
  );

describe("seriate", () => {
  it("returns each thing once, in the same order each time, and never a longer way than the given order", () => {
    fc.assert(
      fc.property(symmetric, (distances) => {
        const order = seriate(distances);
        const given = distances.map((_, at) => at);
        expect(order.toSorted((a, b) => a - b)).toEqual(given);
        expect(seriate(distances)).toEqual(order);
        expect(lengthOf(distances, order)).toBeLessThanOrEqual(lengthOf(distances, given) + 1e-6);
        expect(order[0] ?? 0).toBeLessThanOrEqual(order.at(-1) ?? 0);
      }),
    );
  });

  it("finds the shortest of all ways through up to seven points on a line", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 100 }), { minLength: 1, maxLength: 6 }), (points) => {
        const distances = distancesOf(points);
        const all = orders(points.map((_, at) => at)).map((order) => lengthOf(distances, order));
        expect(lengthOf(distances, seriate(distances))).toBeCloseTo(Math.min(...all));
      }),
    );
  });

  it("puts 100 things in order within seconds", () => {
    const points = Array.from({ length: 100 }, (_, at) => (at * 37) % 100);
    const start = performance.now();
    expect(lengthOf(distancesOf(points), seriate(distancesOf(points)))).toBe(99);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
