/** Seriation: an order in which similar things are neighbours. */

type Distances = readonly (readonly number[])[];

/** Enough for the order on the main axis; more steps only sharpen the distances along it. */
const STEPS = 60;
/** Sums of the same numbers in another order differ by less. */
const LEAST_GAIN = 1e-9;

const at = (distances: Distances, a: number, b: number) => distances[a]?.[b] ?? 0;

/** The length of the way through all things in an order. */
export function lengthOf(distances: Distances, order: readonly number[]): number {
  return order.reduce((sum, thing, i) => sum + (i > 0 ? at(distances, order[i - 1] ?? 0, thing) : 0), 0);
}

/** The things by their place on the axis along which they differ most (classical scaling, by power iteration). */
function alongMainAxis(distances: Distances): readonly number[] {
  const count = distances.length;
  const squares = distances.map((row) => row.map((distance) => distance * distance));
  const means = squares.map((row) => row.reduce((sum, each) => sum + each, 0) / count);
  const mean = means.reduce((sum, each) => sum + each, 0) / count;
  const centred = squares.map((row, a) =>
    row.map((square, b) => ((means[a] ?? 0) + (means[b] ?? 0) - square - mean) / 2),
  );
  // Any start that is not even; a random one would give another order each time.
  let axis = centred.map((_, i) => ((i * 7) % 11) - 5);
  for (let step = 0; step < STEPS; step += 1) {
    const next = centred.map((row) => row.reduce((sum, each, i) => sum + each * (axis[i] ?? 0), 0));
    const size = Math.sqrt(next.reduce((sum, each) => sum + each * each, 0));
    if (size === 0) break;
    axis = next.map((each) => each / size);
  }
  return axis.map((_, i) => i).toSorted((a, b) => (axis[a] ?? 0) - (axis[b] ?? 0) || a - b);
}

/** Turns parts of an order around as long as that shortens the way (2-opt). */
function shortened(distances: Distances, start: readonly number[]): readonly number[] {
  const order = [...start];
  const count = order.length;
  const between = (a: number, b: number) =>
    a < 0 || b >= count ? 0 : at(distances, order[a] ?? 0, order[b] ?? 0);
  let isShorter = true;
  for (let pass = 0; isShorter && pass < count; pass += 1) {
    isShorter = false;
    for (let from = 0; from < count - 1; from += 1)
      for (let to = from + 1; to < count; to += 1) {
        const before = between(from - 1, from) + between(to, to + 1);
        const after = between(from - 1, to) + between(from, to + 1);
        if (after > before - LEAST_GAIN) continue;
        for (const [i, thing] of order
          .slice(from, to + 1)
          .toReversed()
          .entries())
          order[from + i] = thing;
        isShorter = true;
      }
  }
  return order;
}

/**
 * Returns an order of things in which similar ones are neighbours. It is the same each time, and begins with the end that
 * comes first in the given order.
 * @param distances the distance of each thing from each, the same both ways
 */
export function seriate(distances: Distances): readonly number[] {
  const given = distances.map((_, i) => i);
  if (given.length < 3) return given;
  const [best = given] = [alongMainAxis(distances), given]
    .map((start) => shortened(distances, start))
    .toSorted((a, b) => lengthOf(distances, a) - lengthOf(distances, b));
  return (best[0] ?? 0) <= (best.at(-1) ?? 0) ? best : best.toReversed();
}
