/** Reads a corpus folder from disk. */
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { type CheckResult, checkCorpus } from "../model/check.ts";
import type { Fault } from "../model/fault.ts";

/** The corpus that is built where `CORPUS_DIR` names no other. */
export const DEFAULT_CORPUS_DIR = path.join(import.meta.dirname, "../corpus");

/** The folder that the environment asks for. */
export function corpusDir(): string {
  return path.resolve(process.env["CORPUS_DIR"] || DEFAULT_CORPUS_DIR);
}

/** Reads, parses and checks a folder; files that are not JSON are faults like any other. */
export async function readCorpus(dir: string): Promise<CheckResult> {
  const faults: Fault[] = [];
  const files: Record<string, unknown> = {};
  let names: string[];
  try {
    names = (await readdir(dir, { recursive: true })).map((name) => name.split(path.sep).join("/"));
  } catch {
    return {
      ok: false,
      faults: [{ file: dir, path: "$", problem: "the folder cannot be read", remedy: "check CORPUS_DIR" }],
    };
  }
  for (const name of names.filter((each) => each.endsWith(".json")).toSorted()) {
    const text = await readFile(path.join(dir, name), "utf8");
    try {
      files[name] = JSON.parse(text);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      faults.push({
        file: name,
        path: "$",
        problem: `the file is not JSON (${reason})`,
        remedy: "correct it",
      });
      files[name] = undefined;
    }
  }
  if (faults.length > 0) {
    // A file that is not JSON has no shape to check; the others are still checked, so that all faults come at once.
    const rest = checkCorpus(files);
    const broken = new Set(faults.map(({ file }) => file));
    return {
      ok: false,
      faults: [...faults, ...(rest.ok ? [] : rest.faults.filter(({ file }) => !broken.has(file)))],
    };
  }
  return checkCorpus(files);
}
