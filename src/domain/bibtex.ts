/** A source as a BibTeX entry. */
import type { Source } from "../model/schema.ts";
import type { Access } from "./csl.ts";

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

/** The entry; its key is the source's id. */
export function bibtex(source: Source, { address, on }: Access): string {
  const [type, publisher] = ENTRIES[source.type] ?? OTHER;
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(source.datePublished) ?? [];
  const fields = [
    // The second braces keep the capitals.
    ["title", `{{${escapeTex(source.headline)}}}`],
    [publisher, `{${escapeTex(source.publisher)}}`],
    ["year", `{${year ?? escapeTex(source.datePublished)}}`],
    ["month", MONTHS[Number(month) - 1]],
    ["day", day && `{${Number(day)}}`],
    ["url", `{${verbatim(address)}}`],
    ["urldate", `{${on}}`],
    ["language", `{${source.inLanguage}}`],
  ].filter(([, value]) => value !== undefined);
  return `@${type}{${source.id},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(",\n")}\n}`;
}
