/** The errors of a corpus as the command line prints them. */
import { errors as english } from "../messages/en/errors.ts";
import { formatError } from "../messages/format-error.ts";
import type { CorpusError } from "../model/corpus-error.ts";

/** One line for each error. */
export function errorLines(errors: readonly CorpusError[]): string[] {
  return errors.map((error) => formatError(english, error));
}
