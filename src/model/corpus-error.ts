/** The errors of a corpus as values with their places. Their texts are in `messages/`. */
import type { Attribution } from "./vocabulary.ts";

/** The keys and indexes that lead to a value of a file. */
export type ErrorPath = readonly (string | number)[];

/** The types that a value of a file can have, or that the schema requires. */
export type ValueType =
  | "text"
  | "localized-text"
  | "number"
  | "whole-number"
  | "boolean"
  | "null"
  | "list"
  | "object";

/** The units in which the size of a value is counted. */
export type Measure = "characters" | "items" | "value";

/** The formats that the schema asks for: of texts, and of values of more than one form. */
export type ValueFormat =
  | "id"
  | "not-blank"
  | "language"
  | "date"
  | "url"
  | "target"
  | "digest"
  | "country"
  | "former-id"
  | "contact"
  | "time"
  | "read-for"
  | "speaker"
  | "locator";

/** The reasons for which a file or a folder cannot be read. */
export type ReadFailure = "not-found" | "not-permitted" | "not-a-file" | "not-a-folder" | "unknown";

/** The problem at the first place at which a file is not JSON. */
export type JsonProblem =
  | "comma"
  | "colon"
  | "key"
  | "value"
  | "bracket"
  | "end"
  | "string"
  | "escape"
  | "control-character"
  | "comment"
  | "symbol";

/** The collections whose records others name by id. */
export type Referenced = "sources" | "actors" | "issues" | "excerpts" | "stances";

type None = Readonly<Record<string, never>>;

/** The allowed text that is spelled most like a wrong one; `undefined` if no text is similar. */
interface Meant {
  readonly nearest: string | undefined;
}

/** Errors of files that cannot be read, are missing or have no place in a corpus. */
interface FileErrors {
  "folder-unreadable": { readonly reason: ReadFailure };
  "missing-file": { readonly kind: "corpus" | "actors" | "issues" };
  "no-sources": None;
  "unexpected-file": None;
  "not-a-file": None;
  "unreadable-file": { readonly reason: ReadFailure };
  "not-utf-8": { readonly byte: number; readonly line: number };
  "empty-file": None;
  "not-json": { readonly problem: JsonProblem; readonly line: number; readonly column: number };
  "too-deep": { readonly most: number };
  "old-version": { readonly version: string };
}

/** Errors of what is missing or not finished yet. A draft names the work that is left instead (`check/draft.ts`). */
interface GapErrors {
  "missing-value": { readonly expected: ValueType; readonly allowed?: readonly string[] };
  "no-default-text": { readonly locale: string };
  "no-translation": { readonly locale: string };
  "unknown-reference": Meant & { readonly id: string; readonly collection: Referenced };
  "unknown-target": Meant & { readonly target: string };
  "unknown-position": Meant & {
    readonly issue: string;
    readonly position: string;
    readonly positions: readonly string[];
  };
  "unexplained-silence": { readonly missing: "note" | "evidence" };
  "text-without-paragraphs": None;
  "place-missing": { readonly missing: readonly string[] };
  "paragraph-without-excerpt": { readonly paragraph: number };
  "no-speaker": { readonly attribution: Attribution; readonly others: readonly Attribution[] };
  "unused-excerpt": { readonly excerpt: string };
}

/** Errors of a single value: its characters, type, size or format. */
interface ShapeErrors {
  "not-text": { readonly position: number; readonly codePoint: string };
  "lost-letter": { readonly position: number };
  "unknown-key": Meant & { readonly key: string };
  "wrong-type": {
    readonly actual: ValueType;
    readonly expected: ValueType;
    readonly allowed?: readonly string[];
  };
  "unknown-choice": Meant & { readonly value: string; readonly allowed: readonly string[] };
  "too-small": { readonly measure: Measure; readonly actual: number; readonly least: number };
  "too-large": { readonly measure: Measure; readonly actual: number; readonly most: number };
  "wrong-format": { readonly value: string; readonly format: ValueFormat };
  "repeated-locale": { readonly locale: string };
}

