/** Finds characters that no text may have, because XML parsers and other programs refuse them. */
import { type Fault, jsonPath } from "./fault.ts";

/** Control characters other than tab and line ends, halves of characters, and code points that are none. */
// oxlint-disable-next-line no-control-regex -- Control characters are what it looks for.
const NOT_TEXT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]|\p{Cs}/u;
/** The character that a program writes for a letter that it could not decode. */
const REPLACEMENT = "\uFFFD";

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function faultIn(text: string): Pick<Fault, "problem" | "remedy"> | undefined {
  const found = NOT_TEXT.exec(text);
  if (found) {
    return {
      problem: `character ${found.index + 1} of the text is ${codePoint(found[0])}, which is no letter or sign`,
      remedy: "remove it",
    };
  }
  const at = text.indexOf(REPLACEMENT);
  if (at < 0) return undefined;
  return {
    problem: `character ${at + 1} of the text is U+FFFD, which stands for a letter that was lost in a wrong encoding`,
    remedy: "write the letter again, and save the file as UTF-8",
  };
}

/** A fault for each text of a file, at any depth, that has a character which no text may have. */
export function characterFaults(file: string, data: unknown): Fault[] {
  const faults: Fault[] = [];
  const waiting: { readonly path: readonly PropertyKey[]; readonly value: unknown }[] = [
    { path: [], value: data },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { path, value } = next;
    if (typeof value === "string") {
      const fault = faultIn(value);
      if (fault) faults.push({ file, path: jsonPath(path), ...fault });
    } else if (Array.isArray(value)) {
      for (let i = value.length - 1; i >= 0; i--) waiting.push({ path: [...path, i], value: value[i] });
    } else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value).toReversed())
        waiting.push({ path: [...path, key], value: inner });
    }
  }
  return faults;
}
