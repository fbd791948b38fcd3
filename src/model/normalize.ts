const SINGLE_QUOTES = /[\u2018\u2019\u201A\u201B\u2032]/gu;
const DOUBLE_QUOTES = /[\u201C\u201D\u201E\u201F\u2033]/gu;
const DASHES = /[\u2010-\u2015\u2212]/gu;

/**
 * The normal form in which a quotation and its source are compared: Unicode NFC, quotation marks and dashes
 * in their plain forms, every run of white space one space, none at the ends. Idempotent.
 */
export function normalize(text: string): string {
  return text
    .normalize("NFC")
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, "-")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Counts words: runs between white space that hold at least one letter or digit. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}
