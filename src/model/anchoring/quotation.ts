/** Says whether words stand between quotation marks. Texts are normalized: each kind of mark has one form. */

/** Marks that tell an opening from a closing one. A text that begins with “»” has them the other way round. */
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
 * Says whether the words at a place of a paragraph stand between quotation marks: those of their own, or marks that
 * are open where the words begin and not closed before they end.
 * @param start where the words begin, in UTF-16 code units
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
