/** Faults: what a check of a corpus finds, as one line each. */

/** What is wrong with one record, and what to do about it. */
export interface Fault {
  /** The file's path below the corpus folder. */
  readonly file: string;
  /** A JSONPath (RFC 9535) into that file. */
  readonly path: string;
  readonly problem: string;
  readonly remedy: string;
}

/** Prints a JSONPath (RFC 9535) of names and indexes. */
export function jsonPath(segments: readonly PropertyKey[]): string {
  let path = "$";
  for (const segment of segments) {
    if (typeof segment === "number") path += `[${segment}]`;
    else if (/^[A-Za-z_][\w]*$/u.test(String(segment))) path += `.${String(segment)}`;
    else path += `['${String(segment).replace(/['\\]/gu, "\\$&")}']`;
  }
  return path;
}

/** One fault as one line. */
export function formatFault({ file, path, problem, remedy }: Fault): string {
  return `${file}: ${path}: ${problem}; ${remedy}`.replace(/\s+/gu, " ");
}
