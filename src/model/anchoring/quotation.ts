/** Says whether words stand between quotation marks. Texts are normalized: each kind of mark has one form. */
import type { AnchoredExcerpt } from "../anchored.ts";
import { normalize } from "../normalize.ts";
import { withoutOuterMarks } from "../outer-marks.ts";
import type { Body } from "./anchor.ts";

/**
 * Pairs of quotation marks whose opening and closing marks differ. In a text that begins with “»”, they are the other
 * way round.
 */
const PAIRS = ["«»", "‹›", "「」", "『』", "„“"] as const;

/** A single mark that opens a quotation. The apostrophe of ’90s, ’em or ’t does not. */
const OPENING_SINGLE = /(?:^|[\s(["«])'(?!\d\ds\b|(?:cause|em|n|s|t|til|tis|twas)\b)(?=\S|$)/giu;
const CLOSING_SINGLE = /\S'(?=[\s.,;:!?)\]"»]|$)/gu;

/** The place of the last match in a text, or -1. */
function lastMatch(text: string, mark: RegExp): number {
  return [...text.matchAll(mark)].at(-1)?.index ?? -1;
}

function isBetween(before: string, words: string, open: string, close: string): boolean {
  return before.lastIndexOf(open) > before.lastIndexOf(close) && !words.includes(close);
}

/**
 * Says whether the words at a place of a paragraph stand between quotation marks: marks at their own ends, or marks
 * that open before the words and do not close within them.
 * @param start the offset of the words, in UTF-16 code units
 */
export function isQuoted(paragraph: string, start: number, end: number): boolean {
  const [before, words] = [paragraph.slice(0, start), paragraph.slice(start, end)];
  if (withoutOuterMarks(words) !== words) return true;
  const doubles = before.split('"').length - 1;
  if (doubles % 2 === 1 && !words.includes('"')) return true;
  const isReversed = /[«»]/u.exec(paragraph)?.[0] === "»";
  for (const [open = "", close = ""] of PAIRS) {
    if (isReversed ? isBetween(before, words, close, open) : isBetween(before, words, open, close))
      return true;
  }
  return (
    lastMatch(before, OPENING_SINGLE) >= 0 &&
    lastMatch(before, OPENING_SINGLE) > lastMatch(before, CLOSING_SINGLE) &&
    lastMatch(words, CLOSING_SINGLE) < 0
  );
}

/** Says whether an excerpt stands between quotation marks of its paragraph. */
export function isQuotedIn(
  { text, paragraphs }: Pick<Body, "text" | "paragraphs">,
  { paragraph, selector }: Pick<AnchoredExcerpt, "paragraph" | "selector">,
): boolean {
  const place = paragraphs[paragraph - 1];
  const from = place?.start ?? 0;
  const start = selector.refinedBy.start - from;
  return isQuoted(text.slice(from, place?.end), start, start + normalize(selector.exact).length);
}
