/** Leaves the quotation marks at the ends of selected words out of the selection. */
import { closedAt, CLOSING, withoutOuterMarks } from "../model/outer-marks.ts";

/** A single mark at the end closes a quotation if a sentence or a part of it ends there. Otherwise it may be an apostrophe. */
const AFTER_SENTENCE = /[.,;:!?…]['’]$/u;

/**
 * Finds the part of selected words without the marks at their ends: the pair that encloses all of them, or a mark whose
 * partner is not among them.
 * @returns offsets in the words
 */
export function insideMarks(words: string): readonly [start: number, end: number] {
  const inner = withoutOuterMarks(words);
  if (inner !== words) return [words.indexOf(inner, 1), words.indexOf(inner, 1) + inner.length];
  const [first, last] = [words.charAt(0), words.slice(-1)];
  const opens = CLOSING[first] !== undefined && first !== "'" && closedAt(words, first) < 0;
  const partners = Object.keys(CLOSING).filter((mark) => CLOSING[mark]?.includes(last));
  const isApostrophe = /['’]/u.test(last) && !AFTER_SENTENCE.test(words);
  const closes =
    partners.length > 0 && !isApostrophe && !partners.some((mark) => words.slice(0, -1).includes(mark));
  return [opens ? 1 : 0, words.length - (closes ? 1 : 0)];
}
