import { quoted } from "../messages/quotation-marks.ts";
import { withoutOuterMarks } from "../model/outer-marks.ts";

/**
 * Puts words of a source in the quotation marks of its language. If the words have a pair of marks around them already, as
 * words from a table may, that pair is left out, so that no marks are doubled.
 */
export function inQuotationMarks(words: string, lang: string): string {
  return quoted(withoutOuterMarks(words), lang);
}
