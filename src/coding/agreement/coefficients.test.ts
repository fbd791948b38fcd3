import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  agreementOf,
  agreementOfCounts,
  type Contingency,
  type Estimate,
  type UnitValues,
} from "./coefficients.ts";

/** A table of counts: a row for each value of the first coder. */
function table(...rows: readonly (readonly number[])[]): Contingency {
  return new Map(rows.map((row, a) => [String(a), new Map(row.map((n, b) => [String(b), n]))]));
}

const unitsOf = (a: string, b: string): UnitValues[] =>
  Array.from(a, (value, at): UnitValues => [
    value === "." ? undefined : value,
    b[at] === "." ? undefined : b[at],
  ]);

const valueOf = (estimate: Estimate) => ("value" in estimate ? estimate.value : Number.NaN);

/** The value without the last digits, which the order of sums changes. */
const rounded = (estimate: Estimate) =>
  "value" in estimate ? Math.round(estimate.value * 1e10) / 1e10 + 0 : estimate.problem;

/** The number of ordered pairs of different values. */
const differing = (values: readonly string[]) =>
  values.flatMap((a, i) => values.filter((b, j) => i !== j && a !== b)).length;

const renamed = (value: string | undefined) => (value === undefined ? value : `x${value}`);

describe("Cohen’s kappa", () => {
  it("is that of the first example: J. Cohen, “A coefficient of agreement for nominal scales”, 1960", () => {
    const { units, observed, kappa } = agreementOfCounts(table([88, 14, 18], [10, 40, 10], [2, 6, 12]));
    expect(units).toBe(200);
    expect(valueOf(observed)).toBeCloseTo(0.7, 10);
    expect(valueOf(kappa)).toBeCloseTo(0.492, 3);
  });

  test.each([
    // The textbook example of 50 applications for a grant, in “Cohen's kappa”, Wikipedia, and at howcodex.com.
    ["50 applications for a grant", table([20, 5], [10, 15]), 0.4],
    // The two tables with the same observed agreement, in the same article.
    ["balanced margins", table([45, 15], [25, 15]), 0.1304],
    ["unequal margins", table([25, 35], [5, 35]), 0.2593],
    // J. L. Fleiss, “Statistical Methods for Rates and Proportions”, 2nd edition, 1981, table 13.1.
    ["100 diagnoses", table([75, 1, 4], [5, 4, 1], [0, 0, 10]), 0.676],
  ])("is that of a published example: %s", (_, counts, kappa) => {
    expect(valueOf(agreementOfCounts(counts).kappa)).toBeCloseTo(kappa, 3);
  });
});

describe("Krippendorff’s alpha", () => {
  // K. Krippendorff, “Computing Krippendorff’s Alpha-Reliability”, 2011, sections A and B.
  test.each([
    ["binary values of two observers", "0100000010", "1110010000", 0.095],
    ["nominal values of two observers", "aabbdcccedda", "babbbccceddd", 0.692],
  ])("is that of the published example: %s", (_, a, b, alpha) => {
    expect(valueOf(agreementOf(unitsOf(a, b)).alpha)).toBeCloseTo(alpha, 3);
  });

  it("counts no unit that one of the two left out", () => {
    const units = unitsOf("aabbdcccedda", "babbbccceddd");
    const missing = unitsOf("ab..", "..a.");
    expect(agreementOf([...units, ...missing])).toEqual(agreementOf(units));
  });

  it("follows from its definition by pairs of values", () => {
    const value = fc.constantFrom("a", "b", "c");
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 12 }), (units) => {
        const all = units.flat();
        const expected = differing(all) / (all.length * (all.length - 1));
        const found = units.reduce((sum, pair) => sum + differing(pair), 0) / all.length;
        const alpha: Estimate =
          expected === 0 ? { problem: "no-variation" } : { value: 1 - found / expected };
        expect(rounded(agreementOf(units).alpha)).toEqual(rounded(alpha));
      }),
    );
  });
});

describe("figures that cannot be estimated", () => {
  it("have no value without units", () => {
    const none = { problem: "no-units" };
    expect(agreementOf(unitsOf("a.", ".b"))).toEqual({ units: 0, observed: none, kappa: none, alpha: none });
  });

  it("have no value if both coders gave one value only", () => {
    const none = { problem: "no-variation" };
    expect(agreementOf(unitsOf("aaa", "aaa"))).toEqual({
      units: 3,
      observed: { value: 1 },
      kappa: none,
      alpha: none,
    });
  });

  it("are estimated if each coder gave one value, and another", () => {
    expect(valueOf(agreementOf(unitsOf("aa", "bb")).kappa)).toBe(0);
  });
});

test("neither the order of the units nor of the coders nor the names of the values change a figure", () => {
  const value = fc.option(fc.constantFrom("a", "b", "c"), { nil: undefined });
  const unit = fc.tuple(value, value);
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 20 }), fc.nat(), (units, seed) => {
      const figures = agreementOf(units);
      const changed = units
        .toSorted((a, b) => ((units.indexOf(a) * seed) % 7) - ((units.indexOf(b) * seed) % 7))
        .map(([a, b]): UnitValues => [renamed(b), renamed(a)]);
      const again = agreementOf(changed);
      expect(again.units).toBe(figures.units);
      for (const key of ["observed", "kappa", "alpha"] as const) {
        expect(rounded(again[key])).toEqual(rounded(figures[key]));
      }
    }),
  );
});
