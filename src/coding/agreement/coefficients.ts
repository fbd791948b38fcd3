/** Measures how far two coders agree on nominal values, beyond what chance would give. */

/** The values that two coders gave a unit; `undefined` for a value that is missing. */
export type UnitValues = readonly [a: string | undefined, b: string | undefined];

/**
 * A number that may not exist: without units there is nothing to compare, and without two different values nothing tells
 * agreement from chance.
 */
export type Estimate = { readonly value: number } | { readonly problem: "no-units" | "no-variation" };

export interface Agreement {
  /** The units that both coders gave a value. The three figures rest on them alone. */
  readonly units: number;
  /** The share of units with the same value. */
  readonly observed: Estimate;
  /** Cohen’s kappa: chance follows the values of each coder. */
  readonly kappa: Estimate;
  /** Krippendorff’s alpha for nominal values: chance follows the values of both coders together. */
  readonly alpha: Estimate;
}

/** The numbers of units by the values of both coders. */
export type Contingency = ReadonlyMap<string, ReadonlyMap<string, number>>;

function add(counts: Map<string, number>, value: string, n: number): void {
  counts.set(value, (counts.get(value) ?? 0) + n);
}

/** Computes the figures of a table of counts. */
export function agreementOfCounts(counts: Contingency): Agreement {
  const ofA = new Map<string, number>();
  const ofB = new Map<string, number>();
  const ofBoth = new Map<string, number>();
  let units = 0;
  let same = 0;
  for (const [a, row] of counts) {
    for (const [b, n] of row) {
      units += n;
      if (a === b) same += n;
      add(ofA, a, n);
      add(ofB, b, n);
      add(ofBoth, a, n);
      add(ofBoth, b, n);
    }
  }
  if (units === 0) {
    const none = { problem: "no-units" } as const;
    return { units, observed: none, kappa: none, alpha: none };
  }
  const observed = { value: same / units };
  // Counts are multiplied before they are divided, so that whole numbers decide if there is any variation.
  const byChance = [...ofA].reduce((sum, [value, n]) => sum + n * (ofB.get(value) ?? 0), 0);
  const samePairs = [...ofBoth.values()].reduce((sum, n) => sum + n * (n - 1), 0);
  const pairs = 2 * units * (2 * units - 1);
  return {
    units,
    observed,
    kappa:
      byChance === units * units
        ? { problem: "no-variation" }
        : { value: (same * units - byChance) / (units * units - byChance) },
    alpha:
      samePairs === pairs
        ? { problem: "no-variation" }
        : { value: 1 - ((units - same) * pairs) / (units * (pairs - samePairs)) },
  };
}

/** Computes the figures of single units. A unit without a value of one coder does not count. */
export function agreementOf(all: Iterable<UnitValues>): Agreement {
  const counts = new Map<string, Map<string, number>>();
  for (const [a, b] of all) {
    if (a === undefined || b === undefined) continue;
    const row = counts.get(a) ?? new Map<string, number>();
    add(row, b, 1);
    counts.set(a, row);
  }
  return agreementOfCounts(counts);
}
