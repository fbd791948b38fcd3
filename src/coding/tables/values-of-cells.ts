/** Reads the values of single cells: dates, ids, numbers of paragraphs, places, and words of a list. */
import { nearestName } from "../../model/check/nearest-name.ts";
import { parseEdtf } from "../../model/edtf.ts";
import { ID, TIME } from "../../model/schema.ts";
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

/**
 * Reads a date in EDTF, or one of a spreadsheet that can be read in one way only: `1.5.2020` or `2020/5/1`. With strokes
 * and the year at the end, the day and the month cannot be told apart.
 */
export function readDate(value: string): Read<string> {
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/u.exec(value);
  const yearFirst = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/u.exec(value);
  const [day, month, year] = german ? german.slice(1) : (yearFirst?.slice(1).toReversed() ?? []);
  const date =
    year === undefined ? value : [year, month, day].map((part) => part?.padStart(2, "0")).join("-");
  return parseEdtf(date) ? { value: date } : problemOf("wrong-date", { value });
}

/** A place in a source, as the site’s own CSV or a person writes it. */
export type Place =
  | { readonly paragraph: number }
  | { readonly locator: { readonly [kind in "page" | "time" | "section"]?: string } };

/** Reads a place: `paragraph=4`, `¶ 4`, `4` or `4,0` (a number of a spreadsheet), `page=12`, `time=00:04:10`. */
export function readPlace(value: string): Read<Place> {
  const named = /^(page|time|section)=([\s\S]+)$/u.exec(value);
  if (named) return { value: { locator: { [named[1] ?? ""]: named[2] ?? "" } } };
  if (TIME.test(value)) return { value: { locator: { time: value } } };
  const number = /^(?:paragraph(?:e)?\s*=?|Absatz|alinéa|¶|§)?\s*(\d+)(?:[.,]0+)?$/iu.exec(value)?.[1];
  return number === undefined || Number(number) < 1
    ? problemOf("wrong-place", { value })
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
