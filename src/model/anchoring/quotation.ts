/** Says whether words stand between quotation marks. Texts are normalized: each kind of mark has one form. */

/**
 * Pairs of quotation marks whose opening and closing marks differ. In a text that begins with “»”, they are the other
 * way round.
 */
const PAIRS = ["«»", "‹›", "「」", "『』", "„“"] as const;

const OPENING_SINGLE = /(?:^|[\s(["«])'(?=\S|$)/gu;
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
  if (/^["«‹「『].*["»›」』]$/su.test(words)) return true;
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
