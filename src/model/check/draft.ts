/**
 * Reports the state of an unfinished corpus: the work that is left, and the errors. Gaps and wrong
 * values are filled with placeholders of the right shape, so that none of them keeps the rest from being checked.
 */
import type { CorpusError, ErrorPath, ValueFormat } from "../corpus-error.ts";
import type { Corpus } from "../schema.ts";
import { checkShapes, type CorpusFiles, errorsOf } from "./check.ts";
import { type CorpusWarning, type WarningOf, warningsOf } from "./warnings.ts";

/** The kinds of work that is left, in the order in which a coder does it. */
export const TODO_KINDS = [
  "file",
  "value",
  "summary",
  "positions",
  "evidence",
  "reference",
  "place",
  "excerpt",
  "paragraph",
  "actor",
] as const;
export type TodoKind = (typeof TODO_KINDS)[number];

/** A piece of work that is left, with its place. */
export type TodoItem = CorpusError | WarningOf<"unused-actor">;

/** The state of an unfinished corpus. */
export interface Draft {
  readonly todo: Readonly<Record<TodoKind, readonly TodoItem[]>>;
  /** The errors that are not gaps. */
  readonly errors: readonly CorpusError[];
  /** The warnings of `corpus`, other than the actors that are left to do. */
  readonly warnings: readonly CorpusWarning[];
  /** The corpus with its gaps filled, if all its values then have the right shape. Records may contradict each other. */
  readonly corpus: Corpus | undefined;
}

/** The id or the text that fills a gap. No record has this id. */
export const PLACEHOLDER = "to-be-filled-in";
/** The date that fills a gap. */
const EARLY = "0001";
/** The date of a source that has none yet: no stance is stated after it. */
const LATE = "9999";
/** The dates that fill gaps. No source is so old or so new. */
export const PLACEHOLDER_DATES: ReadonlySet<unknown> = new Set([EARLY, LATE]);
/** The most rounds in which gaps are filled. Each round fills one level of nested values. */
const MOST_ROUNDS = 8;

const BY_FORMAT: Readonly<Partial<Record<ValueFormat, string>>> = {
  language: "en",
  date: EARLY,
  url: "https://example.org/",
  target: `actors/${PLACEHOLDER}`,
  digest: "0".repeat(64),
};

type Container = Record<string | number, unknown>;

function isContainer(value: unknown): value is Container {
  return typeof value === "object" && value !== null;
}

/** The kind of a gap: of an empty or missing value. */
function kindOfGap(path: ErrorPath): TodoKind {
  if (path.includes("evidence")) return "evidence";
  if (path.at(-1) === "positions") return "positions";
  return path[1] === "paragraphs" && path.includes("summary") ? "summary" : "value";
}

/** The kind of work that an error asks of a coder; `undefined` if the error is not a gap. */
function kindOf({ code, params, path }: CorpusError): TodoKind | undefined {
  switch (code) {
    case "missing-file":
    case "no-sources":
      return "file";
    case "missing-value":
    case "no-default-text":
      return kindOfGap(path);
    case "place-missing":
      return "place";
    case "wrong-format":
      return params.value.trim() === "" ? kindOfGap(path) : undefined;
    case "too-small":
      return params.measure === "items" ? kindOfGap(path) : undefined;
    case "no-speaker":
    case "text-without-paragraphs":
      return "value";
    case "unexplained-silence":
      return kindOfGap(path);
    case "unknown-reference":
    case "unknown-position":
    case "unknown-target":
      return "reference";
    case "unused-excerpt":
      return "excerpt";
    case "paragraph-without-excerpt":
      return "paragraph";
    default:
      return undefined;
  }
}

/** A value of the right shape for a text that is empty. */
function textFor({ file, path }: CorpusError, format: ValueFormat): string {
  const isSourceId = path.at(-1) === "source" || path.join("/") === "source/id";
  if (isSourceId) return file.replace(/^sources\/|\.json$/gu, "");
  if (format === "date" && path[0] === "source") return LATE;
  if (format !== "id") return BY_FORMAT[format] ?? PLACEHOLDER;
  return [PLACEHOLDER, ...path.filter((key) => typeof key === "number")].join("-");
}

/** A list with as many items as it needs. */
function padded(list: unknown, least: number, path: ErrorPath): unknown[] {
  const items: unknown[] = Array.isArray(list) ? list : [];
  const item = () => (path.at(-1) === "evidence" ? PLACEHOLDER : path.at(-1) === "locales" ? "en" : {});
  return [...items, ...Array.from({ length: least - items.length }, item)];
}

/**
 * The next value for a gap. An object or a list starts empty, so that the next check reports the values missing in it.
 */
function valueFor(error: CorpusError, current: unknown): unknown {
  const { code, params, path } = error;
  if (code === "wrong-format") return textFor(error, params.format);
  if (code === "too-small") return padded(current, params.least, path);
  if (code !== "missing-value") return {};
  // Not the first choice, which asks more of other values: a person has no members, a direct quotation needs a speaker.
  if (params.allowed) return params.allowed.at(-1);
  switch (params.expected) {
    case "text":
      return "";
    case "number":
    case "whole-number":
      return 1;
    case "boolean":
      return false;
    case "list":
      return [];
    default:
      return {};
  }
}

