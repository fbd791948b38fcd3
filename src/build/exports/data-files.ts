import type { Reader } from "../../components/reader.tsx";
import { stancesToCsv } from "../../domain/csv.ts";
import type { Corpus } from "../../model/schema.ts";
import { jsonSchemas } from "../json-schema.ts";
import { webAnnotations } from "./annotations.ts";
import { cslJson } from "./csl.ts";
import { popolo } from "./popolo.ts";

const print = (data: object) => `${JSON.stringify(data, null, 2)}\n`;

/** The model without its look-up tables, as it is published. */
function published({ model }: Reader): Corpus {
  const { byId: _, stancesByCell: __, silenceByCell: ___, ...corpus } = model;
  return corpus;
}

/**
 * The files of `data/`, by name: what others reuse.
 * @param root the root of the site's addresses, ending in a slash
 */
export function dataFiles(reader: Reader, root: string): ReadonlyMap<string, string> {
  const { model, locale } = reader;
  return new Map([
    ["data/corpus.json", print({ $schema: "corpus.schema.json", ...published(reader) })],
    ["data/stances.csv", stancesToCsv(model, model.stances, locale)],
    ["data/excerpts.jsonld", print(webAnnotations(model, root))],
    ["data/actors.popolo.json", print(popolo(model))],
    ["data/sources.csl.json", print(cslJson(model))],
    ...Object.entries(jsonSchemas()).map(([name, text]) => [`data/${name}`, text] as const),
  ]);
}
