/** Converts pasted or dropped input to text, or reports why it cannot. */

/** The problems for which a copy of a text is refused. */
export type CopyProblem = "empty" | "too-long" | "binary" | "html" | "unreadable";

/** The largest copy that is accepted. Articles are far shorter, and a larger text would keep the reader waiting. */
export const MAX_COPY_BYTES = 2_000_000;

export type CopyText = { readonly text: string } | { readonly problem: CopyProblem };

/**
 * Characters that plain text never holds: control characters other than white space and escape, and a byte order mark
 * in the wrong byte order.
 */
// oxlint-disable-next-line no-control-regex -- Control characters are what it looks for.
const NOT_TEXT = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFE]/u;

/** Checks pasted or decoded text before it is searched for excerpts. */
export function checkText(text: string): CopyText {
  if (text.trim() === "") return { problem: "empty" };
  if (text.length > MAX_COPY_BYTES) return { problem: "too-long" };
  if (NOT_TEXT.test(text)) return { problem: "binary" };
  if (/^\s*(?:<!doctype html|<html|<\?xml)/iu.test(text)) return { problem: "html" };
  return { text };
}

/**
 * The encoding of a file: UTF-16 if a byte order mark says so, UTF-8 if the bytes are valid UTF-8, else Windows-1252.
 */
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

/** The characters of the bytes 80 to 9F in Windows-1252. */
const UPPER_1252 =
  "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
  "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

/** Decodes the bytes of a file; `undefined` if it is not text. */
export function decodedText(bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (NOT_TEXT.test(text)) return undefined;
  // Some versions of Node read Windows-1252 as ISO 8859-1, which has control characters in the place of quotation marks.
  return encoding === "windows-1252"
    ? text.replace(/[\u0080-\u009F]/gu, (code) => UPPER_1252[code.charCodeAt(0) - 0x80] ?? code)
    : text;
}

/** Reads the bytes of a file as text. */
export function decodeCopy(bytes: Uint8Array): CopyText {
  if (bytes.length > MAX_COPY_BYTES) return { problem: "too-long" };
  const text = decodedText(bytes);
  return text === undefined ? { problem: "binary" } : checkText(text);
}

/** Reads a file that a reader has chosen or dropped. */
export async function copyOfFile(file: Blob): Promise<CopyText> {
  // The size of a file is known before it is read.
  if (file.size > MAX_COPY_BYTES) return { problem: "too-long" };
  try {
    return decodeCopy(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { problem: "unreadable" };
  }
}
