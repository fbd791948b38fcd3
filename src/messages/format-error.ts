/** Puts an error of a corpus into words: one line, whatever it quotes. */
import type { WarningParams } from "../model/check/warnings.ts";
import type { ContentErrorParams, ErrorParams, FindingOf } from "../model/corpus-error.ts";
import { jsonPath } from "./json-path.ts";
import { quoted } from "./quotation-marks.ts";

/** The text of an error: the problem, and the remedy. */
export interface ErrorWords {
  readonly problem: string;
  readonly remedy: string;
}

/** The words of one language for findings, by their codes. */
type WordsOf<Params> = { readonly [C in keyof Params]: (params: Params[C]) => ErrorWords };

/** The words of one language for the errors that the coding desk shows. */
export type ContentErrorMessages = WordsOf<ContentErrorParams>;

/** The words of one language for every error. */
export type ErrorMessages = WordsOf<ErrorParams>;

/** The words of one language for every warning. */
export type WarningMessages = WordsOf<WarningParams>;

/** The most characters of a value that are quoted: enough to recognize it. */
const MOST_QUOTED = 60;
/** The most characters of a passage that are quoted: readers compare it with an excerpt, which is shorter. */
const MOST_OF_PASSAGE = 500;

function shortened(text: string, most = MOST_QUOTED): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** The numbers that a list has only once. */
export function single(numbers: readonly number[]): number[] {
  return numbers.filter((number) => numbers.indexOf(number) === numbers.lastIndexOf(number));
}

/** Makes the function that puts the beginning of a value of a file in the quotation marks of a language. */
export function quoter(locale: string): (text: string) => string {
  return (text) => quoted(shortened(text), locale);
}

/** Makes the functions for the error messages of the command line in a language. */
export function errorTools(locale: string) {
  const both = new Intl.ListFormat(locale, { type: "conjunction" });
  const lists = new Intl.ListFormat(locale, { type: "disjunction" });
  const quote = quoter(locale);
  return {
    /** The beginning of a value of a file, in quotation marks. */
    quote,
    /** A passage of a copy, in quotation marks. */
    quotePassage: (text: string) => quoted(shortened(text, MOST_OF_PASSAGE), locale),
    /** Values of which one is wanted: “a”, “b” or “c”. */
    oneOf: (values: readonly string[]) => lists.format(values.map(quote)),
    /** The same without quotation marks. */
    plainOneOf: (values: readonly string[]) => lists.format(values),
    /** Each number of a list once: 1, 2 and 3. */
    all: (numbers: readonly number[]) => both.format([...new Set(numbers)].map(String)),
  };
}

/**
 * An error or a warning as one line: the file, the place and its record, what is wrong, and what to do.
 * @param shownFile how the file is named, if not by its path below the corpus folder
 */
export function formatFinding<Params, C extends keyof Params>(
  messages: WordsOf<Params>,
  { code, params, file, path, record }: FindingOf<Params, C>,
  shownFile = file,
): string {
  const { problem, remedy } = messages[code](params);
  const id = record === undefined ? "" : ` (${shortened(record)})`;
  const place = path.length === 0 ? "" : `${jsonPath(path)}${id}: `;
  return `${shownFile}: ${place}${problem}; ${remedy}`.replace(/[^\S\u00A0]+/gu, " ");
}
