/** Says why a file or a folder cannot be read. */
import { readFailures } from "../messages/en/command-errors.ts";
import type { ReadFailure } from "../model/corpus-error.ts";

const FAILURES: Readonly<Record<string, ReadFailure>> = {
  ENOENT: "not-found",
  EACCES: "not-permitted",
  EPERM: "not-permitted",
  EISDIR: "not-a-file",
  ENOTDIR: "not-a-folder",
};

/** The cause that an error of the file system names. */
export function failureOf(error: unknown): ReadFailure {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return FAILURES[code] ?? "unknown";
}

/** The cause in words, for the console. */
export function reasonOf(error: unknown): string {
  return readFailures[failureOf(error)];
}
