/** Reads the values of single cells: dates, ids, numbers of paragraphs, places, and words of a list. */
import { nearestName } from "../../model/check/nearest-name.ts";
import { parseEdtf } from "../../model/edtf.ts";
import { ID, TIME } from "../../model/schema.ts";
import { readWrittenDate } from "../written-date.ts";
import { problemOf, type Read } from "./cell-error.ts";
import { folded } from "./columns.ts";

/** Reads an id. */
export function readId(value: string): Read<string> {
  return ID.test(value) ? { value } : problemOf("wrong-id", { value });
}

/** Reads ids that white space, commas or semicolons separate. */
export function listIn(cell: string): string[] {
  return cell.split(/[\s,;|]+/u).filter(Boolean);
}

/** Reads a date in EDTF, or a written one that can be read in one way only, such as `1.5.2020` or `May 1, 2020`. */
export function readDate(value: string): Read<string> {
  if (parseEdtf(value)) return { value };
  const [date, another] = readWrittenDate(value);
  return date === undefined || another !== undefined ? problemOf("wrong-date", { value }) : { value: date };
}

/** A place in a source, as the site’s own CSV or a person writes it. */
export type Place =
  | { readonly paragraph: number }
  | { readonly locator: { readonly [kind in "page" | "time" | "section"]?: string } };

/** A page or a range of pages, with the word for it in front: `12`, `A3`, `xiv`, `12-13`, `Seiten 12–13`. */
const PAGES =
  /^(pages?|seiten?|p{1,2}\.?|s\.)?\s*([a-z]?[1-9]\d*[a-z]?|[ivxlcdm]+)(?:[.,]0+)?(?:\s*[-\u2013\u2014]\s*([a-z]?[1-9]\d*[a-z]?|[ivxlcdm]+))?$/iu;

/**
 * Reads a place: `paragraph=4`, `¶ 4`, `4` or `4,0` (a number of a spreadsheet), `page=12`, `page 12`, `time=00:04:10`.
 * @param isPage true if the column is for pages, so that `12` and `p. 12` are pages
 */
export function readPlace(value: string, isPage: boolean): Read<Place> {
  const named = /^(page|time|section)=([\s\S]+)$/u.exec(value);
  if (named) return { value: { locator: { [named[1] ?? ""]: named[2] ?? "" } } };
  if (TIME.test(value)) return { value: { locator: { time: value } } };
  // In another column, an abbreviation may be that of a paragraph.
  const [, word = "", first, last] = PAGES.exec(value) ?? [];
  if (first !== undefined && (isPage || word.length > 3))
    return { value: { locator: { page: last === undefined ? first : `${first}\u2013${last}` } } };
  const number = /^(?:paragraph(?:e)?\s*=?|Absatz|alinéa|¶|§)?\s*(\d+)(?:[.,]0+)?$/iu.exec(value)?.[1];
  return number === undefined || Number(number) < 1
    ? problemOf(isPage ? "wrong-page" : "wrong-place", { value })
    : { value: { paragraph: Number(number) } };
}

/**
 * Reads a word of a closed list, as it is in the model or on the screen.
 * @param labels the words on the screen
 */
export function readChoice<T extends string>(
  value: string,
  allowed: readonly T[],
  labels?: Readonly<Partial<Record<T, string>>>,
): Read<T> {
  const found = allowed.find((each) => [each, labels?.[each] ?? each].map(folded).includes(folded(value)));
  if (found !== undefined) return { value: found };
  return problemOf("unknown-choice", { value, allowed, nearest: nearestName(value, allowed) });
}
