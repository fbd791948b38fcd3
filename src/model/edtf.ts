/**
 * EDTF (ISO 8601-2) level 0 and 1: dates that are only as precise as their source.
 */

/** A calendar day as `[year, month, day]`, which sorts like the day itself and has no upper limit of years. */
export type Day = readonly [year: number, month: number, day: number];

/** One end of an interval, or a date that stands alone. */
export interface EdtfDate {
  readonly earliest: Day;
  readonly latest: Day;
  /** The time of day, in milliseconds from the midnight in UTC with which the day begins; none for a whole day. */
  readonly time?: number;
  readonly precision: "millennium" | "century" | "decade" | "year" | "season" | "month" | "day";
  /** `~` or `%`: near this date. */
  readonly approximate: boolean;
  /** `?` or `%`: the source doubts it. */
  readonly uncertain: boolean;
}

/** `open` is `..` (no end), `unknown` is an empty end. */
export type EdtfEnd = EdtfDate | "open" | "unknown";

type Edtf =
  | { readonly kind: "date"; readonly date: EdtfDate }
  | { readonly kind: "interval"; readonly start: EdtfEnd; readonly end: EdtfEnd };

const DATE =
  /^(?:(?<long>Y-?[1-9]\d{4,})|(?<year>(?!-0000)-?\d{4}|\d{3}X|\d{2}XX|\dXXX)(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX)(?:(?<clock>T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?<zone>Z|[+-](?:[01]\d|2[0-3])(?::[0-5]\d)?)?)?)?)?)(?<qualifier>[?~%])?$/u;

