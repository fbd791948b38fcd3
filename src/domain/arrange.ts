/** Puts the rows and columns of a matrix in an order. No order says that an actor or an issue is better. */
import type { Actor, Issue } from "../model/schema.ts";
import { hasRecord, type Matrix } from "./matrix.ts";
import type { MatrixOrder } from "./matrix-order.ts";
import { seriate } from "./seriate.ts";
import { isRecorded } from "./silence.ts";
import { agreements, keysOf, sharedBetween, splitOf } from "./similarity.ts";

/** Returns a matrix without the rows of actors that have neither a stance nor a silence on record. */
export function recordedRows({ issues, rows }: Matrix): Matrix {
  return { issues, rows: rows.filter(hasRecord) };
}

/** Puts rows and columns in the given orders of their indexes. */
function permuted({ issues, rows }: Matrix, rowOrder: readonly number[], columns: readonly number[]): Matrix {
  return {
    issues: columns.flatMap((at) => issues[at] ?? []),
    rows: rowOrder.flatMap((row) => {
      const { actor, cells } = rows[row] ?? { cells: [] };
      return actor ? [{ actor, cells: columns.flatMap((at) => cells[at] ?? []) }] : [];
    }),
  };
}

/** Indexes in an order; equal ones stay as they are. */
function sorted(count: number, compare: (a: number, b: number) => number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at).toSorted(compare);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

function column(grid: readonly (readonly number[])[], at: number): readonly number[] {
  return grid.map((row) => row[at] ?? 0);
}

/**
 * Puts the actors and the issues with the most stances first, then those with the most silences on record. Equal issues
 * are in the order of the actors that speak on them.
 */
export function densestFirst(matrix: Matrix): Matrix {
  const { issues, rows } = matrix;
  const taken = rows.map(({ cells }) => cells.map(({ stances }) => Number(stances.length > 0)));
  const noted = rows.map(({ cells }) => cells.map(({ silence }) => Number(silence && isRecorded(silence))));
  const actors = sorted(
    rows.length,
    (a, b) => sumOf(taken[b] ?? []) - sumOf(taken[a] ?? []) || sumOf(noted[b] ?? []) - sumOf(noted[a] ?? []),
  );
  const first = (at: number) => {
    const place = actors.findIndex((actor) => (taken[actor]?.[at] ?? 0) + (noted[actor]?.[at] ?? 0) > 0);
    return place < 0 ? rows.length : place;
  };
  const columns = sorted(
    issues.length,
    (a, b) =>
      sumOf(column(taken, b)) - sumOf(column(taken, a)) ||
      sumOf(column(noted, b)) - sumOf(column(noted, a)) ||
      first(a) - first(b),
  );
  return permuted(matrix, actors, columns);
}

/** The distances between some things, from the distance of two different ones. */
function distancesOf<T>(
  things: readonly T[],
  distance: (a: T, b: T) => number,
): readonly (readonly number[])[] {
  const distances = things.map(() => Array.from(things, () => 0));
  for (const [i, a] of things.entries())
    for (const [j, b] of things.slice(0, i).entries()) {
      const between = distance(a, b);
      for (const [from, to] of [
        [i, j],
        [j, i],
      ] as const) {
        const row = distances[from];
        if (row) row[to] = between;
      }
    }
  return distances;
}

/** The distance of two actors: the share of different positions, near one half if they share few issues. */
function actorDistances(matrix: Matrix): readonly (readonly number[])[] {
  return distancesOf(keysOf(matrix), (a, b) => {
    const { both, same } = sharedBetween(a, b);
    return (both - same + 1) / (both + 2);
  });
}

/** The places of the positions of each cell on the colours, from 0 to 1; `undefined` in a cell without a position. */
function placesOf({ issues, rows }: Matrix, at: number): readonly (number | undefined)[] {
  const positions = issues[at]?.positions ?? [];
  return rows.map(({ cells }) => {
    const stances = cells[at]?.stances ?? [];
    const sum = stances.reduce(
      (total, { position }) => total + positions.findIndex(({ id }) => id === position),
      0,
    );
    return stances.length === 0
      ? undefined
      : positions.length < 2
        ? 1 / 2
        : sum / stances.length / (positions.length - 1);
  });
}

