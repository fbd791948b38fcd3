/** Reads dates as people write them in English, French and German, and gives the EDTF texts that they can mean. */
import { parseEdtf } from "../model/edtf.ts";

const LANGUAGES = ["en", "fr", "de"] as const;
/** The fewest letters by which a month is known. */
const LEAST_LETTERS = 3;

/** The words for the seasons, in their order in EDTF. */
const SEASONS = [
  /^(?:spring|printemps|fruh)/u,
  /^(?:summer|ete|sommer)$/u,
  /^(?:autumn|fall|automne|herbst)$/u,
  /^(?:winter|hiver)$/u,
];
/** The number of spring in EDTF. */
const SPRING = 21;
const ABOUT = /^(?:about|around|circa|ca?|vers|environ|etwa)$/u;
/** Words that do not change the date: articles, prepositions, and the days of the week. */
const FILLER =
  /^(?:the|of|on|in|from|von|l[ea]?s?|d[eu]?s?|en|d(?:e[rnm]|ie)|[ai]m|vom)$|day$|tag$|di$|woch$|manche$/u;

/** A text in lower case without accents. */
const plain = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** The number of a month by its name or the beginning of it; `undefined` if there is none, or several. */
function monthOf(word: string): number | undefined {
  const found = Array.from({ length: 12 }, (_, at) => at + 1).filter((month) =>
    LANGUAGES.some((language) =>
      plain(new Date(2015, month - 1).toLocaleDateString(language, { month: "long" })).startsWith(word),
    ),
  );
  return word.length >= LEAST_LETTERS && found.length === 1 ? found[0] : undefined;
}

/** The number of a season or a month in EDTF. */
function partOf(word: string): number | undefined {
  const season = SEASONS.findIndex((words) => words.test(word));
  return season < 0 ? monthOf(word) : SPRING + season;
}

const joined = (year: string, ...parts: readonly string[]) =>
  [year, ...parts.map((part) => part.padStart(2, "0"))].join("-");

/** The dates that figures alone can mean. Between slashes, the day or the month may come first. */
function fromFigures(text: string): readonly string[] | undefined {
  const yearFirst = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/u.exec(text);
  if (yearFirst) {
    const [, year = "", month = "", day] = yearFirst;
    return [joined(year, month, ...(day === undefined ? [] : [day]))];
  }
  const yearLast = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/u.exec(text);
  if (!yearLast) return undefined;
  const [, a = "", mark, b = "", year = ""] = yearLast;
  return mark === "." ? [joined(year, b, a)] : [joined(year, b, a), joined(year, a, b)];
}

/** A month or a day without a year: the last one until a date. */
function lastBefore(by: string, part: number, days: readonly string[]): string | undefined {
  const year = Number(by.slice(0, 4));
  if (!(year > 0) || part >= SPRING) return undefined;
  const inYear = (number: number) => joined(String(number), String(part), ...days);
  return inYear(year) <= by ? inYear(year) : inYear(year - 1);
}

/** The date that words and figures mean. */
function fromWords(text: string, by: string): string | undefined {
  const words = text
    .replaceAll(/\b(\d\d?)(?:st|nd|rd|th|er)\b/gu, "$1")
    .split(/[\s,.'\u2019]+/u)
    .filter((word) => word !== "" && !FILLER.test(word));
  const mark = words.some((word) => ABOUT.test(word)) ? "~" : "";
  const rest = words.filter((word) => !ABOUT.test(word));
  const years = rest.filter((word) => /^\d{4}$/u.test(word));
  const days = rest.filter((word) => /^\d{1,2}$/u.test(word));
  const names = rest.filter((word) => !/^(?:\d{1,2}|\d{4})$/u.test(word));
  const [[year], [name]] = [years, names];
  if (Math.max(years.length, days.length, names.length) > 1) return undefined;
  if (name === undefined) return days.length === 0 && year !== undefined ? year + mark : undefined;
  const part = partOf(name);
  if (part === undefined) return undefined;
  const date = year === undefined ? lastBefore(by, part, days) : joined(year, String(part), ...days);
  return date === undefined ? undefined : date + mark;
}

const one = (text: string, by: string): readonly string[] => fromFigures(text) ?? [fromWords(text, by) ?? ""];

const SINCE = /^(?:since|depuis|seit)\s+/u;
const UNTIL = /^(?:until|till|up to|jusqu['\u2019]?(?:a|au|en)|bis)\s+/u;

/** Words and dashes between the two ends of a time. */
const BETWEEN = /\s+(?:to|until|bis|au?)\s+|\s*[\u2013\u2014]\s*|\s+-\s+|(?<=^\d{4})-(?=\d{4}$)/u;

/** The dates that a time with one or two ends can mean; each is empty if it cannot be read. */
function meanings(text: string, by: string): readonly string[] {
  if (SINCE.test(text))
    return one(text.replace(SINCE, ""), by).map((start) => start && `${start}/${by || ".."}`);
  if (UNTIL.test(text)) return one(text.replace(UNTIL, ""), by).map((end) => end && `../${end}`);
  const [start = "", end, ...more] = text.split(BETWEEN);
  if (end === undefined) return one(start, by);
  return more.length > 0
    ? []
    : one(start, by).flatMap((first) => one(end, by).map((last) => `${first}/${last}`));
}

/**
 * The texts of EDTF that a written date can mean; none if it cannot be read.
 * @param by the date of the source in which it is written, if no later date can be meant: it completes “since 2019” and “March”
 */
export function readWrittenDate(written: string, by = ""): readonly string[] {
  return [...new Set(meanings(plain(written.trim()), by))].filter(
    (each) => parseEdtf(each) !== undefined && each !== written,
  );
}
