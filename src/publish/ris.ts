/** A source as a RIS record: tagged lines, the type first and the end last. */
import { parseEdtf } from "../model/edtf.ts";
import type { Source } from "../model/schema.ts";
import type { Access } from "./csl.ts";
import { partsOf, seasonOf, yearsOf } from "./export-dates.ts";
import { familyOf } from "./type-family.ts";

/** RIS types of the schema.org types that a source may have, by their families. */
const TYPES: Readonly<Record<string, string>> = {
  NewsArticle: "NEWS",
  ScholarlyArticle: "JOUR",
  Article: "MGZN",
  Report: "RPRT",
  Dataset: "DATA",
  Legislation: "STAT",
  Book: "BOOK",
  WebPage: "ELEC",
  BlogPosting: "BLOG",
  // RIS has no type for a post; reference managers use that for messages on the internet.
  Posting: "ICOMM",
  RadioEpisode: "SOUND",
  PodcastEpisode: "SOUND",
  TVEpisode: "VIDEO",
};

const SEASONS = { 1: "spring", 2: "summer", 3: "autumn", 4: "winter" } as const;
const two = (n: number | undefined) => (n === undefined ? "" : String(n).padStart(2, "0"));

/**
 * The fields `year`, left out if it is in doubt, and `date` as `YYYY/MM/DD/other`, with unknown parts left empty. The
 * format cannot express dates of several years or with an open end, so both fields are left out for these.
 */
function risDates(edtf: string): { readonly year?: string; readonly date?: string } {
  const parsed = parseEdtf(edtf);
  if (!parsed) return {};
  const [start, end] = parsed.kind === "date" ? [parsed.date, parsed.date] : [parsed.start, parsed.end];
  if (typeof start === "string" || typeof end === "string") return {};
  const [first, last] = [yearsOf(start)[0], yearsOf(end)[1]];
  if (first !== last || first < 1 || first > 9999) return {};
  const year = String(first).padStart(4, "0");
  const approximate = start.approximate || end.approximate;
  const uncertain = start.uncertain || end.uncertain;
  const [, month, day] = parsed.kind === "date" ? partsOf(start) : [first];
  const season = parsed.kind === "date" ? seasonOf(start) : undefined;
  const other = [approximate && "circa", uncertain && "uncertain", season && SEASONS[season]];
  const date = `${year}/${two(month)}/${two(day)}/${other.filter(Boolean).join(" ")}`;
  return approximate || uncertain ? { date } : { year, date };
}

/** Returns a source as a RIS record, with CRLF line ends. */
export function ris(source: Source, { address, on }: Access): string {
  const published = risDates(source.datePublished);
  const lines = [
    ["TY", TYPES[familyOf(source.type)] ?? "GEN"],
    ["ID", source.id],
    ["TI", source.headline],
    // The format allows no asterisk in an author's name.
    ...(source.author ?? []).map((name) => ["AU", name.replaceAll("*", "")] as const),
    ["T2", source.publisher],
    ["PB", source.publisher],
    ["PY", published.year],
    ["DA", published.date],
    ["LA", source.inLanguage],
    ["UR", address],
    ["Y2", risDates(on).date],
  ].filter(([, value]) => value !== undefined);
  // A line holds one value, so white space within the value becomes a space.
  const body = lines.map(([tag, value = ""]) => `${tag}  - ${value.replace(/\s+/gu, " ")}\r\n`);
  return `${body.join("")}ER  - \r\n`;
}
