/**
 * Decides if a draft may be saved. Each saved state has a number, so that two tabs with the same draft do not overwrite each
 * other.
 */

/** The reasons for which a draft is not saved because of what is stored. */
export type RevisionProblem =
  /** Another tab has saved the draft since it was opened. */
  | "newer"
  /** The draft was deleted since it was opened. */
  | "deleted";

/**
 * The number of the next saved state.
 * @param stored the number of the stored state; `undefined` if nothing is stored
 * @param known the number of the state that was opened or saved last; 0 for a draft that was never saved
 */
export function nextRevision(
  stored: number | undefined,
  known: number,
): { readonly revision: number } | { readonly problem: RevisionProblem } {
  if (stored === undefined) return known === 0 ? { revision: 1 } : { problem: "deleted" };
  return stored === known ? { revision: stored + 1 } : { problem: "newer" };
}
