/** What has no width of its own: soft hyphens, joiners, byte order marks, direction marks, variation selectors. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/** Ligatures, and the forms of letters by their place in a word, which a PDF has in the place of the letters. */
const PRESENTATION_FORMS = /[\uFB00-\uFDFF\uFE70-\uFEFC]/gu;
const SINGLE_QUOTES = /[\u2018\u2019\u201A\u201B\u2032]/gu;
const DOUBLE_QUOTES = /[\u201C\u201D\u201E\u201F\u2033]/gu;
const DASHES = /[-\u2010-\u2015\u2212]+/gu;
const ELLIPSIS = /\.(?: ?\.){2}/gu;

/**
 * The normal form in which a quotation and its source are compared, in a build as in a browser. It undoes what a
 * web page, a word processor or a PDF does to a text without changing its words: Unicode NFC; characters without
 * width left out; ligatures as letters; quotation marks, dashes and ellipses in one form each; every run of white
 * space one space, none at the ends. Idempotent.
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

/** Counts words: runs between white space that hold at least one letter or digit. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}
