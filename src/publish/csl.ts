/** Sources as CSL-JSON, the format in which reference managers exchange references. */
import { citationTerms } from "../messages/en/citation.ts";
import { parseEdtf } from "../model/edtf.ts";
import type { Source } from "../model/schema.ts";
import { partsOf, seasonOf, yearsOf } from "./export-dates.ts";
import { longDate, styledDate } from "./styled-date.ts";
import { familyOf } from "./type-family.ts";

/** CSL item types of the schema.org types that a source may have, by their families. */
const CSL_TYPES: Readonly<Record<string, string>> = {
  NewsArticle: "article-newspaper",
  ScholarlyArticle: "article-journal",
  // CSL’s type for what a periodical has that is neither a newspaper nor a journal.
  Article: "article-magazine",
  Report: "report",
  Dataset: "dataset",
  Legislation: "legislation",
  Book: "book",
  WebPage: "webpage",
  BlogPosting: "post-weblog",
  Posting: "post",
  RadioEpisode: "broadcast",
  TVEpisode: "broadcast",
  PodcastEpisode: "broadcast",
};

/** EDTF has a year 0, CSL does not. */
const cslYear = (year: number) => (year > 0 ? year : year - 1);

/** A CSL date: one or two dates in parts, as far as they are known, or a text in English if an end is open or unknown. */
function cslDate(edtf: string): object {
  const parsed = parseEdtf(edtf);
  const ends = parsed?.kind === "interval" ? [parsed.start, parsed.end] : [parsed?.date ?? "unknown"];
  const dates = ends.flatMap((end) => (typeof end === "object" ? [end] : []));
  const [start, end = start] = dates;
  if (!start || !end || dates.length < ends.length)
    return { literal: styledDate(edtf, longDate, citationTerms) };
  const [first, last] = [yearsOf(start)[0], yearsOf(end)[1]];
  const isSpan = dates.length > 1 || first !== last;
  const parts = [
    [cslYear(first), ...partsOf(start).slice(1)],
    ...(isSpan ? [[cslYear(last), ...partsOf(end).slice(1)]] : []),
  ];
  const season = isSpan ? undefined : seasonOf(start);
  // CSL styles use this field to test whether a date is uncertain.
  const circa = dates.some(({ approximate, uncertain }) => approximate || uncertain);
  return { "date-parts": parts, ...(season ? { season } : {}), ...(circa ? { circa } : {}) };
}

/** The address and the day at which a source was read. */
export interface Access {
  /** The address of the source, or of a passage in it. */
  readonly address: string;
  /** The day on which the source was read, as `YYYY-MM-DD`. */
  readonly on: string;
}

/** Names as whole texts, the form that CSL has for names whose parts are not known. */
const literals = (names: readonly string[]) => names.map((literal) => ({ literal }));

/** The fields of the source that a source repeats. */
function originalFields(original: Source | undefined): object {
  if (!original) return {};
  return {
    "original-title": original.headline,
    "original-publisher": original.publisher,
    "original-date": cslDate(original.datePublished),
    ...(original.author ? { "original-author": literals(original.author) } : {}),
  };
}

/**
 * Returns a source as a CSL-JSON item.
 * @param access the address and day of reading; without it, those of the source
 * @param original the source that this source repeats
 */
export function cslItem(source: Source, access?: Access, original?: Source): object {
  const { author, accessed, licence, credit } = source;
  const day = access?.on ?? accessed;
  // CSL has no field for a licence or a credit, but `custom` for fields of one's own.
  const custom = {
    ...(licence === undefined ? {} : { licence }),
    ...(credit === undefined ? {} : { credit }),
  };
  return {
    id: source.id,
    type: CSL_TYPES[familyOf(source.type)] ?? "document",
    title: source.headline,
    ...(author ? { author: literals(author) } : {}),
    "container-title": source.publisher,
    publisher: source.publisher,
    issued: cslDate(source.datePublished),
    ...(day === undefined ? {} : { accessed: cslDate(day) }),
    language: source.inLanguage,
    URL: access?.address ?? source.url,
    ...(source.archivedAt === undefined ? {} : { archive_location: source.archivedAt }),
    ...originalFields(original),
    ...(Object.keys(custom).length > 0 ? { custom } : {}),
  };
}
