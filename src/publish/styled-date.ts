/** Dates for citation styles, in the words of a language and no more precise than the source. */
import type { Messages } from "../messages/catalogue.ts";
import { type EdtfEnd, parseEdtf } from "../model/edtf.ts";
import { partsOf, yearsOf } from "./export-dates.ts";

/** The words of citations in a language. */
export type CitationTerms = Messages["cite"]["terms"];

type DateTerms = Pick<CitationTerms, "beforeChrist" | "orLater" | "orEarlier" | "noDate" | "circa">;

/** Writes a year. EDTF has a year 0; the styles do not, so it is the first year before Christ. */
const era = (year: number, { beforeChrist }: DateTerms) => (year > 0 ? String(year) : beforeChrist(1 - year));

function span(first: number, last: number, terms: DateTerms): string {
  return first === last ? era(first, terms) : `${era(first, terms)}–${era(last, terms)}`;
}

/** Writes the years of a season or an interval, and the side of an open or unknown end. */
function yearsInWords(ends: readonly EdtfEnd[], terms: DateTerms): string {
  const [start, end = start] = ends;
  if (typeof start === "object" && typeof end === "object")
    return span(yearsOf(start)[0], yearsOf(end)[1], terms);
  if (typeof start === "object") return terms.orLater(era(yearsOf(start)[0], terms));
  return typeof end === "object" ? terms.orEarlier(era(yearsOf(end)[1], terms)) : terms.noDate;
}

/** The form of a date in a style: its year as text, and the month and day if they are known. */
type DateForm = (year: string, month?: number, day?: string) => string;

/** Writes an EDTF date in a form of a language, or the known part of it. */
export function styledDate(edtf: string, form: DateForm, terms: DateTerms): string {
  const parsed = parseEdtf(edtf);
  const ends: readonly EdtfEnd[] =
    parsed?.kind === "interval" ? [parsed.start, parsed.end] : [parsed?.date ?? "unknown"];
  const known = ends.filter((end) => typeof end === "object");
  const [, month, day] = parsed?.kind === "date" ? partsOf(parsed.date) : [];
  const date = form(yearsInWords(ends, terms), month, day === undefined ? undefined : String(day));
  const uncertain = known.some((end) => end.uncertain) ? `${date}?` : date;
  return known.some(({ approximate }) => approximate) ? terms.circa(uncertain) : uncertain;
}
