/** Limits how deep the lists and objects of a file are nested. */

/**
 * The deepest nesting of lists and objects in a file. Records need less than a third of it; code that reads a file
 * recursively needs a limit.
 */
export const MAX_DEPTH = 32;

/**
 * Says whether lists and objects are nested deeper than a number of levels. A file can be nested thousands of levels
 * deep, so the function does not recurse.
 */
export function isDeeperThan(levels: number, data: unknown): boolean {
  let level = [data];
  for (let depth = 0; depth <= levels; depth++) {
    const next: unknown[] = [];
    for (const value of level)
      if (typeof value === "object" && value !== null)
        for (const inner of Object.values(value)) next.push(inner);
    if (next.length === 0) return false;
    level = next;
  }
  return true;
}
