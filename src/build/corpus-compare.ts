/**
 * `npm run corpus:compare -- <folder a> <folder b>`: compares two codings of the same sources. Prints how far they agree,
 * layer by layer, and each stance on which they differ; exit 1 if they differ, 2 if a folder cannot be read.
 */
import path from "node:path";
import { compareCodings } from "../coding/agreement/compare.ts";
import { compareLines } from "./compare-lines.ts";
import { endWith } from "./end-with.ts";
import { errorLines } from "./error-lines.ts";
import { readFolder } from "./read-corpus.ts";

const [a, b, ...others] = process.argv.slice(2);
if (a === undefined || b === undefined || others.length > 0)
  endWith("usage: npm run corpus:compare -- <folder a> <folder b>");

/** The files of a folder, which need not be finished. */
async function filesOf(dir: string) {
  const { files, folder, errors } = await readFolder(path.resolve(dir));
  if (errors.length > 0) endWith(errorLines(errors, folder));
  return files;
}

const comparison = compareCodings(await filesOf(a), await filesOf(b));
console.log(compareLines(comparison).join("\n"));
if (comparison.differing.length > 0) process.exit(1);
