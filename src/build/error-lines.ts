/** The errors of a corpus as the command line prints them. */
import path from "node:path";
import { errors as english } from "../messages/en/errors.ts";
import { formatError } from "../messages/format-error.ts";
import type { CorpusError } from "../model/corpus-error.ts";
import { createPlaces } from "./json-places.ts";
import type { CorpusFolder } from "./read-corpus.ts";

/** The path of a file as a terminal finds it: from the folder in which the command runs, if the file is below that folder. */
function shownPath(dir: string, file: string): string {
  const whole = path.resolve(dir, file);
  const below = path.relative("", whole);
  return below.startsWith("..") ? whole : below;
}

/** Names places in the files of a folder as editors and terminals link them: the path, and the line if it is known. */
export function createLinks({ dir, texts }: CorpusFolder): (error: CorpusError) => string {
  const lineOf = createPlaces(texts);
  return ({ file, path: place, code, params }) => {
    const at = code === "not-json" ? [params.line, params.column] : [lineOf(file, place) ?? []].flat();
    return [shownPath(dir, file), ...at].join(":");
  };
}

/**
 * One line for each error.
 * @param folder the folder of the corpus: with it each line begins with the path and the line of its place
 */
export function errorLines(errors: readonly CorpusError[], folder?: CorpusFolder): string[] {
  const link = folder ? createLinks(folder) : ({ file }: CorpusError) => file;
  return errors.map((error) => formatError(english, error, link(error)));
}
