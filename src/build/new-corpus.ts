/** Creates the files of a new corpus around the text of its first source, for `npm run corpus:new`. */
import path from "node:path";
import { bodyOf, firstWords, lastWords } from "../model/anchoring/anchor.ts";
import { sha256 } from "../model/anchoring/digest.ts";
import { countWords } from "../model/normalize.ts";
import { SCHEMA_VERSION } from "../model/schema.ts";

const SCHEMA_DIR = path.join(import.meta.dirname, "../model/json-schema");
const LOCALE = "en";
/** A text that a coder fills in. The check reports it until then. */
const toFillIn = () => ({ [LOCALE]: "" });

/** The files of a new corpus by their path below the folder, and the paragraphs of the text. */
export interface NewCorpus {
  readonly files: Readonly<Record<string, unknown>>;
  readonly paragraphs: readonly string[];
}

/** The name of a file as an id: lower-case letters, digits and hyphens; `article` if it has none of them. */
export function idOfFile(file: string): string {
  const { name } = path.parse(file);
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.match(/[a-z0-9]+/gu)?.join("-") ?? "article";
}

/**
 * Creates the files of a corpus for a copy of its first source.
 * @param copy the text of the copy
 * @param id the id of the corpus and of the source
 * @param dir the folder of the corpus, from which the files name their schema
 * @param today the day on which it is made
 * @returns `undefined` if the copy has no paragraph
 */
export async function newCorpus(
  copy: string,
  id: string,
  dir: string,
  today: string,
): Promise<NewCorpus | undefined> {
  const body = bodyOf(copy, {});
  if ("missing" in body || body.paragraphs.length === 0) return undefined;
  const { text, paragraphs } = body;
  const schema = (kind: string, from = dir) => {
    const below = path.relative(from, path.join(SCHEMA_DIR, `${kind}-file.schema.json`));
    return { $schema: below.split(path.sep).join("/") };
  };
  const [from, to] = [firstWords(text), lastWords(text)];
  const source = {
    ...{ id, type: "NewsArticle", headline: "", publisher: "", url: "", datePublished: "", inLanguage: "" },
    wordCount: countWords(text),
    rights: "reserved",
    text: {
      sha256: await sha256(text),
      length: text.length,
      ...(from === "" ? {} : { from }),
      ...(to === "" ? {} : { to }),
    },
    paragraphs: paragraphs.map((_, at) => ({ n: at + 1, summary: toFillIn() })),
  };
  return {
    paragraphs: paragraphs.map(({ start, end }) => text.slice(start, end)),
    files: {
      "corpus.json": {
        ...schema("corpus"),
        schemaVersion: SCHEMA_VERSION,
        id,
        title: toFillIn(),
        description: toFillIn(),
        locales: [LOCALE],
        asOf: today,
        licence: "",
        corrections: [],
      },
      "actors.json": { ...schema("actors"), actors: [] },
      "issues.json": { ...schema("issues"), issues: [] },
      [`sources/${id}.json`]: {
        ...schema("source", path.join(dir, "sources")),
        source,
        ...{ excerpts: [], stances: [], silences: [], events: [] },
      },
    },
  };
}
