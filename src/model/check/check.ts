/**
 * Checks the files of a corpus: first each file's shape against the schema, then what no schema can say:
 * references, uniqueness, the excerpt limits, and that no record contradicts another. All faults are
 * reported at once.
 */
import type { z } from "zod";
import { characterFaults } from "./characters.ts";
import { crossCheck } from "./cross-check.ts";
import { type Fault, jsonPath } from "./fault.ts";
import type { Names, ParsedFiles } from "./parsed-files.ts";
import { type Corpus, type CorpusFile, corpusSchema, FILE_SCHEMAS, type FileKind } from "../schema.ts";

/** The files of a corpus folder, parsed as JSON, by their path below the folder. */
export type CorpusFiles = Readonly<Record<string, unknown>>;

export type CheckResult =
  | { readonly ok: true; readonly corpus: Corpus }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const SOURCE_FILE = /^sources\/([^/]+)\.json$/u;
const NAMED_FILES = { "corpus.json": "corpus", "actors.json": "actors", "issues.json": "issues" } as const;

/** Adds faults one by one: there may be more of them than a function takes arguments. */
function addAll(faults: Fault[], others: Iterable<Fault>): void {
  for (const fault of others) faults.push(fault);
}

/** How deep lists and objects of a file may be nested. No record needs a third of it; what reads a file needs a limit. */
const MAX_DEPTH = 32;

/** Whether lists and objects are nested deeper than a number of levels. A file may be nested as deep as it is long. */
function isDeeperThan(levels: number, data: unknown): boolean {
  let level = [data];
  for (let depth = 0; depth <= levels; depth++) {
    level = level.flatMap((value) =>
      typeof value === "object" && value !== null ? Object.values(value) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}

/** How much of a wrong value is quoted. */
const MAX_QUOTED = 60;

/** Why a value is none of those that a place allows. */
function whyNotAllowed(value: unknown): string {
  if (value === undefined) return "it is missing";
  if (typeof value === "object" && value !== null) return "it is of the wrong type";
  const quoted = JSON.stringify(value);
  return `${quoted.length > MAX_QUOTED ? `${quoted.slice(0, MAX_QUOTED)}…` : quoted} is not allowed here`;
}

function shapeFaults(file: string, issue: z.core.$ZodIssue): Fault[] {
  const path = jsonPath(issue.path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        file,
        path: jsonPath([...issue.path, key]),
        problem: `the key “${key}” is unknown`,
        remedy: "remove it or correct its spelling",
      }));
    case "invalid_type":
      return [
        issue.input === undefined
          ? { file, path, problem: "it is missing", remedy: `add it (${issue.expected})` }
          : { file, path, problem: "it is of the wrong type", remedy: `make it ${issue.expected}` },
      ];
    case "invalid_value":
      return [
        {
          file,
          path,
          problem: whyNotAllowed(issue.input),
          remedy: `use one of ${issue.values.map((value) => `“${String(value)}”`).join(", ")}`,
        },
      ];
    case "too_small":
      return [
        {
          file,
          path,
          problem: "it is too short or too small",
          remedy: `at least ${issue.minimum} is needed`,
        },
      ];
    case "too_big":
      return [
        { file, path, problem: "it is too long or too large", remedy: `at most ${issue.maximum} is allowed` },
      ];
    default:
      return [{ file, path, problem: "it has the wrong form", remedy: `it ${issue.message}` }];
  }
}

/**
 * What is left of a file when its records of the wrong shape are taken out. They leave holes, so that the others
 * keep their places.
 * @returns `undefined` where a fault is not one record's
 */
function salvage<K extends FileKind>(
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
): CorpusFile<K> | undefined {
  const rest = { ...(data as Readonly<Record<PropertyKey, unknown>>) };
  const left = new Map<PropertyKey, unknown[]>();
  for (const {
    path: [collection, index],
  } of issues) {
    const records = collection === undefined ? undefined : rest[collection];
    if (collection === undefined || !Array.isArray(records) || typeof index !== "number") return undefined;
    const others = left.get(collection) ?? [...(records as unknown[])];
    Reflect.deleteProperty(others, index);
    left.set(collection, others);
  }
  return { ...rest, ...Object.fromEntries(left) } as CorpusFile<K>;
}

function parseFile<K extends FileKind>(
  kind: K,
  file: string,
  data: unknown,
  faults: Fault[],
): CorpusFile<K> | undefined {
  const result = FILE_SCHEMAS[kind].safeParse(data, { reportInput: true });
  if (result.success) return result.data as CorpusFile<K>;
  for (const issue of result.error.issues) addAll(faults, shapeFaults(file, issue));
  return salvage<K>(data, result.error.issues);
}

