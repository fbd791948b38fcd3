/** Reads a plain-text copy of a source from disk, as the page that takes a reader's copy reads it. */
import { readFile } from "node:fs/promises";
import { type CopyProblem, decodeCopy } from "../model/anchoring/read-copy.ts";
import { reasonOf } from "./read-failure.ts";

const PROBLEMS: Readonly<Record<CopyProblem, string>> = {
  empty: "is empty",
  "too-long": "is larger than 2 MB",
  binary: "is not a text file",
  html: "is the code of a web page",
  unreadable: "cannot be read",
};
const REMEDY = "Give the path of a plain-text copy of the source.";

/**
 * The text of a file: UTF-8, UTF-16 by its mark, or windows-1252.
 * @throws with a line that says what is wrong with the file, and what to do
 */
export async function readCopyFile(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new Error(`Cannot read ${file} (${reasonOf(error)}). ${REMEDY}`);
  });
  const copy = decodeCopy(bytes);
  if ("text" in copy) return copy.text;
  throw new Error(`${file} ${PROBLEMS[copy.problem]}. ${REMEDY}`);
}
