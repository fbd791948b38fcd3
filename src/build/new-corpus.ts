/** Creates the files of a new corpus around the text of its first source, for `npm run corpus:new`. */
import path from "node:path";
import { apply } from "../coding/edit.ts";
import { addSource, emptyDraft } from "../coding/new-draft.ts";
import { setValue } from "../coding/records.ts";
import { slugOf } from "../coding/slug.ts";
import { sourceTextOf } from "../coding/source-text.ts";
import { paragraphsFrom } from "../coding/paragraphs.ts";

const SCHEMA_DIR = path.join(import.meta.dirname, "../model/json-schema");

/** The files of a new corpus by their path below the folder, and the paragraphs of the text. */
interface NewCorpus {
  readonly files: Readonly<Record<string, unknown>>;
  readonly paragraphs: readonly string[];
}

/** The name of a file as an id; `article` if it has no letter or digit that an id can have. */
export function idOfFile(file: string): string {
  return slugOf(path.parse(file).name) ?? "article";
}

/** The path from a file of a corpus to the JSON Schema of its kind, for the completion of an editor. */
function schemaOf(dir: string, name: string): string {
  const kind = name.startsWith("sources/") ? "source" : path.parse(name).name;
  const from = path.dirname(path.join(dir, name));
  const below = path.relative(from, path.join(SCHEMA_DIR, `${kind}-file.schema.json`));
  return below.split(path.sep).join("/");
}

/**
 * Creates the files of a corpus for a copy of its first source.
 * @param copy the text of the copy
 * @param id the id of the corpus and of the source
 * @param dir the folder of the corpus, from which the files name their schema
 * @param today the day on which it is made
 * @param locales the languages of our texts, the default first
 * @returns `undefined` if the copy has no paragraph
 */
export async function newCorpus(
  copy: string,
  id: string,
  dir: string,
  today: string,
  locales: readonly [string, ...string[]] = ["en"],
): Promise<NewCorpus | undefined> {
  const paragraphs = paragraphsFrom(copy);
  if (paragraphs.length === 0) return undefined;
  const inDefault = emptyDraft(locales[0], { id, asOf: today });
  const empty = apply(inDefault, setValue(inDefault, ["files", "corpus.json", "locales"], locales));
  const { files } = apply(empty, await addSource(empty, { id, paragraphs }));
  const { body } = sourceTextOf(paragraphs);
  return {
    paragraphs: body.paragraphs.map(({ start, end }) => body.text.slice(start, end)),
    files: Object.fromEntries(
      Object.entries(files).map(([name, data]) => [
        name,
        { $schema: schemaOf(dir, name), ...(data as object) },
      ]),
    ),
  };
}
