/** A source as a BibTeX entry. */
import type { Source } from "../model/schema.ts";
import type { Access } from "./csl.ts";
import { calendarDate } from "./export-dates.ts";
import { familyOf } from "./type-family.ts";

/** The BibTeX entry type for each family of schema.org types, and the field for the publisher. */
const ENTRIES: Readonly<Record<string, readonly [type: string, publisher: string]>> = {
  NewsArticle: ["article", "journal"],
  ScholarlyArticle: ["article", "journal"],
  Article: ["article", "journal"],
  Report: ["techreport", "institution"],
  Book: ["book", "publisher"],
};
const OTHER = ["misc", "howpublished"] as const;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  // Programs count braces after a backslash too, and one without its pair would end the entry.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Escapes a text, so that TeX prints every character as it is. */
function escapeTex(text: string): string {
  return text.replace(/[\\{}~^$&#_%]/gu, (character) => SPECIAL[character] ?? `\\${character}`);
}

/** An address as the `url` field takes it, verbatim: only characters that would end or break the field are encoded. */
const verbatim = (address: string) =>
  address.replace(/[{}\\\s]/gu, (character) => encodeURIComponent(character));

/**
 * The fields of a date. A year, month or day from the year 1 on is written in up to three fields, which the oldest
 * programs read; any other date as EDTF, which BibLaTeX reads.
 */
function dateFields(edtf: string): [name: string, value: string | undefined][] {
  const [year, month, day] = calendarDate(edtf) ?? [];
  if (year === undefined || year < 1) return [["date", `{${edtf}}`]];
  return [
    ["year", `{${String(year).padStart(4, "0")}}`],
    ["month", month === undefined ? undefined : MONTHS[month - 1]],
    ["day", day === undefined ? undefined : `{${day}}`],
  ];
}

/** Names in braces, which keep programs from splitting a name into its parts. */
const names = (all: readonly string[]) => `{${all.map((name) => `{${escapeTex(name)}}`).join(" and ")}}`;

/**
 * Returns a source as a BibTeX entry. Its key is the id of the source.
 * @param original the source that this source repeats, written in fields of BibLaTeX
 */
export function bibtex(source: Source, { address, on }: Access, original?: Source): string {
  const [type, publisher] = ENTRIES[familyOf(source.type)] ?? OTHER;
  const fields = [
    ["author", source.author && names(source.author)],
    // The second pair of braces keeps the capitals.
    ["title", `{{${escapeTex(source.headline)}}}`],
    [publisher, `{${escapeTex(source.publisher)}}`],
    ...dateFields(source.datePublished),
    ["url", `{${verbatim(address)}}`],
    ["urldate", `{${on}}`],
    ["language", `{${source.inLanguage}}`],
    ["origtitle", original && `{{${escapeTex(original.headline)}}}`],
    ["origpublisher", original && `{${escapeTex(original.publisher)}}`],
    ["origdate", original && `{${original.datePublished}}`],
  ].filter(([, value]) => value !== undefined);
  return `@${type}{${source.id},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(",\n")}\n}`;
}
