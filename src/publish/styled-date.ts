/** Dates for citation styles, no more precise than the source. */
import { type EdtfEnd, parseEdtf } from "../model/edtf.ts";
import { partsOf, yearsOf } from "./export-dates.ts";

/** A year as text, and the month and day if the source gives them. */
export interface StyledDate {
  readonly year: string;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** Text before and after the date, if it is approximate or uncertain. */
  readonly qualifiers: readonly [before: string, after: string];
}

/** Writes a year. EDTF has a year 0; the styles do not, so it becomes 1 BCE. */
const era = (year: number) => (year > 0 ? String(year) : `${1 - year} BCE`);

function span(first: number, last: number): string {
  return first === last ? era(first) : `${era(first)}–${era(last)}`;
}

/** Writes the years of a season or an interval, and the side of an open or unknown end. */
function yearsInWords(ends: readonly EdtfEnd[]): string {
  const [start, end = start] = ends;
  if (typeof start === "object" && typeof end === "object") return span(yearsOf(start)[0], yearsOf(end)[1]);
  if (typeof start === "object") return `${era(yearsOf(start)[0])} or later`;
  return typeof end === "object" ? `${era(yearsOf(end)[1])} or earlier` : "n.d.";
}

/** Returns an EDTF date in the parts that the styles arrange. */
export function styledDate(edtf: string): StyledDate {
  const parsed = parseEdtf(edtf);
  const ends: readonly EdtfEnd[] =
    parsed?.kind === "interval" ? [parsed.start, parsed.end] : [parsed?.date ?? "unknown"];
  const known = ends.filter((end) => typeof end === "object");
  const [, month, day] = parsed?.kind === "date" ? partsOf(parsed.date) : [];
  const before = known.some(({ approximate }) => approximate) ? "ca. " : "";
  const after = known.some(({ uncertain }) => uncertain) ? "?" : "";
  return { year: yearsInWords(ends), month, day, qualifiers: [before, after] };
}

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];
/** Month names of MLA 9, which shortens names of more than four letters. */
const MLA_MONTHS = [
  ...["Jan.", "Feb.", "Mar.", "Apr.", "May", "June"],
  ...["July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."],
];

/** Writes a date as “September 10, 2015”, or the known part of it. */
export function american({ year, month, day, qualifiers }: StyledDate): string {
  const name = month === undefined ? "" : `${MONTHS[month - 1]} `;
  return qualifiers.join(`${name}${day === undefined ? "" : `${day}, `}${year}`);
}

/** Writes a date as “10 Sept. 2015”, or the known part of it. */
export function mlaDate({ year, month, day, qualifiers }: StyledDate): string {
  const parts = [day, month === undefined ? undefined : MLA_MONTHS[month - 1], year];
  return qualifiers.join(parts.filter((part) => part !== undefined).join(" "));
}

/** Writes a date as “2015, September 10”, or the known part of it. */
export function apaDate({ year, month, day, qualifiers }: StyledDate): string {
  const parts = [month === undefined ? undefined : MONTHS[month - 1], day];
  const rest = parts.filter((part) => part !== undefined).join(" ");
  return qualifiers.join(rest === "" ? year : `${year}, ${rest}`);
}
