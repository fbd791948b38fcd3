/** Dates for formats without EDTF. A format that cannot express how uncertain a date is gets no date. */
import { type Day, type EdtfDate, type EdtfEnd, parseEdtf } from "../model/edtf.ts";

/** The first and the last year that ISO 8601 and RFC 3339 allow without an agreement between the parties. */
const FIRST_YEAR = 1;
const LAST_YEAR = 9999;

const pad = (n: number, length = 2) => String(n).padStart(length, "0");
const isoDay = ([year, month, day]: Day) => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
const isCommonYear = (year: number) => year >= FIRST_YEAR && year <= LAST_YEAR;
const isDated = (end: EdtfEnd): end is EdtfDate => typeof end === "object";
const isPlain = ({ approximate, uncertain }: EdtfDate) => !approximate && !uncertain;

/** A year, a month or a day that is neither approximate nor uncertain. */
type CalendarDate = readonly [year: number, month?: number, day?: number];

/** The known parts of a date. For a season, a decade and the like they are only the year in which it begins. */
export function partsOf({ earliest: [year, month, day], precision }: EdtfDate): CalendarDate {
  if (precision === "day") return [year, month, day];
  return precision === "month" ? [year, month] : [year];
}

/** The date as a year, month or day; `undefined` for a season, a longer period, or an approximate or uncertain date. */
export function calendarDate(edtf: string): CalendarDate | undefined {
  const parsed = parseEdtf(edtf);
  if (parsed?.kind !== "date" || !isPlain(parsed.date)) return undefined;
  return ["year", "month", "day"].includes(parsed.date.precision) ? partsOf(parsed.date) : undefined;
}

/** A time with its offset in hours and minutes, as ISO 8601 writes it; `undefined` for any other date. */
function exactTime(edtf: string): string | undefined {
  if (parseEdtf(edtf)?.kind !== "date") return undefined;
  const [, local, offset] = /^(.+T.+?)(Z|[+-]\d{2}(?::\d{2})?)$/u.exec(edtf) ?? [];
  if (local === undefined || offset === undefined) return undefined;
  return local + (/^[+-]\d{2}$/u.test(offset) ? `${offset}:00` : offset);
}

/** Converts a time with an offset to UTC; `undefined` for any other date. */
function instantOf(edtf: string): string | undefined {
  const time = exactTime(edtf);
  if (time === undefined) return undefined;
  const date = new Date(time);
  return isCommonYear(date.getUTCFullYear()) ? date.toISOString().replace(".000Z", "Z") : undefined;
}

/**
 * The date in ISO 8601 without a time, as Popolo requires it: a year, a month or a day. The day of a time is that of its
 * own offset, as on the pages. `undefined` if the date is none of these or its year is not from 1 to 9999.
 */
export function isoDate(edtf: string): string | undefined {
  const [year, ...rest] = calendarDate(edtf) ?? [];
  if (year === undefined || !isCommonYear(year)) return undefined;
  return [pad(year, 4), ...rest.map((part) => pad(part ?? 1))].join("-");
}

/** The date in ISO 8601, as schema.org requires it: a time with its offset, else as `isoDate`. */
export function isoDateTime(edtf: string): string | undefined {
  const date = isoDate(edtf);
  return date === undefined ? undefined : (exactTime(edtf) ?? date);
}

/**
 * The instants between which a date lies, in UTC: one for an exact time, else the first and the last. `undefined` if an
 * end is open, unknown, approximate or uncertain, or its year is not from 1 to 9999.
 */
export function instantsOf(edtf: string): readonly [string] | readonly [string, string] | undefined {
  const instant = instantOf(edtf);
  if (instant !== undefined) return [instant];
  const parsed = parseEdtf(edtf);
  if (!parsed) return undefined;
  const [start, end] = parsed.kind === "date" ? [parsed.date, parsed.date] : [parsed.start, parsed.end];
  if (!isDated(start) || !isDated(end) || !isPlain(start) || !isPlain(end)) return undefined;
  if (!isCommonYear(start.earliest[0]) || !isCommonYear(end.latest[0])) return undefined;
  return [`${isoDay(start.earliest)}T00:00:00Z`, `${isoDay(end.latest)}T23:59:59Z`];
}

/**
 * An instant, in UTC, for formats that require one: an exact time, else the beginning of the first known end, moved
 * into the years 1 to 9999.
 */
export function someInstant(edtf: string): string {
  const instant = instantOf(edtf);
  if (instant !== undefined) return instant;
  const parsed = parseEdtf(edtf);
  const ends: readonly EdtfEnd[] =
    parsed?.kind === "interval" ? [parsed.start, parsed.end] : [parsed?.date ?? "unknown"];
  const day = ends.find(isDated)?.earliest ?? [FIRST_YEAR, 1, 1];
  const within: Day =
    day[0] < FIRST_YEAR ? [FIRST_YEAR, 1, 1] : day[0] > LAST_YEAR ? [LAST_YEAR, 12, 31] : day;
  return `${isoDay(within)}T00:00:00Z`;
}

/** Returns the season of a date, from 1 (spring) to 4 (winter); `undefined` if it is not a season. */
export function seasonOf({ earliest: [, month], precision }: EdtfDate): 1 | 2 | 3 | 4 | undefined {
  return precision === "season" ? ((Math.floor(month / 3) || 4) as 1 | 2 | 3 | 4) : undefined;
}

/**
 * The first and the last year of a date. They differ only for a decade, century or millennium. A season is named by the
 * year in which it begins.
 */
export function yearsOf({ earliest, latest, precision }: EdtfDate): readonly [number, number] {
  const isSpan = precision === "decade" || precision === "century" || precision === "millennium";
  return [earliest[0], isSpan ? latest[0] : earliest[0]];
}
