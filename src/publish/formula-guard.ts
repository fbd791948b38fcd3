/** Keeps spreadsheets from reading a text as a formula. */

/**
 * Places at which a spreadsheet may read a text as a formula: at its start, or after a character at which another
 * program may separate cells. Apostrophes already there count too, so that removing one always restores the text.
 */
const FORMULA = /(?<=(?:^|[,;|"\t\r\n])\s*)(?='*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])|^(?='*[\t\r\n])/gu;
/** An apostrophe before such a place. */
const GUARDED = /(?<=(?:^|[,;|"\t\r\n])\s*)'(?='*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu;

/** Adds an apostrophe before each place at which a spreadsheet may read a formula, as OWASP advises. */
export function guarded(text: string): string {
  return text.replaceAll(FORMULA, "'");
}

/** Removes the apostrophes that `guarded` added. */
export function unguarded(text: string): string {
  return text.replaceAll(GUARDED, "").replace(/^'(?='*[\t\r\n])/u, "");
}
