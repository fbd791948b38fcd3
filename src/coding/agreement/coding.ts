/** Reads what a coder recorded from the files of a corpus, however unfinished. */
import type { CorpusFiles } from "../../model/check/check.ts";
import { normalize } from "../../model/normalize.ts";
import { sourceFile, sourceOfFile } from "../records.ts";
import { itemsAt, type JsonObject, isJsonObject, textAt, valueAt } from "../values.ts";

/** An excerpt as one coder recorded it. */
export interface CodedExcerpt {
  readonly id: string;
  readonly source: string;
  readonly words: string;
  readonly paragraph: number | undefined;
  /** The place in the text, without white space at the ends; `undefined` in a source without a text. */
  readonly range: readonly [start: number, end: number] | undefined;
  /** The ids of the speakers in alphabetical order; empty if the source itself reports the words. */
  readonly speaker: string;
  readonly attribution: string;
}

/** A stance as one coder recorded it. */
export interface CodedStance {
  readonly id: string;
  /** The source in whose file it is. */
  readonly source: string;
  readonly actor: string;
  readonly issue: string;
  readonly position: string;
  readonly evidence: readonly string[];
  readonly record: JsonObject;
}

/** The text of a source, by which two codings of it are recognized; `undefined` without a text. */
type CodedText = { readonly sha256: string; readonly length: number } | undefined;

export interface Coding {
  readonly texts: ReadonlyMap<string, CodedText>;
  readonly excerpts: ReadonlyMap<string, CodedExcerpt>;
  readonly stances: readonly CodedStance[];
}

function speakerOf(record: JsonObject): string {
  const { speaker } = record;
  if (typeof speaker === "string") return speaker;
  return itemsAt(record, ["speaker"]).map(String).toSorted().join(" ");
}

/** The place of the words in the text. A coder may have selected white space at their ends, which is no difference. */
function rangeOf(record: JsonObject, words: string): CodedExcerpt["range"] {
  const [start, end] = ["start", "end"].map((key) => valueAt(record, ["selector", "refinedBy", key]));
  if (typeof start !== "number" || typeof end !== "number") return undefined;
  const { length } = normalize(words);
  const before = end - start > length && /^\s/u.test(words) ? 1 : 0;
  return [start + before, start + before + length];
}

function textOf(data: unknown): CodedText {
  const length = valueAt(data, ["source", "text", "length"]);
  if (typeof length !== "number") return undefined;
  return { sha256: textAt(data, ["source", "text", "sha256"]) ?? "", length };
}

const recordsIn = (data: unknown, collection: string) => itemsAt(data, [collection]).filter(isJsonObject);

function excerptOf(source: string, record: JsonObject): CodedExcerpt {
  const words = textAt(record, ["selector", "exact"]) ?? "";
  const { paragraph } = record;
  return {
    id: textAt(record, ["id"]) ?? "",
    ...{ source, words, range: rangeOf(record, words), speaker: speakerOf(record) },
    paragraph: typeof paragraph === "number" ? paragraph : undefined,
    attribution: textAt(record, ["attribution"]) ?? "",
  };
}

function stanceOf(source: string, record: JsonObject): CodedStance {
  const text = (key: string) => textAt(record, [key]) ?? "";
  const evidence = itemsAt(record, ["evidence"]).filter((id) => typeof id === "string");
  const [id, actor, issue, position] = [text("id"), text("actor"), text("issue"), text("position")];
  return { id, source, actor, issue, position, evidence, record };
}

/** Reads the coding in the files of a corpus. */
export function codingOf(files: CorpusFiles): Coding {
  const texts = new Map<string, CodedText>();
  const excerpts = new Map<string, CodedExcerpt>();
  const stances: CodedStance[] = [];
  for (const [file, data] of Object.entries(files)) {
    const source = /^sources\/(.+)\.json$/u.exec(file)?.[1];
    if (source === undefined) continue;
    texts.set(source, textOf(data));
    for (const record of recordsIn(data, "excerpts")) {
      const excerpt = excerptOf(source, record);
      excerpts.set(excerpt.id, excerpt);
    }
    for (const record of recordsIn(data, "stances")) stances.push(stanceOf(source, record));
  }
  return { texts, excerpts, stances };
}

const isSameText = (a: CodedText, b: CodedText) =>
  a !== undefined && a.length === b?.length && a.sha256 === b.sha256;

/**
 * The files of another coding, in which a source has the id of the draft's source with the same text: coders who bring in one
 * text under two headlines get two ids for it.
 */
export function withSharedSources<Data>(
  own: CorpusFiles,
  other: Readonly<Record<string, Data>>,
): Record<string, Data> {
  const [mine, theirs] = [codingOf(own).texts, codingOf(other).texts];
  // Each is taken once, because the other coder may have a text twice.
  const free = new Map([...mine].filter(([id]) => !theirs.has(id)));
  const fileIn = (file: string): string => {
    const source = sourceOfFile(file);
    if (mine.has(source)) return file;
    const [found] = [...free].find(([, text]) => isSameText(text, theirs.get(source))) ?? [];
    if (found === undefined) return file;
    free.delete(found);
    return sourceFile(found);
  };
  return Object.fromEntries(Object.entries(other).map(([file, data]) => [fileIn(file), data]));
}

/** The sources that both coded in the same text, and those that only one has, or in another text. */
export function sharedSources(a: Coding, b: Coding): { readonly same: string[]; readonly other: string[] } {
  const all = [...new Set([...a.texts.keys(), ...b.texts.keys()])].toSorted();
  const isSame = (source: string) => {
    if (!a.texts.has(source) || !b.texts.has(source)) return false;
    const [first, second] = [a.texts.get(source), b.texts.get(source)];
    return first && second ? isSameText(first, second) : first === second;
  };
  return { same: all.filter(isSame), other: all.filter((source) => !isSame(source)) };
}