/** Errors of records that contradict other records, their own fields or the rules of a corpus. */
interface RecordErrors {
  "duplicate-id": {
    readonly id: string;
    readonly collection: string;
    /** The place at which the id occurs first. */
    readonly first: { readonly file: string; readonly path: ErrorPath };
  };
  "id-is-not-file-name": { readonly id: string };
  "unknown-locale": { readonly locale: string };
  "needless-translation": { readonly locale: string };
  "self-response": None;
  "not-an-organization": { readonly actor: string };
  "cell-taken": {
    readonly actor: string;
    readonly issue: string;
    readonly date: string;
    readonly by: "stance" | "silence";
  };
  "record-of-other-source": { readonly actual: string; readonly expected: string };
  "former-id-taken": { readonly formerId: string };
  "paragraphs-without-text": None;
  "repeats-itself": { readonly source: string };
  "place-without-text": { readonly extra: readonly string[] };
  "locator-beside-text": None;
  "stated-after-sources": { readonly statedOn: string; readonly latest: string };
  "same-stance": { readonly other: string };
  "repeated-coder": None;
  "paragraph-out-of-order": { readonly actual: number; readonly expected: number };
  "context-with-excerpt": { readonly paragraph: number; readonly excerpt: string };
  "unknown-paragraph": { readonly paragraph: number; readonly count: number };
  "excerpt-too-long": { readonly words: number; readonly most: number };
  "offsets-beyond-text": { readonly source: string };
  "offsets-of-other-length": { readonly source: string };
  "link-of-other-words": { readonly source: string };
  "overlap-differs": { readonly other: string; readonly source: string };
  "too-much-quoted": { readonly share: number; readonly most: number };
}

/** The source of an excerpt, by its id. */
interface Quoted {
  readonly source: string;
}

/** Errors of a source or its excerpts that differ from a copy of the source's text. */
interface CopyErrors {
  "quote-without-marks": { readonly words: string };
  "source-without-text": Quoted;
  "unknown-source": { readonly source: string; readonly sources: readonly string[] };
  "no-boundary": { readonly boundary: "from" | "to"; readonly words: string };
  "paragraphs-differ": { readonly source: string; readonly actual: number; readonly expected: number };
  "length-differs": { readonly source: string; readonly actual: number; readonly expected: number };
  "digest-differs": { readonly source: string; readonly actual: string; readonly expected: string };
  "not-in-copy": {
    readonly words: string;
    readonly closest: string | undefined;
    /** The first words in which the closest passage differs. */
    readonly difference: { readonly wrote: string; readonly has: string } | undefined;
  };
  "elsewhere-in-copy": Quoted & { readonly starts: readonly number[]; readonly expected: number };
  "repeated-in-copy": {
    readonly words: string;
    /** The paragraph of each place at which the words occur. */
    readonly paragraphs: readonly number[];
  };
  "across-paragraphs": None;
  "in-other-paragraph": Quoted & {
    readonly actual: number;
    readonly expected: number;
    readonly count: number;
  };
  "context-differs": Quoted & { readonly side: "prefix" | "suffix" };
  "link-not-unique": Quoted;
  "not-linkable": None;
}

/** The parameters of the errors that the files of a draft can have besides what is left to do. */
export interface ContentErrorParams extends ShapeErrors, RecordErrors {}

/** The parameters of each error, by its code. */
export interface ErrorParams extends ContentErrorParams, FileErrors, GapErrors, CopyErrors {}
export type ErrorCode = keyof ErrorParams;

/** A finding at a place of a file, such as an error or a warning, with the parameters of its code. */
export interface FindingOf<Params, C extends keyof Params> {
  readonly code: C;
  readonly params: Params[C];
  /** The path of the file below the corpus folder, or the folder itself. */
  readonly file: string;
  /** The place in the file. */
  readonly path: ErrorPath;
  /** The id of the record that holds the place. */
  readonly record: string | undefined;
}

/** An error of one code. */
type ErrorOf<C extends ErrorCode> = FindingOf<ErrorParams, C>;

/** An error of a corpus: one cause at one place. */
export type CorpusError = { readonly [C in ErrorCode]: ErrorOf<C> }[ErrorCode];

/** An error at a place of a file. */
export function errorAt<C extends ErrorCode>(
  file: string,
  path: ErrorPath,
  code: C,
  params: ErrorParams[C],
  record?: string,
): ErrorOf<C> {
  return { code, params, file, path, record };
}
