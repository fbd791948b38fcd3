/** Gives an excerpt other words of its source. */
import { differences } from "./differences.ts";
import type { Draft } from "./draft.ts";
import type { Edit } from "./edit.ts";
import { excerptAt, type Selection, type SelectionProblem } from "./excerpt-at.ts";
import { recordWithId, sourceOfFile } from "./records.ts";

/** The keys of an excerpt that follow from its words. */
const OF_WORDS = ["source", "paragraph", "selector", "directive"] as const;

/**
 * Makes the edit that gives an excerpt the words of a selection in its source. Its id, speaker, attribution and gloss stay,
 * and so does what it supports.
 * @returns the reason if the selection is no excerpt
 * @throws RangeError if the draft has no such excerpt
 */
export function rewordExcerpt(
  draft: Draft,
  id: string,
  selection: Selection,
): Edit | { readonly problem: SelectionProblem } {
  const place = recordWithId(draft, "excerpts", id);
  if (!place) throw new RangeError(`The draft has no excerpts/${id}.`);
  const { file, path, record } = place;
  const found = excerptAt(draft, sourceOfFile(file), selection);
  if ("problem" in found) return found;
  return OF_WORDS.flatMap((key) => differences(["files", file, ...path, key], record[key], found[key]));
}
