/** Finds the quotation marks at the ends of quoted words. */

/** The marks that can close a quotation, by the mark that opens it. */
export const CLOSING: Readonly<Record<string, string>> = {
  ...{ "“": "”", "„": "“”", "”": "”", '"': '"', "«": "»", "»": "«", "‹": "›", "›": "‹" },
  ...{ "‘": "’", "‚": "‘’", "'": "'", "「": "」", "『": "』" },
};
/** A mark before a letter is an apostrophe. */
const APOSTROPHE = /^['’](?=[\p{L}\p{N}])/u;

/** The offset of the first mark in words that closes a quotation which a mark opens; -1 if there is none. */
export function closedAt(words: string, opening: string): number {
  const marks = CLOSING[opening] ?? "";
  for (let at = 1; at < words.length; at++)
    if (marks.includes(words.charAt(at)) && !APOSTROPHE.test(words.slice(at, at + 2))) return at;
  return -1;
}

/** Words without the pair of quotation marks that encloses all of them, and without the spaces inside of it. */
export function withoutOuterMarks(words: string): string {
  const isEnclosed = words.length > 2 && closedAt(words, words.charAt(0)) === words.length - 1;
  return isEnclosed ? words.slice(1, -1).trim() : words;
}
