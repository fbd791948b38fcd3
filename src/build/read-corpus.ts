/** Reads a corpus folder from disk. */
import { readFile, readdir, stat } from "node:fs/promises";
import path from "node:path";
import { type CheckOptions, type CheckResult, checkCorpus, type CorpusFiles } from "../model/check/check.ts";
import { type CorpusError, errorAt } from "../model/corpus-error.ts";
import { syntaxErrorIn } from "./json-places.ts";
import { failureOf } from "./read-failure.ts";

/** The corpus that is built where `CORPUS_DIR` names no other. */
export const DEFAULT_CORPUS_DIR = path.join(import.meta.dirname, "../corpus");

/** The folder that the environment asks for. */
export function corpusDir(): string {
  return path.resolve(process.env["CORPUS_DIR"] || DEFAULT_CORPUS_DIR);
}

/** Counts the bytes before the first one that is not valid UTF-8. */
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

type Parsed = { readonly data: unknown; readonly text: string } | { readonly error: CorpusError };

/** Parses the bytes of a file as JSON, without a byte order mark. */
function parseJson(file: string, bytes: Uint8Array): Parsed {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const at = readableBytes(bytes);
    const line = bytes.subarray(0, at).filter((byte) => byte === 0x0a).length + 1;
    return { error: errorAt(file, [], "not-utf-8", { byte: at + 1, line }) };
  }
  if (text.trim() === "") return { error: errorAt(file, [], "empty-file", {}) };
  try {
    return { data: JSON.parse(text), text };
  } catch {
    return { error: errorAt(file, [], "not-json", syntaxErrorIn(text)) };
  }
}

/** Reads a JSON file of a folder; returns its data or an error. */
export async function readJson(dir: string, name: string): Promise<Parsed> {
  const file = path.join(dir, name);
  try {
    if (!(await stat(file)).isFile()) return { error: errorAt(name, [], "not-a-file", {}) };
    return parseJson(name, await readFile(file));
  } catch (error) {
    return { error: errorAt(name, [], "unreadable-file", { reason: failureOf(error) }) };
  }
}

/** A corpus folder as it was read. */
export interface CorpusFolder {
  readonly dir: string;
  /** The texts of its JSON files, by their path below the folder. */
  readonly texts: Readonly<Record<string, string>>;
}

/** The JSON files of a folder, parsed, and the errors of those that cannot be read. */
interface ReadFolder {
  readonly folder: CorpusFolder;
  /** The contents of the files by their path below the folder; `undefined` of a file that cannot be read. */
  readonly files: CorpusFiles;
  readonly errors: readonly CorpusError[];
}

/** Reads and parses the files of a folder, without a check. */
export async function readFolder(dir: string): Promise<ReadFolder> {
  const errors: CorpusError[] = [];
  const files: Record<string, unknown> = {};
  const texts: Record<string, string> = {};
  const read: ReadFolder = { folder: { dir, texts }, files, errors };
  let names: string[];
  try {
    names = (await readdir(dir, { recursive: true })).map((name) => name.split(path.sep).join("/"));
  } catch (error) {
    errors.push(errorAt(dir, [], "folder-unreadable", { reason: failureOf(error) }));
    return read;
  }
  for (const name of names.filter((each) => each.endsWith(".json")).toSorted()) {
    const parsed = await readJson(dir, name);
    files[name] = "data" in parsed ? parsed.data : undefined;
    if ("error" in parsed) errors.push(parsed.error);
    else texts[name] = parsed.text;
  }
  return read;
}

/** Reads, parses and checks a folder; files that are not JSON are errors like any other. */
export async function readCorpus(
  dir: string,
  options?: CheckOptions,
): Promise<CheckResult & { readonly folder: CorpusFolder }> {
  const { folder, files, errors } = await readFolder(dir);
  if (errors.some(({ code }) => code === "folder-unreadable")) return { ok: false, errors, folder };
  if (errors.length > 0) {
    // A file that is not JSON has no shape to check; the others are still checked, so that all errors come at once.
    const rest = checkCorpus(files, options);
    const broken = new Set(errors.map(({ file }) => file));
    return {
      ok: false,
      errors: [...errors, ...(rest.ok ? [] : rest.errors.filter(({ file }) => !broken.has(file)))],
      folder,
    };
  }
  return { ...checkCorpus(files, options), folder };
}
