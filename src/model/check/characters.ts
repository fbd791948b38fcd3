/** Finds characters that no text may have, because XML parsers and other programs refuse them. */
import { type CorpusError, errorAt, type ErrorPath } from "../corpus-error.ts";

/**
 * Control characters other than tab and line ends, surrogates without a partner, and code points that are not
 * characters.
 */
// oxlint-disable-next-line no-control-regex -- Control characters are what it looks for.
const NOT_TEXT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]|\p{Cs}/u;
/** The character that a program writes for a letter that it could not decode. */
const REPLACEMENT = "\uFFFD";

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function errorIn(text: string, file: string, path: ErrorPath): CorpusError | undefined {
  const found = NOT_TEXT.exec(text);
  if (found) {
    return errorAt(file, path, "not-text", { position: found.index + 1, codePoint: codePoint(found[0]) });
  }
  const at = text.indexOf(REPLACEMENT);
  return at < 0 ? undefined : errorAt(file, path, "lost-letter", { position: at + 1 });
}

/** An error for each text of a file, at any depth, that has a character which no text may have. */
export function characterErrors(file: string, data: unknown): CorpusError[] {
  const errors: CorpusError[] = [];
  const waiting: { readonly path: ErrorPath; readonly value: unknown }[] = [{ path: [], value: data }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { path, value } = next;
    if (typeof value === "string") {
      const error = errorIn(value, file, path);
      if (error) errors.push(error);
    } else if (Array.isArray(value)) {
      for (let i = value.length - 1; i >= 0; i--) waiting.push({ path: [...path, i], value: value[i] });
    } else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value).toReversed())
        waiting.push({ path: [...path, key], value: inner });
    }
  }
  return errors;
}
