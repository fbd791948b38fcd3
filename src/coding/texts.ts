/** Turns what an author brings in into the paragraphs of a source. */
import { blocksOf } from "../model/anchoring/anchor.ts";
import type { TextParagraph } from "./draft.ts";

/** Line ends of old programs, page breaks, and the separators of Unicode. */
const LINE_END = /\r\n?|[\u000B\u000C\u0085\u2028]/gu;
const PARAGRAPH_END = /\u2029/gu;
/** Soft hyphens within a line and byte order marks, which no reader sees. */
const UNSEEN = /[\u00AD\uFEFF]/gu;
/** The ligatures of Latin letters that a PDF has in the place of the letters. */
const LIGATURE = /[\uFB00-\uFB06]/gu;

/**
 * The paragraphs of a text as it was pasted or read from a file: separated by blank lines, or by line ends if there are
 * no blank lines. Words that are cut at line ends are joined, and other line ends become spaces.
 */
export function paragraphsFrom(text: string): TextParagraph[] {
  const lines = text.replace(LINE_END, "\n").replace(PARAGRAPH_END, "\n\n");
  return blocksOf(lines).map((block) => ({
    text: block
      .replace(UNSEEN, "")
      .replace(LIGATURE, (letters) => letters.normalize("NFKC"))
      .replace(/[^\S\n]*\n\s*/gu, " ")
      .trim(),
  }));
}
