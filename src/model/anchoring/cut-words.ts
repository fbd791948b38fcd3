/** Joins words that a PDF, an email or a narrow column divides at line ends. */
import { normalize } from "../normalize.ts";

/** A hyphen between two parts of a word at the end of a line. */
const CUT =
  /([\p{L}\p{N}][\p{L}\p{M}\p{N}]*)[-\u2010\u2011][^\S\n]*\n[^\S\n]*(?=([\p{L}\p{N}][\p{L}\p{M}\p{N}]*))/gu;
/** A soft hyphen at the end of a line, which is never part of the word. */
const SOFT_CUT = /\u00AD[^\S\n]*\n[^\S\n]*(?=\p{L})/gu;
/** Two parts of a word with a hyphen between them, which a space may follow, as in “pre- and post-war”. */
const HYPHENATED = /([\p{L}\p{N}]+)(- ?)(?=([\p{L}\p{N}]+))/gu;

/** Lists each hyphen of a text with the two parts beside it. */
function hyphenatedIn(text: string): Set<string> {
  const found = new Set<string>();
  for (const [, first = "", hyphen = "", second = ""] of normalize(text).toLowerCase().matchAll(HYPHENATED))
    found.add(first + hyphen + second);
  return found;
}

/**
 * Joins the words of a text that are divided at line ends. A hyphen at a line end may belong to its word. It stays if
 * the same hyphen occurs elsewhere in the text or in the known words, and before anything but a lower-case letter.
 * @param known words that are known to occur in the text, such as its excerpts
 */
export function joinCutWords(text: string, known: readonly string[] = []): string {
  const lines = text.replaceAll("\r\n", "\n").replace(SOFT_CUT, "");
  let written: Set<string> | undefined;
  return lines.replace(CUT, (_, first: string, second: string) => {
    written ??= hyphenatedIn([lines.replace(CUT, " "), ...known].join("\n"));
    const [a, b] = [normalize(first).toLowerCase(), normalize(second).toLowerCase()];
    if (written.has(`${a}- ${b}`)) return `${first}- `;
    return written.has(`${a}-${b}`) || !/^\p{Ll}/u.test(second) ? `${first}-` : first;
  });
}