/** The first months of the seasons 21 (spring) to 24 (winter), as the northern hemisphere counts them. */
const SEASON_FIRST_MONTH: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** Writes a year in EDTF: four digits, or `Y` before more of them. */
export function edtfYear(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  return (year < 0 ? "-" : "") + String(Math.abs(year)).padStart(4, "0");
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function parseDate(text: string): EdtfDate | undefined {
  const groups = DATE.exec(text)?.groups;
  if (!groups) return undefined;
  const { long, year: yearText = "", month: monthText, day: dayText, clock, zone = "Z", qualifier } = groups;
  if (clock && qualifier) return undefined;
  const approximate = qualifier === "~" || qualifier === "%";
  const uncertain = qualifier === "?" || qualifier === "%";
  const span = (earliest: Day, latest: Day, precision: EdtfDate["precision"]): EdtfDate => ({
    earliest,
    latest,
    precision,
    approximate,
    uncertain,
  });

  if (long) {
    const year = Number(long.slice(1));
    return span([year, 1, 1], [year, 12, 31], "year");
  }
  if (yearText.includes("X")) {
    if (monthText !== undefined) return undefined;
    const unspecified = yearText.split("X").length - 1;
    const first = Number(yearText.replaceAll("X", "0"));
    const precision = (["decade", "century", "millennium"] as const)[unspecified - 1] ?? "millennium";
    return span([first, 1, 1], [first + 10 ** unspecified - 1, 12, 31], precision);
  }
  const year = Number(yearText);
  if (monthText === undefined) return span([year, 1, 1], [year, 12, 31], "year");
  if (monthText === "XX") {
    return dayText === undefined || dayText === "XX" ? span([year, 1, 1], [year, 12, 31], "year") : undefined;
  }
  const month = Number(monthText);
  const season = SEASON_FIRST_MONTH[month];
  if (season !== undefined && dayText === undefined) {
    const last = ((season + 1) % 12) + 1;
    const lastYear = last < season ? year + 1 : year;
    return span([year, season, 1], [lastYear, last, daysIn(lastYear, last)], "season");
  }
  if (month < 1 || month > 12) return undefined;
  if (dayText === undefined || dayText === "XX") {
    return span([year, month, 1], [year, month, daysIn(year, month)], "month");
  }
  const day = Number(dayText);
  if (day < 1 || day > daysIn(year, month)) return undefined;
  const whole = span([year, month, day], [year, month, day], "day");
  if (clock === undefined) return whole;
  // The format of `Date` has minutes in every zone.
  return { ...whole, time: Date.parse(`1970-01-01${clock}${zone.length === 3 ? `${zone}:00` : zone}`) };
}

function parseEnd(text: string): EdtfEnd | undefined {
  if (text === "..") return "open";
  if (text === "") return "unknown";
  return parseDate(text);
}

const isDated = (end: EdtfEnd): end is EdtfDate => typeof end === "object";

/** Orders two days: negative if `a` comes first. */
export function compareDays(a: Day, b: Day): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/**
 * Parses an EDTF level 0 or 1 text.
 * @returns `undefined` if the text is not of that form, names a day that no calendar has, or is an interval that ends
 * before it begins.
 */
export function parseEdtf(text: string): Edtf | undefined {
  const parts = text.split("/");
  if (parts.length === 1) {
    const date = parseDate(text);
    return date && { kind: "date", date };
  }
  if (parts.length !== 2) return undefined;
  const [start, end] = parts.map(parseEnd);
  if (start === undefined || end === undefined || (!isDated(start) && !isDated(end))) return undefined;
  if (isDated(start) && isDated(end) && compareDays(start.earliest, end.latest) > 0) return undefined;
  return { kind: "interval", start, end };
}

/**
 * Orders two EDTF texts by when they begin, then by when they end: by the days as they are written, then by the times of one
 * day, which a whole day surrounds. An interval with an open or unknown beginning is placed at its end, because its beginning
 * has no date. Texts that do not parse come last.
 * @returns 0 also for texts that only differ in how sure they are, such as `2015` and `2015~`
 */
export function compareEdtf(a: string, b: string): number {
  const [x, y] = [bounds(a), bounds(b)];
  if (!x || !y) return Number(!x) - Number(!y);
  return (
    compareDays(x[0], y[0]) ||
    (x[2] ?? BEFORE_ALL) - (y[2] ?? BEFORE_ALL) ||
    compareDays(x[1], y[1]) ||
    (x[3] ?? AFTER_ALL) - (y[3] ?? AFTER_ALL)
  );
}

/** Before and after all times of a day, in all zones (ms). */
const [BEFORE_ALL, AFTER_ALL] = [-1e9, 1e9];

/** Says whether one EDTF text begins after another has ended. Texts that do not parse are after nothing. */
export function beginsAfter(a: string, b: string): boolean {
  const [x, y] = [bounds(a), bounds(b)];
  return x !== undefined && y !== undefined && compareDays(x[0], y[1]) > 0;
}

/** Says whether one EDTF text has surely ended when another has. A text that does not parse has not. */
export function endsBy(a: string, b: string): boolean {
  const [x, y] = [bounds(a), bounds(b)];
  return x !== undefined && y !== undefined && compareDays(x[1], y[1]) <= 0;
}

/** Says whether a text is one EDTF date, not an interval. */
export function isEdtfDate(text: string): boolean {
  return parseEdtf(text)?.kind === "date";
}

/**
 * Says whether an EDTF date or interval can lie between two dates, both included. A limit that is the empty text
 * excludes nothing. A text that does not parse lies between no limits.
 */
export function canLieBetween(text: string, from: string, to: string): boolean {
  if (from === "" && to === "") return true;
  const span = bounds(text);
  if (!span) return false;
  const parsed = parseEdtf(text);
  const hasStart = parsed?.kind === "date" || (parsed && isDated(parsed.start));
  const [first, last] = [bounds(from)?.[0], bounds(to)?.[1]];
  return (
    (first === undefined || compareDays(span[1], first) >= 0) &&
    (last === undefined || !hasStart || compareDays(span[0], last) <= 0)
  );
}

/** The first and the last day, and the time of day on each if there is one. */
function bounds(text: string): readonly [Day, Day, number | undefined, number | undefined] | undefined {
  const parsed = parseEdtf(text);
  if (!parsed) return undefined;
  const { start, end } = parsed.kind === "date" ? { start: parsed.date, end: parsed.date } : parsed;
  const latest: Day = isDated(end) ? end.latest : [Number.POSITIVE_INFINITY, 12, 31];
  const until = isDated(end) ? end.time : undefined;
  return isDated(start) ? [start.earliest, latest, start.time, until] : [latest, latest, until, until];
}