/** The errors that keep values or records from being checked further. */
const GAPS = new Set<string>(["missing-file", "missing-value", "wrong-format", "too-small"]);

/** The errors of the characters of a text. */
const OF_CHARACTERS = new Set<string>(["not-text", "lost-letter"]);
/** The errors of a single value, which is left out so that the rest is checked. */
const OF_VALUES = new Set<string>([
  ...["wrong-format", "wrong-type", "unknown-choice", "unknown-key", "too-small", "too-large"],
  ...OF_CHARACTERS,
]);
/** The values on which others depend: without the right one, the check would report errors where there are none. */
const DEPENDED_ON = new Set<unknown>(["id", "locales", "selector", "schemaVersion"]);

/** Says whether the rest can be checked without the value of an error. */
function canLeaveOut({ code, path }: CorpusError): boolean {
  return path.length > 0 && OF_VALUES.has(code) && !path.some((key) => DEPENDED_ON.has(key));
}

/** The errors that depend on the places of all excerpts. */
const OF_PARAGRAPHS = new Set<string>(["paragraph-without-excerpt", "context-with-excerpt"]);

/** The gaps of files that were filled, by their places. */
class Filled {
  readonly #files: Record<string, unknown>;
  readonly #places = new Set<string>();
  readonly #around = new Set<string>();

  constructor(files: CorpusFiles) {
    this.#files = structuredClone(files);
  }

  get files(): CorpusFiles {
    return this.#files;
  }

  /** Fills the gap of an error. */
  fill(error: CorpusError): void {
    this.#change(error, (container, key) => (container[key] = valueFor(error, container[key])));
  }

  /** Takes out the value of an error. If it must be there, a gap is left, which is filled in the next round. */
  leaveOut(error: CorpusError): void {
    this.#change(error, (container, key) => {
      if (OF_CHARACTERS.has(error.code)) container[key] = PLACEHOLDER;
      else if (Array.isArray(container)) container[Number(key)] = undefined;
      else Reflect.deleteProperty(container, key);
    });
  }

  #change({ file, path }: CorpusError, change: (container: Container, key: string | number) => void): void {
    const keys = [file, ...path];
    const last = keys.pop() ?? "";
    let container: unknown = this.#files;
    for (const key of keys) container = isContainer(container) ? container[key] : undefined;
    if (isContainer(container)) change(container, last);
    this.#places.add(JSON.stringify([file, ...path]));
    path.forEach((_, at) => this.#around.add(JSON.stringify([file, ...path.slice(0, at)])));
  }

  /** Says whether an error is about a filled value, or about a value in it. */
  has({ file, path }: CorpusError): boolean {
    return [undefined, ...path].some((_, at) =>
      this.#places.has(JSON.stringify([file, ...path.slice(0, at)])),
    );
  }

  /** Says whether an error is about a value that contains a filled one. */
  isAround({ file, path }: CorpusError): boolean {
    return this.#around.has(JSON.stringify([file, ...path]));
  }
}

/** Looks at the files of an unfinished corpus. */
export function draftOf(files: CorpusFiles): Draft {
  const filled = new Filled(files);
  const todo = Object.fromEntries(TODO_KINDS.map((kind) => [kind, []])) as unknown as Record<
    TodoKind,
    TodoItem[]
  >;
  const withUnplaced = new Set<string>();
  const add = (kind: TodoKind, error: CorpusError) => {
    if (kind === "place") withUnplaced.add(error.file);
    const isNamed = error.record?.startsWith(PLACEHOLDER) !== true;
    todo[kind].push(isNamed ? error : { ...error, record: undefined });
  };
  const rest: CorpusError[] = [];
  let shapes = checkShapes(files);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const gaps = shapes.errors.flatMap((error) => {
      const kind = GAPS.has(error.code) ? kindOf(error) : undefined;
      return kind === undefined ? [] : [{ error, kind }];
    });
    const wrong = shapes.errors.filter(
      (error) => canLeaveOut(error) && !gaps.some((gap) => gap.error === error) && !filled.has(error),
    );
    if (gaps.length + wrong.length === 0) break;
    const isNew = gaps.map(({ error }) => !filled.has(error));
    for (const [at, { error, kind }] of gaps.entries()) {
      if (isNew[at]) add(kind, error);
      filled.fill(error);
    }
    for (const error of wrong) {
      rest.push(error);
      filled.leaveOut(error);
    }
    shapes = checkShapes(filled.files);
  }
  for (const error of errorsOf(filled.files, shapes).filter((each) => !filled.has(each))) {
    // The quoted paragraphs are known only when every excerpt has its place.
    if (OF_PARAGRAPHS.has(error.code) && withUnplaced.has(error.file)) continue;
    const kind = kindOf(error);
    if (kind !== undefined) add(kind, error);
    else if (!filled.isAround(error)) rest.push(error);
  }
  const { corpus } = shapes;
  const warnings = corpus ? warningsOf(corpus) : [];
  todo.actor = warnings.filter((warning) => warning.code === "unused-actor");
  return {
    ...{ todo, errors: rest, corpus },
    warnings: warnings.filter(({ code }) => code !== "unused-actor"),
  };
}
