/** Puts an error of a corpus into words: one line, whatever it quotes. */
import type { CorpusError, ErrorCode, ErrorOf, ErrorParams } from "../model/corpus-error.ts";
import { jsonPath } from "./json-path.ts";
import { quoted } from "./quotation-marks.ts";

/** What is wrong, and what to do. */
export interface ErrorWords {
  readonly problem: string;
  readonly remedy: string;
}

/** The words of one language for every error. */
export type ErrorMessages = { readonly [C in ErrorCode]: (params: ErrorParams[C]) => ErrorWords };

/** How many characters of a value are quoted: enough to recognize it. */
const MOST_QUOTED = 60;
/** How many characters of a passage are quoted: it is compared with the words of an excerpt, which are fewer. */
const MOST_OF_PASSAGE = 500;

function shortened(text: string, most = MOST_QUOTED): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** What error messages of a language are made with. */
export function errorTools(locale: string) {
  const lists = new Intl.ListFormat(locale, { type: "disjunction" });
  const quote = (text: string) => quoted(shortened(text), locale);
  return {
    /** The beginning of a value of a file, in quotation marks. */
    quote,
    /** A passage of a copy, in quotation marks. */
    quotePassage: (text: string) => quoted(shortened(text, MOST_OF_PASSAGE), locale),
    /** Values of which one is wanted: “a”, “b” or “c”. */
    oneOf: (values: readonly string[]) => lists.format(values.map(quote)),
    /** The same without quotation marks. */
    plainOneOf: (values: readonly string[]) => lists.format(values),
  };
}

function wordsOf<C extends ErrorCode>(messages: ErrorMessages, { code, params }: ErrorOf<C>): ErrorWords {
  return messages[code](params);
}

/**
 * One error as one line: the file, the place and its record, what is wrong, and what to do.
 * @param file how the file is named, if not by its path below the corpus folder
 */
export function formatError(messages: ErrorMessages, error: CorpusError, file = error.file): string {
  const { problem, remedy } = wordsOf(messages, error);
  const record = error.record === undefined ? "" : ` (${shortened(error.record)})`;
  const place = error.path.length === 0 ? "" : `${jsonPath(error.path)}${record}: `;
  return `${file}: ${place}${problem}; ${remedy}`.replace(/\s+/gu, " ");
}
