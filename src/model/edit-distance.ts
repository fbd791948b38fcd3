/**
 * The number of small typing errors (a letter added, left out, changed, or two neighbours swapped) between
 * two words: the optimal string alignment distance.
 */
function lastRow(a: string, b: string): readonly number[] {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last;
}

/** The distance between two whole words. */
export function editDistance(a: string, b: string): number {
  return lastRow(a, b).at(-1) ?? 0;
}

/** Returns the smallest distance between a word and a beginning of another word. */
export function prefixDistance(beginning: string, word: string): number {
  return lastRow(beginning, word).reduce((least, distance) => Math.min(least, distance));
}