/** The distance of two issues: how far apart their actors’ places are on the whole. */
function issueDistances(matrix: Matrix): readonly (readonly number[])[] {
  const places = matrix.issues.map((_, at) => placesOf(matrix, at));
  return distancesOf(places, (a, b) => {
    let [both, apart] = [0, 0];
    for (let i = 0; i < a.length; i += 1) {
      const [place, other] = [a[i], b[i]];
      if (place === undefined || other === undefined) continue;
      both += 1;
      apart += Math.abs(place - other);
    }
    return (apart + 1 / 2) / (both + 1);
  });
}

/** Puts similar actors and similar issues beside each other, and those without a position last. */
function bySimilarity(matrix: Matrix): Matrix {
  const { issues, rows } = matrix;
  const all = agreements(matrix).map((each) => each.all);
  const isSilent = rows.map(({ cells }) => cells.every(({ stances }) => stances.length === 0));
  const placed = (count: number, isLast: (at: number) => boolean, distances: typeof actorDistances) => {
    const places = sorted(count, () => 0);
    const first = places.filter((at) => !isLast(at));
    const between = distances(matrix);
    const order = seriate(first.map((a) => first.map((b) => between[a]?.[b] ?? 0)));
    return [...order.flatMap((at) => first[at] ?? []), ...places.filter(isLast)];
  };
  return permuted(
    matrix,
    placed(rows.length, (at) => isSilent[at] === true, actorDistances),
    placed(issues.length, (at) => all[at] === 0, issueDistances),
  );
}

/** Compares two shares, the larger first. A share of nothing comes last. */
function byShare(a: readonly [part: number, of: number], b: readonly [part: number, of: number]): number {
  if (a[1] === 0 || b[1] === 0) return b[1] - a[1];
  return b[0] * a[1] - a[0] * b[1] || b[1] - a[1];
}

/** Puts the issues with the largest share at one position first, and the actors that are most often at it. */
function byAgreement(matrix: Matrix): Matrix {
  const { issues, rows } = matrix;
  const shares = agreements(matrix).map(({ most, all }) => [most, all] as const);
  const frequent = issues.map(({ positions }, at) => {
    const split = splitOf(matrix, at);
    return positions.filter((_, i) => split[i] === shares[at]?.[0]).map(({ id }) => id);
  });
  const ofActors = rows.map(({ cells }) => {
    const taken = cells.map(({ stances }) => stances.map(({ position }) => position));
    const withMost = taken.filter((own, at) => own.some((position) => frequent[at]?.includes(position)));
    return [withMost.length, taken.filter((own) => own.length > 0).length] as const;
  });
  const none = [0, 0] as const;
  return permuted(
    matrix,
    sorted(rows.length, (a, b) => byShare(ofActors[a] ?? none, ofActors[b] ?? none)),
    sorted(issues.length, (a, b) => byShare(shares[a] ?? none, shares[b] ?? none)),
  );
}

/** Compares the names of two actors, or the titles of two issues. */
interface Names {
  readonly actors: (a: Actor, b: Actor) => number;
  readonly issues: (a: Issue, b: Issue) => number;
}

function byName<T>(things: readonly T[], compare: (a: T, b: T) => number): readonly number[] {
  return sorted(things.length, (a, b) => {
    const [one, other] = [things[a], things[b]];
    return one && other ? compare(one, other) : 0;
  });
}

/** Puts the rows and columns of a matrix in an order. */
export function arrange(matrix: Matrix, order: MatrixOrder, compare: Names): Matrix {
  const { issues, rows } = matrix;
  switch (order) {
    case "similar":
      return bySimilarity(matrix);
    case "as-asked":
      return matrix;
    case "agreement":
      return byAgreement(matrix);
    case "a-z":
      return permuted(
        matrix,
        byName(
          rows.map(({ actor }) => actor),
          compare.actors,
        ),
        byName(issues, compare.issues),
      );
  }
}
