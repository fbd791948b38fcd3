/** Converts pasted or dropped input to text, or reports why it cannot. */

/** What may be wrong with a copy of a text. */
export type CopyProblem = "empty" | "too-long" | "binary" | "html" | "unreadable";

/** No article comes near: what is longer is something else, and would keep the reader waiting. */
export const MAX_COPY_BYTES = 2_000_000;

export type CopyText = { readonly text: string } | { readonly problem: CopyProblem };

/** What plain text never holds: control characters other than white space, a byte order mark that is read twice. */
// oxlint-disable-next-line no-control-regex -- Control characters are what it looks for.
const NOT_TEXT = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFE]/u;

/** Looks at a text before anything is searched in it. */
export function checkText(text: string): CopyText {
  if (text.trim() === "") return { problem: "empty" };
  if (text.length > MAX_COPY_BYTES) return { problem: "too-long" };
  if (NOT_TEXT.test(text)) return { problem: "binary" };
  if (/^\s*(?:<!doctype html|<html|<\?xml)/iu.test(text)) return { problem: "html" };
  return { text };
}

/** UTF-16 where a byte order mark says so, else UTF-8, else what older Windows programs write. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}

/** Reads the bytes of a file as text. */
export function decodeCopy(bytes: Uint8Array): CopyText {
  if (bytes.length > MAX_COPY_BYTES) return { problem: "too-long" };
  return checkText(new TextDecoder(encodingOf(bytes)).decode(bytes));
}
