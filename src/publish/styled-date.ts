/** Dates for citation styles, in the words of a language and no more precise than the source. */
import type { Messages } from "../messages/catalogue.ts";
import { type EdtfEnd, parseEdtf } from "../model/edtf.ts";
import { partsOf, yearsOf } from "./export-dates.ts";

/** The words of citations in a language. */
export type CitationTerms = Messages["cite"]["terms"];

/** Writes a year. EDTF has a year 0; the styles do not, so it is the first year before Christ. */
const era = (year: number, { beforeChrist }: CitationTerms) =>
  year > 0 ? String(year) : beforeChrist(1 - year);

function span(first: number, last: number, terms: CitationTerms): string {
  return first === last ? era(first, terms) : `${era(first, terms)}–${era(last, terms)}`;
}

/** Writes the years of a season or an interval, and the side of an open or unknown end. */
function yearsInWords(ends: readonly EdtfEnd[], terms: CitationTerms): string {
  const [start, end = start] = ends;
  if (typeof start === "object" && typeof end === "object")
    return span(yearsOf(start)[0], yearsOf(end)[1], terms);
  if (typeof start === "object") return terms.orLater(era(yearsOf(start)[0], terms));
  return typeof end === "object" ? terms.orEarlier(era(yearsOf(end)[1], terms)) : terms.noDate;
}

/** The form of a date in a style: its year as text, and the month from 1 and the day if they are known. */
type DateForm = (terms: CitationTerms, year: string, month?: number, day?: string) => string;

const joined = (parts: readonly (string | undefined)[]) =>
  parts.filter((part) => part !== undefined).join(" ");

/** The name of a month and the day, in the order of the language. */
function monthAndDay({ months, day: ofDay, isDayFirst }: CitationTerms, month: number, day?: string): string {
  const parts = [months[month - 1], day && ofDay(day)];
  return joined(isDayFirst ? parts.toReversed() : parts);
}

/** A date of APA: the year comes first. */
export const apaDate: DateForm = (terms, year, month, day) =>
  month === undefined ? year : `${year}, ${monthAndDay(terms, month, day)}`;

/** A date in full, in the order of the language. */
export const longDate: DateForm = (terms, year, month, day) => {
  if (month === undefined) return year;
  const comma = terms.isDayFirst || day === undefined ? "" : ",";
  return `${monthAndDay(terms, month, day)}${comma} ${year}`;
};

/** A date of MLA: the day comes first, in every language. */
export const mlaDate: DateForm = ({ shortMonths, day: ofDay }, year, month, day) =>
  joined([day && ofDay(day), month === undefined ? undefined : shortMonths[month - 1], year]);

/** Writes an EDTF date in a form of a style, or the known part of it. */
export function styledDate(edtf: string, form: DateForm, terms: CitationTerms): string {
  const parsed = parseEdtf(edtf);
  const ends: readonly EdtfEnd[] =
    parsed?.kind === "interval" ? [parsed.start, parsed.end] : [parsed?.date ?? "unknown"];
  const known = ends.filter((end) => typeof end === "object");
  const [, month, day] = parsed?.kind === "date" ? partsOf(parsed.date) : [];
  const date = form(terms, yearsInWords(ends, terms), month, day === undefined ? undefined : String(day));
  const uncertain = known.some((end) => end.uncertain) ? `${date}?` : date;
  return known.some(({ approximate }) => approximate) ? terms.circa(uncertain) : uncertain;
}
