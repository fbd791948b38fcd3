/** A source as a BibTeX entry. */
import type { Source } from "../model/schema.ts";
import type { Access } from "./csl.ts";
import { calendarDate } from "./export-dates.ts";

/** The entry type of a schema.org type, and the field in which it names its publisher. */
const ENTRIES: Readonly<Record<string, readonly [type: string, publisher: string]>> = {
  NewsArticle: ["article", "journal"],
  Report: ["techreport", "institution"],
  Book: ["book", "publisher"],
};
const OTHER = ["misc", "howpublished"] as const;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** A text in which TeX reads every character as itself. */
export function escapeTex(text: string): string {
  return text.replace(/[\\{}~^$&#_%]/gu, (character) => SPECIAL[character] ?? `\\${character}`);
}

/** An address is taken verbatim; only what would end the field is encoded. */
const verbatim = (address: string) =>
  address.replace(/[{}\\\s]/gu, (character) => encodeURIComponent(character));

/** A date that the oldest programs know, in three fields; any other as EDTF, which BibLaTeX reads. */
function dateFields(edtf: string): [name: string, value: string | undefined][] {
  const [year, month, day] = calendarDate(edtf) ?? [];
  if (year === undefined || year < 1) return [["date", `{${edtf}}`]];
  return [
    ["year", `{${String(year).padStart(4, "0")}}`],
    ["month", month === undefined ? undefined : MONTHS[month - 1]],
    ["day", day === undefined ? undefined : `{${day}}`],
  ];
}

/** Names in braces of their own, in which no program looks for a first and a last name. */
const names = (all: readonly string[]) => `{${all.map((name) => `{${escapeTex(name)}}`).join(" and ")}}`;

/**
 * The entry; its key is the source's id.
 * @param original the source that it repeats, in fields of BibLaTeX
 */
export function bibtex(source: Source, { address, on }: Access, original?: Source): string {
  const [type, publisher] = ENTRIES[source.type] ?? OTHER;
  const fields = [
    ["author", source.author && names(source.author)],
    // The second braces keep the capitals.
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
