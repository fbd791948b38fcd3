/** Reads the files of a corpus from a folder, and writes them into a zip file. */
import { Zip, ZipPassThrough } from "fflate";
import { isDeeperThan, MAX_DEPTH } from "../model/check/depth.ts";
import { isOldVersion, versionOf } from "../model/migrate.ts";
import { SCHEMA_VERSION } from "../model/choices.ts";
import { DRAFT_VERSION, type Draft, type Json } from "./draft.ts";
import { fileTexts, orderedFiles } from "./key-order.ts";
import { reviewedOnly } from "./reviewed.ts";
import { isJsonObject } from "./values.ts";

/** The reasons for which files are refused. Nothing of them is then taken in. */
export type ImportProblem =
  | {
      readonly problem:
        | "not-a-zip"
        | "too-large"
        | "too-many-files"
        | "no-corpus"
        | "several-corpora"
        | "old-version"
        | "later-version"
        | "not-a-draft";
    }
  /** The problems of one file, with its name. */
  | {
      readonly problem: "path-outside" | "repeated-file" | "damaged" | "not-utf-8" | "not-json" | "too-deep";
      readonly name: string;
    };

/** The files of a corpus that were read. */
export interface ReadFiles {
  readonly files: Draft["files"];
  /** The names of files that a corpus has no place for, and that are left out. */
  readonly ignored: readonly string[];
}

/** A file of a folder: its path below the folder, or below the folder around it, and its contents. */
export interface FolderEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The most bytes that the files of a folder may have together, and the most files. */
export const MAX_FOLDER_BYTES = 50_000_000;
export const MAX_FILES = 2000;

const CORPUS_FILE = /^(?:corpus|actors|issues|sources\/[^/]+)\.json$/u;
const OUTSIDE = /^\/|\\|^[A-Za-z]:|(?:^|\/)\.\.(?:\/|$)/u;
/** Folders, and files that systems and programs add without showing them. */
const UNSEEN = /\/$|^__MACOSX\/|(?:^|\/)\.[^/]|(?:^|\/)(?:Thumbs\.db|desktop\.ini)$/u;

/** The files of a folder that belong to its corpus. */
interface WantedFiles {
  /** The path below the folder of the corpus, by the name of the file. */
  readonly wanted: ReadonlyMap<string, string>;
  readonly ignored: readonly string[];
}

/** Finds the files of a corpus among the names of files, so that no other file needs to be read. */
export function wantedFiles(names: readonly string[]): WantedFiles | ImportProblem {
  if (names.length > MAX_FILES) return { problem: "too-many-files" };
  const outside = names.find((name) => OUTSIDE.test(name));
  if (outside !== undefined) return { problem: "path-outside", name: outside };
  const repeated = names.find((name, at) => names.indexOf(name) !== at);
  if (repeated !== undefined) return { problem: "repeated-file", name: repeated };
  const seen = names.filter((name) => !UNSEEN.test(name));
  const roots = seen
    .flatMap((name) => /^(?<root>(?:.*\/)?)corpus\.json$/su.exec(name)?.groups?.["root"] ?? [])
    .toSorted((a, b) => a.split("/").length - b.split("/").length);
  const [root, other] = roots;
  if (root === undefined) return { problem: "no-corpus" };
  if (other?.split("/").length === root.split("/").length) return { problem: "several-corpora" };
  const wanted = new Map<string, string>();
  const ignored: string[] = [];
  for (const name of seen) {
    const below = name.slice(root.length);
    if (name.startsWith(root) && CORPUS_FILE.test(below)) wanted.set(name, below);
    else ignored.push(name);
  }
  return { wanted, ignored };
}

/** Parses the bytes of a file as JSON, with a byte order mark or without. */
function parsedJson({ name, bytes }: FolderEntry): { readonly data: Json } | ImportProblem {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { problem: "not-utf-8", name };
  }
  let data: Json;
  try {
    data = JSON.parse(text) as Json;
  } catch {
    return { problem: "not-json", name };
  }
  return isDeeperThan(MAX_DEPTH, data) ? { problem: "too-deep", name } : { data };
}

