/** Reads dates as people write them in English, French and German, and gives the EDTF texts that they can mean. */
import { parseEdtf } from "../model/edtf.ts";

const LANGUAGES = ["en", "fr", "de"] as const;
/** The fewest letters by which a month is known. */
const LEAST_LETTERS = 3;

/** The words for the seasons, by their numbers in EDTF. */
const SEASONS: Readonly<Record<string, string>> = {
  ...{ spring: "21", printemps: "21", fruhling: "21", fruhjahr: "21" },
  ...{ summer: "22", ete: "22", sommer: "22" },
  ...{ autumn: "23", fall: "23", automne: "23", herbst: "23" },
  ...{ winter: "24", hiver: "24" },
};
const ABOUT = new Set("about around circa ca c vers environ etwa um gegen".split(" "));
/** Words that do not change the date. */
const FILLERS = new Set(
  "the of on in a annees le la les l du de des en der den dem im am vom jahr year".split(" "),
);

/** A text in lower case without accents. */
const plain = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** The names of months or weekdays in all languages. */
function namesOf(part: "month" | "weekday"): readonly (readonly string[])[] {
  const days = Array.from({ length: part === "month" ? 12 : 7 }, (_, at) =>
    part === "month" ? new Date(Date.UTC(2015, at, 1)) : new Date(Date.UTC(2015, 0, at + 1)),
  );
  const formats = LANGUAGES.map(
    (language) => new Intl.DateTimeFormat(language, { [part]: "long", timeZone: "UTC" }),
  );
  return days.map((day) => formats.map((format) => plain(format.format(day))));
}

const isBeginning = (word: string) => (name: string) => word.length >= LEAST_LETTERS && name.startsWith(word);

/** The number of a month by its name or the beginning of it; `undefined` if there is none, or several. */
function monthOf(word: string): string | undefined {
  const found = namesOf("month").flatMap((names, at) =>
    names.some(isBeginning(word)) ? [String(at + 1).padStart(2, "0")] : [],
  );
  return found.length === 1 ? found[0] : undefined;
}

const isWeekday = (word: string) => namesOf("weekday").flat().some(isBeginning(word));

const joined = (year: string, ...parts: readonly string[]) =>
  [year, ...parts.map((part) => part.padStart(2, "0"))].join("-");

/** The dates that figures alone can mean. Between slashes, the day or the month may come first. */
function fromFigures(text: string): readonly string[] | undefined {
  const yearFirst = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/u.exec(text);
  if (yearFirst) {
    const [, year = "", month = "", day] = yearFirst;
    return [joined(year, month, ...(day === undefined ? [] : [day]))];
  }
  const monthFirst = /^(\d{1,2})[-./](\d{4})$/u.exec(text);
  if (monthFirst) return [joined(monthFirst[2] ?? "", monthFirst[1] ?? "")];
  const yearLast = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/u.exec(text);
  if (!yearLast) return undefined;
  const [, a = "", mark, b = "", year = ""] = yearLast;
  return mark === "." ? [joined(year, b, a)] : [joined(year, b, a), joined(year, a, b)];
}

/** The date that words and figures mean. */
function fromWords(text: string): string | undefined {
  const words = text
    .replaceAll(/(?<=\d)(?:st|nd|rd|th|er)\b/gu, "")
    .split(/[\s,.'\u2019]+/u)
    .filter((word) => word !== "" && !FILLERS.has(word) && !isWeekday(word));
  const mark = words.some((word) => ABOUT.has(word)) ? "~" : "";
  const rest = words.filter((word) => !ABOUT.has(word));
  const decade = rest.length === 1 ? /^(\d{3})0e?[sr]?$/u.exec(rest[0] ?? "") : null;
  if (decade && (rest[0]?.length ?? 0) > 4) return `${decade[1] ?? ""}X${mark}`;
  const years = rest.filter((word) => /^\d{4}$/u.test(word));
  const days = rest.filter((word) => /^\d{1,2}$/u.test(word));
  const names = rest.filter((word) => !/^\d/u.test(word));
  const [year] = years;
  const [name] = names;
  const isWhole = years.length + days.length + names.length === rest.length;
  if (year === undefined || !isWhole || years.length > 1 || days.length > 1 || names.length > 1)
    return undefined;
  if (name === undefined) return days.length === 0 ? year + mark : undefined;
  const part = SEASONS[name] ?? monthOf(name);
  return part === undefined ? undefined : joined(year, part, ...days) + mark;
}

const one = (text: string): readonly string[] => fromFigures(text) ?? [fromWords(text) ?? ""];

/** Words and dashes between the two ends of a time. */
const BETWEEN =
  /\s+(?:to|until|till|through|bis|a|au|jusqu'en)\s+|\s*[\u2013\u2014]\s*|\s+-\s+|(?<=^\d{4})-(?=\d{4}$)/u;

/** The texts of EDTF that a written date can mean; none if it cannot be read. */
export function readWrittenDate(written: string): readonly string[] {
  const text = plain(written.trim()).replace(/^(?:from|between|von|zwischen|entre)\s+/u, "");
  const ends = text.split(BETWEEN);
  const [start = "", end] = ends;
  const found =
    end === undefined
      ? one(start)
      : ends.length === 2
        ? one(start).flatMap((first) => one(end).map((last) => `${first}/${last}`))
        : [];
  return [...new Set(found)].filter((each) => parseEdtf(each) !== undefined && each !== written);
}
