/** Counts the records of an unfinished corpus. */
import type { CorpusFiles } from "./check.ts";
import { isObject, recordsIn } from "./records.ts";

/** The numbers of records in the files. */
export interface DraftCounts {
  readonly actors: number;
  readonly issues: number;
  readonly excerpts: number;
  readonly stances: number;
  readonly silences: number;
  readonly paragraphs: number;
  /** The paragraphs that have a summary. */
  readonly summaries: number;
}

const records = (file: unknown, collection: string) => recordsIn(file, collection) ?? [];

/** The contents of the files of sources. */
const sourcesIn = (files: CorpusFiles) =>
  Object.keys(files)
    .filter((name) => name.startsWith("sources/"))
    .toSorted()
    .map((name) => files[name]);

/** Says whether a paragraph has a summary in any locale. */
const hasSummary = (paragraph: unknown) =>
  isObject(paragraph) &&
  isObject(paragraph["summary"]) &&
  Object.values(paragraph["summary"]).some((text) => typeof text === "string" && /\S/u.test(text));

/** Counts what the files of an unfinished corpus have. */
export function countsOf(files: CorpusFiles): DraftCounts {
  const sources = sourcesIn(files);
  const count = (collection: string) => sources.flatMap((file) => records(file, collection)).length;
  const paragraphs = sources.flatMap((file) => records(isObject(file) ? file["source"] : file, "paragraphs"));
  return {
    actors: records(files["actors.json"], "actors").length,
    issues: records(files["issues.json"], "issues").length,
    excerpts: count("excerpts"),
    stances: count("stances"),
    silences: count("silences"),
    paragraphs: paragraphs.length,
    summaries: paragraphs.filter(hasSummary).length,
  };
}