/** Reads the files of a corpus from a folder, all of them or none. */
export function filesFromList(entries: readonly FolderEntry[]): ReadFiles | ImportProblem {
  const found = wantedFiles(entries.map(({ name }) => name));
  if ("problem" in found) return found;
  const size = entries.reduce((sum, { name, bytes }) => sum + (found.wanted.has(name) ? bytes.length : 0), 0);
  if (size > MAX_FOLDER_BYTES) return { problem: "too-large" };
  const files: Record<string, Json> = {};
  for (const entry of entries) {
    const below = found.wanted.get(entry.name);
    if (below === undefined) continue;
    const parsed = parsedJson(entry);
    if ("problem" in parsed) return parsed;
    files[below] = parsed.data;
  }
  return versionProblem(files) ?? { files, ignored: found.ignored };
}

/** The problem of files that follow another version of the schema. A version that is missing is left to the check. */
function versionProblem(files: Draft["files"]): ImportProblem | undefined {
  const version = versionOf(files);
  if (typeof version !== "string" || version === SCHEMA_VERSION) return undefined;
  if (isOldVersion(version)) return { problem: "old-version" };
  const isLater = version.localeCompare(SCHEMA_VERSION, "en", { numeric: true }) > 0;
  return isLater ? { problem: "later-version" } : undefined;
}

/** The draft of the files of a folder. The texts of its sources are not in a folder. */
export function draftOfFiles(files: Draft["files"]): Draft {
  return { version: DRAFT_VERSION, files, texts: {}, unreviewed: [] };
}

/** The earliest day that a zip file can name. Zip files have local times. */
const DATE = new Date(1980, 0, 1);

/**
 * The zip file of a draft: the files that the build reads, without unreviewed records. The same draft gives the same bytes. The
 * files are not compressed, so that the desk need not load the code that compresses.
 */
export function zipOf(draft: Draft): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  // All chunks come before `end` returns.
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, text] of fileTexts(reviewedOnly(draft).draft.files)) {
    const file = new ZipPassThrough(name);
    file.mtime = DATE;
    zip.add(file);
    file.push(encoder.encode(text), true);
  }
  zip.end();
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The file of a draft, with its texts and unreviewed records, to go on with elsewhere. */
export function draftFile(draft: Draft): string {
  return `${JSON.stringify({ ...draft, files: orderedFiles(draft.files) }, null, 2)}\n`;
}

const isParagraph = (value: Json) =>
  isJsonObject(value) &&
  typeof value["text"] === "string" &&
  !value["text"].includes("\n") &&
  [undefined, true, false].includes(value["leftOut"] as undefined) &&
  isJsonObject(value["record"] ?? {});

/** Reads the file of a draft. */
export function draftFromFile(bytes: Uint8Array): { readonly draft: Draft } | ImportProblem {
  if (bytes.length > MAX_FOLDER_BYTES) return { problem: "too-large" };
  const parsed = parsedJson({ name: "", bytes });
  if ("problem" in parsed) return { problem: "not-a-draft" };
  const { data } = parsed;
  if (!isJsonObject(data)) return { problem: "not-a-draft" };
  const { version, files, texts, unreviewed, newIds } = data;
  if (typeof version !== "number") return { problem: "not-a-draft" };
  if (version > DRAFT_VERSION) return { problem: "later-version" };
  const isWhole =
    isJsonObject(files) &&
    Object.keys(files).every((name) => CORPUS_FILE.test(name)) &&
    isJsonObject(texts) &&
    Object.values(texts).every((list) => Array.isArray(list) && list.every(isParagraph)) &&
    [unreviewed, newIds ?? []].every(
      (list) => Array.isArray(list) && list.every((name) => typeof name === "string"),
    );
  if (version !== DRAFT_VERSION || !isWhole) return { problem: "not-a-draft" };
  return (
    versionProblem(files) ?? {
      draft: {
        version,
        files,
        texts,
        unreviewed,
        ...(newIds === undefined ? {} : { newIds }),
      } as unknown as Draft,
    }
  );
}
