/**
 * Checks the files of a corpus: first the shape of each file against the schema, then the rules that a schema cannot
 * express: references, uniqueness, the excerpt limits, and contradictions between records. All errors are reported at
 * once. For an old version of the schema, the check stops at the version.
 */
import { type CorpusError, errorAt } from "../corpus-error.ts";
import { compareEdtf } from "../edtf.ts";
import { characterErrors } from "./characters.ts";
import { crossCheck } from "./cross-check.ts";
import { isDeeperThan, MAX_DEPTH } from "./depth.ts";
import type { Names, ParsedFiles } from "./parsed-files.ts";
import { idsIn, isObject, recordAt } from "./records.ts";
import { isOldVersion, versionOf } from "../migrate.ts";
import { salvage, shapeErrors } from "./shape.ts";
import { type Corpus, type CorpusFile, corpusSchema, FILE_SCHEMAS, type FileKind, ID } from "../schema.ts";

/** The files of a corpus folder, parsed as JSON, by their path below the folder. */
export type CorpusFiles = Readonly<Record<string, unknown>>;

export type CheckResult =
  | { readonly ok: true; readonly corpus: Corpus }
  | { readonly ok: false; readonly errors: readonly CorpusError[] };

const SOURCE_FILE = /^sources\/([^/]+)\.json$/u;
const NAMED_FILES = { "corpus.json": "corpus", "actors.json": "actors", "issues.json": "issues" } as const;

/** Adds errors one by one, because there may be more than a function takes arguments. */
function addAll(errors: CorpusError[], others: Iterable<CorpusError>): void {
  for (const error of others) errors.push(error);
}

/** The most records of a list that the schema library looks at together: it cannot report very many errors at once. */
const SLICE = 5000;

type ShapeIssue = Parameters<typeof shapeErrors>[2];

/**
 * The errors of shape of a file. A file without such errors can be used as it is, because the schema changes no value.
 */
function issuesOf(kind: FileKind, data: unknown): readonly ShapeIssue[] {
  const parse = (value: unknown): readonly ShapeIssue[] =>
    FILE_SCHEMAS[kind].safeParse(value, { reportInput: true }).error?.issues ?? [];
  if (!isObject(data)) return parse(data);
  const long = Object.entries(data).flatMap(([key, list]) =>
    Array.isArray(list) && list.length > SLICE ? [{ key, list: list as readonly unknown[] }] : [],
  );
  if (long.length === 0) return parse(data);
  const beginnings = long.map(({ key, list }) => [key, list.slice(0, SLICE)] as const);
  const issues = [...parse({ ...data, ...Object.fromEntries(beginnings) })];
  for (const { key, list } of long) {
    for (let from = SLICE; from < list.length; from += SLICE) {
      // The other values of the file have been looked at. Here they are missing, which is no error of the list.
      for (const issue of parse({ [key]: list.slice(from, from + SLICE) })) {
        const [collection, index, ...rest] = issue.path;
        if (collection === key && typeof index === "number")
          issues.push({ ...issue, path: [collection, from + index, ...rest] });
      }
    }
  }
  return issues;
}

function parseFile<K extends FileKind>(
  kind: K,
  file: string,
  data: unknown,
  errors: CorpusError[],
): CorpusFile<K> | undefined {
  const issues = issuesOf(kind, data);
  if (issues.length === 0) return data as CorpusFile<K>;
  for (const issue of issues) addAll(errors, shapeErrors(kind, file, issue));
  return salvage<K>(data, issues);
}

/**
 * The ids that a reference may name, by collection; `undefined`, which allows any id, if a file of the collection
 * cannot be read, or if an id in it is wrong: then the references to that record have the right one.
 */
