/** Characters without width: soft hyphens, joiners, byte order marks, direction marks and variation selectors. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/** Ligatures, and the forms of letters by their place in a word, which a PDF has in the place of the letters. */
const PRESENTATION_FORMS = /[\uFB00-\uFDFF\uFE70-\uFEFC]/gu;
const SINGLE_QUOTES = /[\u2018\u2019\u201A\u201B\u2032]/gu;
const DOUBLE_QUOTES = /[\u201C\u201D\u201E\u201F\u2033]/gu;
const DASHES = /[-\u2010-\u2015\u2212]+/gu;
const ELLIPSIS = /\.(?: ?\.){2}/gu;

/**
 * Returns the normal form of a text, in which a quotation and its source are compared, in the build and in a browser.
 * It undoes changes that web pages, word processors and PDFs make without changing words: the result is in Unicode NFC,
 * without characters without width, with ligatures as letters, one form each of quotation marks, dashes and ellipses, a
 * single space for every run of white space, and no white space at the ends. Idempotent.
 */
export function normalize(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(PRESENTATION_FORMS, (form) => form.normalize("NFKC"))
    .normalize("NFC")
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, "-")
    .replace(/\s+/gu, " ")
    .replace(ELLIPSIS, "\u2026")
    .trim();
}

/** Characters of scripts without spaces between words, by how many of them make about one word. */
const WITHOUT_SPACES = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, 2],
  [/(?=\p{L})[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu, 4],
] as const;

/** Says whether a text has characters of a script without spaces between words. */
export function isWithoutSpaces(text: string): boolean {
  return WITHOUT_SPACES.some(([characters]) => text.search(characters) >= 0);
}

/**
 * Counts words: runs between white space that hold at least one letter or digit. Where a script has no spaces between words, its
 * characters are counted, because the dictionaries of `Intl.Segmenter` differ between browsers.
 */
export function countWords(text: string): number {
  let [rest, count] = [text, 0];
  for (const [characters, perWord] of WITHOUT_SPACES) {
    count += Math.ceil((rest.match(characters)?.length ?? 0) / perWord);
    rest = rest.replaceAll(characters, " ");
  }
  return count + rest.split(/\s+/u).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}
