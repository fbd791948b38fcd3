/** Similarity: the positions that actors of a matrix have in common, always as counts over the issues that both speak on. */
import type { Actor, Issue } from "../model/schema.ts";
import type { Cell, Matrix, MatrixRow } from "./matrix.ts";
import { remembering } from "../model/remember.ts";

/** The number of issues on which two actors have a position, and the number of those on which it is the same. */
interface Shared {
  readonly both: number;
  readonly same: number;
}

/** Two actors, with what they share. */
interface Pair extends Shared {
  readonly actors: readonly [Actor, Actor];
}

/** The actor that has the same position as another most often, with what they share. */
interface Nearest extends Shared {
  readonly actor: Actor;
}

/** An issue, with the number of actors at its most frequent position and the number of actors with a position. */
interface Agreement {
  readonly issue: Issue;
  readonly most: number;
  readonly all: number;
}

/** Returns a text that is equal for cells with the same positions; the empty text for a cell without a position. */
function positionsKey({ stances }: Cell): string {
  return [...new Set(stances.map(({ position }) => position))].toSorted().join(" ");
}

/** Returns what two rows share, from the keys of their cells. */
export function sharedBetween(a: readonly string[], b: readonly string[]): Shared {
  let [both, same] = [0, 0];
  // A loop over indexes: it runs for every pair of actors.
  for (let at = 0; at < a.length; at += 1) {
    if (a[at] === "" || b[at] === "") continue;
    both += 1;
    if (a[at] === b[at]) same += 1;
  }
  return { both, same };
}

/** The keys of the cells of each row. */
export function keysOf({ rows }: Matrix): readonly (readonly string[])[] {
  return rows.map(({ cells }) => cells.map(positionsKey));
}

/** Orders by equal positions, most first; of those, by positions on the same issues, fewest first. */
function bySame(a: Shared, b: Shared): number {
  return b.same - a.same || a.both - b.both;
}

function pairsOf(matrix: Matrix): readonly Pair[] {
  const keys = keysOf(matrix);
  const { rows } = matrix;
  return rows.flatMap(({ actor }, at) =>
    rows.slice(at + 1).map((other, i): Pair => {
      const shared = sharedBetween(keys[at] ?? [], keys[at + 1 + i] ?? []);
      return { actors: [actor, other.actor], ...shared };
    }),
  );
}

/** The first of some pairs in their order, and all that are equal to it; none if the actors share no position. */
function bestOf(pairs: readonly Pair[]): readonly Pair[] {
  const [best] = pairs.toSorted(bySame);
  return best && best.same > 0 ? pairs.filter((pair) => bySame(pair, best) === 0) : [];
}

/** Returns the pairs of actors with the most equal positions; several if their counts are the same. */
export function mostAlike(matrix: Matrix): readonly Pair[] {
  return bestOf(pairsOf(matrix));
}

/**
 * Returns for each actor the one with the most equal positions, by the id of the actor. An actor that shares no position
 * with another has none. Of several the first in the order of the matrix is returned.
 */
export function nearestActors(matrix: Matrix): ReadonlyMap<string, Nearest> {
  const found = new Map<string, Nearest>();
  const offer = (to: Actor, nearest: Nearest) => {
    const best = found.get(to.id);
    if (nearest.same > 0 && (!best || bySame(nearest, best) < 0)) found.set(to.id, nearest);
  };
  for (const { actors, ...shared } of pairsOf(matrix)) {
    const [a, b] = actors;
    offer(a, { actor: b, ...shared });
    offer(b, { actor: a, ...shared });
  }
  return found;
}

/** Returns the number of actors at each position of an issue, in the order of the positions. */
export function splitOf({ issues, rows }: Matrix, at: number): readonly number[] {
  const held = rows.flatMap(({ cells }) => [
    ...new Set(cells[at]?.stances.map(({ position }) => position) ?? []),
  ]);
  return issues[at]?.positions.map(({ id }) => held.filter((position) => position === id).length) ?? [];
}

const isTaken = ({ cells }: MatrixRow, at: number) => (cells[at]?.stances.length ?? 0) > 0;

/** Returns how far the actors agree on each issue, in the order of the matrix. */
export const agreements: (matrix: Matrix) => readonly Agreement[] = remembering(
  new WeakMap<Matrix, { readonly value: readonly Agreement[] }>(),
  (matrix) =>
    matrix.issues.map((issue, at) => ({
      issue,
      most: splitOf(matrix, at).reduce((most, count) => Math.max(most, count), 0),
      all: matrix.rows.filter((row) => isTaken(row, at)).length,
    })),
);

/**
 * Returns the issues with the most actors at one position, of those with two actors or more; several if their counts are
 * the same.
 */
export function mostAgreed(matrix: Matrix): readonly Agreement[] {
  const shared = agreements(matrix).filter(({ most }) => most > 1);
  const [best] = shared.toSorted((a, b) => b.most - a.most || a.all - b.all);
  return best ? shared.filter(({ most, all }) => most === best.most && all === best.all) : [];
}

/** Says whether there is an issue on which two actors or more, and all that have a position on it, share one. */
export function isAgreedByAll(matrix: Matrix): boolean {
  return agreements(matrix).some(({ most, all }) => most > 1 && most === all);
}
