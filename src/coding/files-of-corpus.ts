/** Divides a corpus into the files that it was merged from. */
import type { Corpus } from "../model/schema.ts";
import type { Draft, Json } from "./draft.ts";
import { sourceFile } from "./records.ts";

/** The fields of `corpus.json`, in their order. */
const HEAD = [
  "schemaVersion",
  "id",
  "title",
  "description",
  "locales",
  "asOf",
  "licence",
  "contact",
  "corrections",
] as const;

/** The files of a folder for a corpus: each record is in the file of the source that its first evidence is from. */
export function filesOfCorpus(corpus: Corpus): Draft["files"] {
  const { sources, actors, issues, excerpts, stances, silences, events } = corpus;
  // A model has tables beside the fields of a corpus.
  const head = Object.fromEntries(
    HEAD.flatMap((key) => (corpus[key] === undefined ? [] : [[key, corpus[key]]])),
  );
  const sourceOf = new Map(excerpts.map(({ id, source }) => [id, source]));
  const rests = (source: string) => (record: { readonly evidence: readonly string[] }) =>
    sourceOf.get(record.evidence[0] ?? "") === source;
  const files = {
    "corpus.json": head,
    "actors.json": { actors },
    "issues.json": { issues },
    ...Object.fromEntries(
      sources.map((source) => [
        sourceFile(source.id),
        {
          source,
          excerpts: excerpts.filter((excerpt) => excerpt.source === source.id),
          stances: stances.filter(rests(source.id)),
          silences: silences.filter((silence) => silence.source === source.id),
          events: events.filter(rests(source.id)),
        },
      ]),
    ),
  };
  return files as unknown as Readonly<Record<string, Json>>;
}
