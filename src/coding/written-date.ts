/** Reads dates as people write them in English, French and German, and gives the EDTF texts that they can mean. */
import { compareDays, type Day, parseEdtf } from "../model/edtf.ts";

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

/** The parts of a date that are written; at least one is. A part is the number of a month or a season in EDTF. */
interface Written {
  readonly year?: number | undefined;
  readonly part?: number | undefined;
  readonly day?: number | undefined;
  /** `~` if the date is near this one. */
  readonly mark?: string;
}

const twoFigures = (number: number) => String(number).padStart(2, "0");

/** The text of EDTF, which no calendar may have; `undefined` if a larger part than those that are written is missing. */
function edtfOf({ year, part, day, mark = "" }: Written): string | undefined {
  if (year === undefined || (part === undefined && day !== undefined)) return undefined;
  const smaller = [part, day].filter((number) => number !== undefined);
  return [String(year).padStart(4, "0"), ...smaller.map(twoFigures)].join("-") + mark;
}

/** The dates that figures alone can mean. Between slashes, the day or the month may come first. */
function inFigures(text: string): readonly Written[] | undefined {
  const yearFirst = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/u.exec(text);
  if (yearFirst) {
    const [, year, part, day] = yearFirst;
    return [{ year: Number(year), part: Number(part), day: day === undefined ? day : Number(day) }];
  }
  const yearLast = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/u.exec(text);
  if (!yearLast) return undefined;
  const [a, b, year] = [Number(yearLast[1]), Number(yearLast[3]), Number(yearLast[4])];
  const dayFirst = { year, part: b, day: a };
  return yearLast[2] === "." ? [dayFirst] : [dayFirst, { year, part: a, day: b }];
}

/** The date that words and figures mean. */
function inWords(text: string): Written | undefined {
  const words = text
    .replaceAll(/\b(\d\d?)(?:st|nd|rd|th|er)\b/gu, "$1")
    .split(/[\s,.'\u2019]+/u)
    .filter((word) => word !== "" && !FILLER.test(word));
  const mark = words.some((word) => ABOUT.test(word)) ? "~" : "";
  const rest = words.filter((word) => !ABOUT.test(word));
  const years = rest.filter((word) => /^\d{4}$/u.test(word));
  const days = rest.filter((word) => /^\d{1,2}$/u.test(word));
  const names = rest.filter((word) => !/^(?:\d{1,2}|\d{4})$/u.test(word));
  if (rest.length === 0 || Math.max(years.length, days.length, names.length) > 1) return undefined;
  const [year, day] = [years, days].map(([number]) => (number === undefined ? undefined : Number(number)));
  const part = names[0] === undefined ? undefined : partOf(names[0]);
  return names.length > 0 && part === undefined ? undefined : { year, part, day, mark };
}

function writtenIn(text: string): readonly Written[] {
  const words = inWords(text);
  return inFigures(text) ?? (words ? [words] : []);
}

/**
 * Adds the year that is not written: that of the last such month or day until the date of the source. There are two if the
 * source may be earlier or later in its year.
 */
function withYear(written: Written, by: string): readonly Written[] {
  const source = parseEdtf(by);
  if (written.year !== undefined) return [written];
  if (written.part === undefined || written.part >= SPRING || source?.kind !== "date") return [];
  const { earliest, latest } = source.date;
  const inYear = { ...written, year: latest[0] };
  const date = parseEdtf(edtfOf(inYear) ?? "");
  if (date?.kind !== "date" || earliest[0] !== latest[0]) return [];
  const isPast = (day: Day) => compareDays(date.date.earliest, day) <= 0;
  const before = { ...written, year: latest[0] - 1 };
  return [...(isPast(latest) ? [inYear] : []), ...(isPast(earliest) ? [] : [before])];
}

/** The texts of EDTF that one date can mean. */
const textsOf = (written: Written, by: string): readonly string[] =>
  withYear(written, by)
    .map(edtfOf)
    .filter((text) => text !== undefined);

const isSeason = (part: number) => part >= SPRING;

/** The first of two ends with the month and the year of the last, if it has none of its own. */
function completeFirst(first: Written, { year, part }: Written): Written {
  if (first.year !== undefined || year === undefined || part === undefined) return first;
  const own = first.part ?? part;
  const isOfYearBefore = isSeason(own) === isSeason(part) && own > part;
  return { ...first, part: own, year: isOfYearBefore ? year - 1 : year };
}

/** The intervals that two ends can mean. What one of them leaves out is taken from the other. */
function intervalsOf(first: Written, end: Written, by: string): readonly string[] {
  const last = end.part === undefined && end.day !== undefined ? { ...end, part: first.part } : end;
  return withYear(last, by).flatMap((dated) =>
    textsOf(completeFirst(first, dated), by).flatMap((start) =>
      textsOf(dated, by).map((until) => `${start}/${until}`),
    ),
  );
}

const SINCE = /^(?:since|depuis|seit)\s+/u;
const UNTIL = /^(?:until|till|up to|jusqu['\u2019]?(?:a|au|en)|bis)\s+/u;

/** Words and dashes between the two ends of a time. */
const BETWEEN = /\s+(?:to|until|bis|au?)\s+|\s*[\u2013\u2014]\s*|\s+-\s+|(?<=^\d{4})-(?=\d{4}$)/u;

/** The word before two ends that “and” joins, and that “and”. */
const BOTH = /^(?:between|entre|zwischen)\s+/u;
const AND = /\s+(?:and|et|und)\s+/u;

/** Two years, the last without its century. After a hyphen, two figures may also be a month or a season. */
const SHORT_YEAR = /^(?:(?:from|de|von)\s+)?(\d\d)(\d\d)(?:[\u2013\u2014]|-(?!0\d|1[0-2]|2[1-4]))(\d\d)$/u;

/** The texts that a time with one or two ends can mean, not all of which a calendar has. */
function meanings(text: string, by: string): readonly string[] {
  const one = (date: string) => writtenIn(date).flatMap((written) => textsOf(written, by));
  if (SINCE.test(text)) return one(text.replace(SINCE, "")).map((start) => `${start}/${by || ".."}`);
  if (UNTIL.test(text)) return one(text.replace(UNTIL, "")).map((end) => `../${end}`);
  const hasBoth = BOTH.test(text);
  const ends = hasBoth
    ? text.replace(BOTH, "").split(AND)
    : text.replace(SHORT_YEAR, "$1$2\u2013$1$3").split(BETWEEN);
  const [start = "", end] = ends;
  if (ends.length > 2 || (hasBoth && end === undefined)) return [];
  if (end === undefined) return one(start);
  return writtenIn(start).flatMap((first) => writtenIn(end).flatMap((last) => intervalsOf(first, last, by)));
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