/** The ids that a collection of a file has, whatever else is wrong with its records; none where it has no list. */
function idsIn(data: unknown, collection: string): string[] | undefined {
  const records: unknown = (data as Record<string, unknown> | null | undefined)?.[collection];
  if (!Array.isArray(records)) return undefined;
  // A silence has no id of its own: its actor and its issue name it.
  const keys = collection === "silences" ? ["actor", "issue"] : ["id"];
  return records.flatMap((record: unknown) => {
    const parts = keys.map((key) => (record as Record<string, unknown> | null)?.[key]);
    return parts.every((part) => typeof part === "string") ? [parts.join("/")] : [];
  });
}

/** What a reference may name: every id of a collection, or anything where a file of it cannot be read. */
function namesIn(files: CorpusFiles, sourceFiles: readonly string[]): Names {
  const named = (names: readonly string[], collection: string) => {
    const lists = names.map((name) => idsIn(files[name], collection));
    // Without a source, none of what sources hold can be known.
    return lists.length === 0 || lists.some((list) => list === undefined)
      ? undefined
      : new Set(lists.flatMap((list) => list ?? []));
  };
  return {
    actors: named(["actors.json"], "actors"),
    issues: named(["issues.json"], "issues"),
    excerpts: named(sourceFiles, "excerpts"),
    stances: named(sourceFiles, "stances"),
    silences: named(sourceFiles, "silences"),
    events: named(sourceFiles, "events"),
    sources:
      sourceFiles.length === 0
        ? undefined
        : new Set(sourceFiles.flatMap((name) => SOURCE_FILE.exec(name)?.[1] ?? [])),
  };
}

/** Checks a folder's files and merges them into one corpus. */
export function checkCorpus(files: CorpusFiles): CheckResult {
  const faults: Fault[] = [];
  for (const [name, kind] of Object.entries(NAMED_FILES)) {
    if (!Object.hasOwn(files, name)) {
      faults.push({
        file: name,
        path: "$",
        problem: "the file is missing",
        remedy:
          kind === "corpus"
            ? "create it (see docs/model.md for its fields)"
            : `create it with a list “${kind}”`,
      });
    }
  }
  const sourceFiles = Object.keys(files)
    .filter((name) => SOURCE_FILE.test(name))
    .toSorted();
  if (sourceFiles.length === 0) {
    faults.push({
      file: "sources",
      path: "$",
      problem: "no source files found",
      remedy: "add at least one sources/<source-id>.json",
    });
  }
  for (const name of Object.keys(files)) {
    if (!Object.hasOwn(NAMED_FILES, name) && !SOURCE_FILE.test(name)) {
      faults.push({
        file: name,
        path: "$",
        problem: "unexpected file",
        remedy: "remove it, or move it to sources/ if it is a source",
      });
    }
  }

  const readable: Record<string, unknown> = {};
  for (const [name, data] of Object.entries(files)) {
    if (isDeeperThan(MAX_DEPTH, data)) {
      faults.push({
        file: name,
        path: "$",
        problem: `the file is nested more than ${MAX_DEPTH} levels deep`,
        remedy: "remove the lists and objects that do not belong there",
      });
    } else {
      readable[name] = data;
      addAll(faults, characterFaults(name, data));
    }
  }
  const parse = <K extends FileKind>(kind: K, name: string) =>
    Object.hasOwn(readable, name) ? parseFile(kind, name, readable[name], faults) : undefined;
  const head = parse("corpus", "corpus.json");
  const actors = parse("actors", "actors.json");
  const issues = parse("issues", "issues.json");
  const sources = sourceFiles.map((name) => ({ name, data: parse("source", name) }));
  const parsed: ParsedFiles = {
    head,
    actors: actors?.actors ?? [],
    issues: issues?.issues ?? [],
    sources: sources.flatMap(({ name, data }) => (data ? [{ name, data }] : [])),
    names: namesIn(readable, sourceFiles),
    whole: faults.length === 0,
  };
  addAll(faults, crossCheck(parsed));
  if (faults.length > 0 || !head) return { ok: false, faults };

  const { $schema: _, ...facts } = head;
  const all = parsed.sources.map(({ data }) => data);
  return {
    ok: true,
    corpus: corpusSchema.parse({
      ...facts,
      sources: all.map(({ source }) => source),
      actors: parsed.actors,
      issues: parsed.issues,
      excerpts: all.flatMap(({ excerpts }) => excerpts),
      stances: all.flatMap(({ stances }) => stances),
      silences: all.flatMap(({ silences }) => silences),
      events: all.flatMap(({ events }) => events),
    }),
  };
}
