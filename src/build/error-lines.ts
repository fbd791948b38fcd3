/** The errors and warnings of a corpus as the command line prints them. */
import path from "node:path";
import { allErrors as english } from "../messages/en/command-errors.ts";
import { commandWarnings } from "../messages/en/command-warnings.ts";
import { formatFinding } from "../messages/format-error.ts";
import type { CorpusWarning } from "../model/check/warnings.ts";
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
function createLinks({ dir, texts }: CorpusFolder): (at: CorpusError | CorpusWarning) => string {
  const lineOf = createPlaces(texts);
  return ({ file, path: place, code, params }) => {
    const at = code === "not-json" ? [params.line, params.column] : [lineOf(file, place) ?? []].flat();
    return [shownPath(dir, file), ...at].join(":");
  };
}

/** Writes the errors and the warnings of one folder as lines. */
interface Lines {
  readonly error: (error: CorpusError) => string;
  readonly warning: (warning: CorpusWarning) => string;
}

/** The lines of a folder. Each begins with the path and the line of its place. */
export function linesIn(folder: CorpusFolder): Lines {
  const link = createLinks(folder);
  return {
    error: (error) => formatFinding(english, error, link(error)),
    warning: (warning) => formatFinding(commandWarnings, warning, link(warning)),
  };
}

/**
 * One line for each error.
 * @param folder the folder of the corpus: with it each line begins with the path and the line of its place
 */
export function errorLines(errors: readonly CorpusError[], folder?: CorpusFolder): string[] {
  return errors.map(folder ? linesIn(folder).error : (error) => formatFinding(english, error));
}
