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
    level = level.flatMap((value) =>
      typeof value === "object" && value !== null ? Object.values(value) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}
