/**
 * Keeps what an author did in the moment before a page was left. A database answers too late then, so the draft is in
 * `localStorage` until it is opened again.
 */
import type { Draft } from "../../coding/draft.ts";

interface Leftover {
  /** The number of the saved state that the draft follows. */
  readonly revision: number;
  readonly draft: Draft;
}

const keyOf = (id: string) => `standpoint-desk-leftover:${id}`;

/** Keeps a draft that is not saved yet. If there is no room for it, the changes since the last saved state are lost. */
export function keepLeftover(id: string, leftover: Leftover): void {
  try {
    localStorage.setItem(keyOf(id), JSON.stringify(leftover));
  } catch {
    // The last saved state stays.
  }
}

/** Takes the draft that was kept, if it follows a saved state; another tab may have saved a later one. */
export function takeLeftover(id: string, revision: number): Draft | undefined {
  try {
    const text = localStorage.getItem(keyOf(id));
    localStorage.removeItem(keyOf(id));
    const leftover = text === null ? undefined : (JSON.parse(text) as Leftover);
    return leftover?.revision === revision ? leftover.draft : undefined;
  } catch {
    return undefined;
  }
}