function namesIn(files: CorpusFiles, sourceFiles: readonly string[]): Names {
  const named = (names: readonly string[], collection: string) => {
    const lists = names.map((name) => idsIn(files[name], collection));
    // Without the files of sources, the ids of the records in them are unknown.
    return lists.length === 0 || lists.some((list) => list?.every((id) => ID.test(id)) !== true)
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

/** An error with the id of the record that holds its place. */
function ofRecord(error: CorpusError, files: CorpusFiles): CorpusError {
  return { ...error, record: recordAt(files[error.file], error.path) };
}

/** The settings of a check. */
export interface CheckOptions {
  /** True if a text without a translation into a locale of the corpus is an error. */
  readonly complete?: boolean;
}

/** The shape of the files of a folder: their errors of their own, and the records that have none. */
interface FileShapes {
  readonly errors: readonly CorpusError[];
  /** The records of the files; `undefined` if the files follow an old version of the schema. */
  readonly parsed: ParsedFiles | undefined;
  /** The corpus of the files if all values have the right shape. Records may contradict each other. */
  readonly corpus: Corpus | undefined;
}

function merged(head: CorpusFile<"corpus">, { actors, issues, sources }: ParsedFiles): Corpus {
  const { $schema: _, ...facts } = head;
  const all = sources
    .map(({ data }) => data)
    .toSorted((a, b) => compareEdtf(a.source.datePublished, b.source.datePublished));
  return {
    ...facts,
    sources: all.map(({ source }) => source),
    ...{ actors, issues },
    excerpts: all.flatMap(({ excerpts }) => excerpts),
    stances: all.flatMap(({ stances }) => stances),
    silences: all.flatMap(({ silences }) => silences),
    events: all.flatMap(({ events }) => events),
  };
}

/** Checks each file of a folder against the schema. */
export function checkShapes(files: CorpusFiles): FileShapes {
  const errors: CorpusError[] = [];
  for (const [name, kind] of Object.entries(NAMED_FILES)) {
    if (!Object.hasOwn(files, name)) {
      errors.push(errorAt(name, [], "missing-file", { kind }));
    }
  }
  const sourceFiles = Object.keys(files)
    .filter((name) => SOURCE_FILE.test(name))
    .toSorted();
  if (sourceFiles.length === 0) errors.push(errorAt("sources", [], "no-sources", {}));
  for (const name of Object.keys(files)) {
    if (!Object.hasOwn(NAMED_FILES, name) && !SOURCE_FILE.test(name)) {
      errors.push(errorAt(name, [], "unexpected-file", {}));
    }
  }

  const readable: Record<string, unknown> = {};
  for (const [name, data] of Object.entries(files)) {
    if (isDeeperThan(MAX_DEPTH, data)) {
      errors.push(errorAt(name, [], "too-deep", { most: MAX_DEPTH }));
    } else {
      readable[name] = data;
      addAll(errors, characterErrors(name, data));
    }
  }
  const version = versionOf(readable);
  if (isOldVersion(version)) {
    errors.push(errorAt("corpus.json", ["schemaVersion"], "old-version", { version: String(version) }));
    return { errors, parsed: undefined, corpus: undefined };
  }
  const before = errors.length;
  const parse = <K extends FileKind>(kind: K, name: string) =>
    Object.hasOwn(readable, name) ? parseFile(kind, name, readable[name], errors) : undefined;
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
    whole: errors.length === 0,
  };
  const isWhole = errors.length === before && !errors.some(({ code }) => code === "too-deep");
  return {
    errors: errors.map((error) => ofRecord(error, files)),
    parsed,
    corpus: head && isWhole ? merged(head, parsed) : undefined,
  };
}

/** The errors of files: those of their shapes first, then those between their records. */
export function errorsOf(
  files: CorpusFiles,
  { errors, parsed }: FileShapes,
  { complete = false }: CheckOptions = {},
): readonly CorpusError[] {
  if (!parsed) return errors;
  return [...errors, ...Array.from(crossCheck(parsed, complete), (error) => ofRecord(error, files))];
}

/** Checks a folder's files and merges them into one corpus. */
export function checkCorpus(files: CorpusFiles, options?: CheckOptions): CheckResult {
  const shapes = checkShapes(files);
  const errors = errorsOf(files, shapes, options);
  // The schema gives the keys of records their order.
  return errors.length > 0 || !shapes.corpus
    ? { ok: false, errors }
    : { ok: true, corpus: corpusSchema.parse(shapes.corpus) };
}
