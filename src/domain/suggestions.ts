/** Suggests records to a reader who opened an address that does not exist. */
import type { Model } from "../model/model.ts";
import { editDistance } from "../model/edit-distance.ts";
import { PAGED_COLLECTIONS, type PagedCollection } from "./record-pages.ts";

interface Suggestion {
  readonly collection: PagedCollection;
  readonly id: string;
}

/**
 * Longer ids are cut to this length before they are compared. Real ids are shorter, and a long address must not cost
 * time.
 */
const LONGEST = 100;

/** Returns the difference between two ids, from 0 (equal) to 1, by their letters or by the words that they share. */
function difference(wanted: string, id: string): number {
  const letters = editDistance(wanted, id) / Math.max(wanted.length, id.length, 1);
  const words = new Set(id.split("-"));
  const wantedWords = wanted.split("-").filter((word) => word.length > 2);
  const shared = wantedWords.filter((word) => words.has(word)).length;
  return Math.min(
    letters,
    wantedWords.length === 0 ? 1 : 1 - shared / Math.max(wantedWords.length, words.size),
  );
}

/**
 * The records whose ids are most like the wanted one, most similar first. Records of other collections than the address
 * names rank lower.
 * @param limit the most records to return
 */
export function suggestionsFor(
  model: Model,
  wanted: string,
  collection: PagedCollection | undefined,
  limit = 3,
): Suggestion[] {
  const id = wanted.toLowerCase().slice(0, LONGEST);
  return PAGED_COLLECTIONS.flatMap((each) =>
    model[each].map((item) => ({
      suggestion: { collection: each, id: item.id },
      distance: difference(id, item.id) + (collection === undefined || each === collection ? 0 : 0.1),
    })),
  )
    .filter(({ distance }) => distance < 0.6)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({ suggestion }) => suggestion);
}
