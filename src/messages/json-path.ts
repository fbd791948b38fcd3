/** Prints the place in a file as a JSONPath (RFC 9535). */
import type { ErrorPath } from "../model/corpus-error.ts";

/** Prints keys and indexes as a path from the root. */
export function jsonPath(segments: ErrorPath): string {
  let path = "$";
  for (const segment of segments) {
    if (typeof segment === "number") path += `[${segment}]`;
    else if (/^[A-Za-z_][\w]*$/u.test(segment)) path += `.${segment}`;
    else path += `['${segment.replace(/['\\]/gu, "\\$&")}']`;
  }
  return path;
}
