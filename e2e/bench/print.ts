/** Numbers and tables as the bench prints them. */

/** The time of a frame. */
export const FRAME_MS = 1000 / 60;

/** The largest of some values; 0 if there is none. */
export function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}

/** The median of some values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A median, with the first and the third quartile. */
export function spread(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number) => (sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN).toFixed(0);
  return `${median(values).toFixed(0)} ms (${at(1 / 4)} to ${at(3 / 4)})`;
}

/** Prints rows of cells in columns. The first column is aligned to the left, the others to the right. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => largest(rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(`  ${cells.join("   ")}`);
  }
}

/** The word for a target that is kept or missed. */
export function verdict(isKept: boolean): string {
  return isKept ? "kept" : "missed";
}
