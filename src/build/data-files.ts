import { type DataFile, dataPath } from "../domain/data-files.ts";
import { perModel } from "../domain/per-model.ts";
import { perText } from "../model/remember.ts";
import { recordsToCsv } from "../publish/csv.ts";
import { indexCorpus } from "../model/model.ts";
import type { Corpus } from "../model/schema.ts";
import { jsonSchemas } from "./json-schema.ts";
import { webAnnotations } from "../publish/files/annotations.ts";
import { cslJson } from "../publish/files/csl.ts";
import { popolo } from "../publish/files/popolo.ts";

const print = (data: object) => `${JSON.stringify(data, null, 2)}\n`;

/**
 * Returns the published data files by name.
 * @param root the root of the site's addresses, ending in a slash
 */
function published(corpus: Corpus, root: string): Record<DataFile, string> {
  const model = indexCorpus(corpus);
  const [locale = "en"] = corpus.locales;
  return {
    "corpus.json": print({ $schema: "corpus.schema.json", ...corpus }),
    "corpus.schema.json": jsonSchemas()["corpus.schema.json"] ?? "",
    "stances.csv": recordsToCsv(model, [...model.stances, ...model.silences], locale),
    "excerpts.jsonld": print(webAnnotations(model, root)),
    "actors.popolo.json": print(popolo(model)),
    "sources.csl.json": print(cslJson(model)),
  };
}

/** The published files, made once of a corpus and a root: the pages have the sizes of those that are written. */
const publishedFiles = perModel((corpus: Corpus) => perText((root) => published(corpus, root)));

/** The files below `data/`, by their path: what others reuse, and the schemas that corpus files name. */
export function dataFiles(corpus: Corpus, root: string): ReadonlyMap<string, string> {
  const files = Object.entries(publishedFiles(corpus)(root)) as [DataFile, string][];
  return new Map([
    ...files.map(([file, text]) => [dataPath(file), text] as const),
    ...Object.entries(jsonSchemas()).map(([name, text]) => [`data/${name}`, text] as const),
  ]);
}

/** The size of each file that others reuse, in bytes. */
export function dataSizes(corpus: Corpus, root: string): Record<DataFile, number> {
  const files = Object.entries(publishedFiles(corpus)(root));
  return Object.fromEntries(files.map(([file, text]) => [file, Buffer.byteLength(text)])) as Record<
    DataFile,
    number
  >;
}
