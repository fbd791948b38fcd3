/** Reads a corpus folder from disk. */
import { readFile, readdir, stat } from "node:fs/promises";
import path from "node:path";
import { type CheckResult, checkCorpus } from "../model/check/check.ts";
import type { Fault } from "../model/check/fault.ts";
import { counted } from "./counted.ts";

/** The corpus that is built where `CORPUS_DIR` names no other. */
export const DEFAULT_CORPUS_DIR = path.join(import.meta.dirname, "../corpus");

/** The folder that the environment asks for. */
export function corpusDir(): string {
  return path.resolve(process.env["CORPUS_DIR"] || DEFAULT_CORPUS_DIR);
}

/** How many bytes of a text are whole letters of UTF-8, up to the first that is not. */
function readableBytes(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let readable = 0;
  for (let at = 0; at < bytes.length; at++) {
    try {
      if (decoder.decode(bytes.subarray(at, at + 1), { stream: true }) !== "") readable = at + 1;
    } catch {
      break;
    }
  }
  return readable;
}

type Parsed = { readonly data: unknown } | Pick<Fault, "problem" | "remedy">;

/** What the bytes of a file hold as JSON, without a byte order mark, or why they hold none. */
export function parseJson(bytes: Uint8Array): Parsed {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const at = readableBytes(bytes);
    const line = bytes.subarray(0, at).filter((byte) => byte === 0x0a).length + 1;
    return { problem: `byte ${at + 1}, in line ${line}, is not UTF-8`, remedy: "save the file as UTF-8" };
  }
  if (text.trim() === "") return { problem: "the file is empty", remedy: "write JSON into it" };
  try {
    return { data: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: `the file is not JSON (${reason})`, remedy: "correct it" };
  }
}

/** What a file holds as JSON, or why it cannot be read. */
async function readJson(file: string): Promise<Parsed> {
  try {
    if (!(await stat(file)).isFile())
      return { problem: "it is not a file", remedy: "put a file in its place, or rename it" };
    return parseJson(await readFile(file));
  } catch {
    return { problem: "it cannot be read", remedy: "check that it is there and that you may read it" };
  }
}

/** How many errors there are, such as “1 error”. */
export function countErrors({ length }: readonly unknown[]): string {
  return counted(length, "error");
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
    const parsed = await readJson(path.join(dir, name));
    files[name] = "data" in parsed ? parsed.data : undefined;
    if ("problem" in parsed) faults.push({ file: name, path: "$", ...parsed });
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
