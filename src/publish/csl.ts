/** Sources as CSL-JSON, the form in which reference managers exchange what they know. */
import { parseEdtf } from "../model/edtf.ts";
import type { Source } from "../model/schema.ts";
import { partsOf, seasonOf, yearsOf } from "./export-dates.ts";
import { american, styledDate } from "./styled-date.ts";

/** CSL item types of the schema.org types that a source may have. */
const CSL_TYPES: Readonly<Record<string, string>> = {
  NewsArticle: "article-newspaper",
  Report: "report",
  Dataset: "dataset",
  Legislation: "legislation",
  Book: "book",
  WebPage: "webpage",
  BlogPosting: "post-weblog",
  SocialMediaPosting: "post",
  RadioEpisode: "broadcast",
  TVEpisode: "broadcast",
  PodcastEpisode: "broadcast",
};

/** EDTF counts years with a year 0, CSL without. */
const cslYear = (year: number) => (year > 0 ? year : year - 1);

/** A date of CSL: one or two dates in parts, with what is known of them; words where an end is open or unknown. */
function cslDate(edtf: string): object {
  const parsed = parseEdtf(edtf);
  const ends = parsed?.kind === "interval" ? [parsed.start, parsed.end] : [parsed?.date ?? "unknown"];
  const dates = ends.flatMap((end) => (typeof end === "object" ? [end] : []));
  const [start, end = start] = dates;
  if (!start || !end || dates.length < ends.length) return { literal: american(styledDate(edtf)) };
  const [first, last] = [yearsOf(start)[0], yearsOf(end)[1]];
  const isSpan = dates.length > 1 || first !== last;
  const parts = [
    [cslYear(first), ...partsOf(start).slice(1)],
    ...(isSpan ? [[cslYear(last), ...partsOf(end).slice(1)]] : []),
  ];
  const season = isSpan ? undefined : seasonOf(start);
  // The standard tests whether a date is uncertain by this field.
  const circa = dates.some(({ approximate, uncertain }) => approximate || uncertain);
  return { "date-parts": parts, ...(season ? { season } : {}), ...(circa ? { circa } : {}) };
}

/** The URL and the date at which a source was read. */
export interface Access {
  /** The address of the source, or of a passage in it. */
  readonly address: string;
  /** The day, as `YYYY-MM-DD`. */
  readonly on: string;
}

/** Names as the format has them when their parts are not known. */
const literals = (names: readonly string[]) => names.map((literal) => ({ literal }));

/** The fields of what a source repeats. */
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
 * A source as a CSL-JSON item.
 * @param original the source that it repeats
 */
export function cslItem(source: Source, access?: Access, original?: Source): object {
  const { author, accessed, licence, credit } = source;
  const day = access?.on ?? accessed;
  // The standard has no fields for these, but one for what has none.
  const custom = {
    ...(licence === undefined ? {} : { licence }),
    ...(credit === undefined ? {} : { credit }),
  };
  return {
    id: source.id,
    type: CSL_TYPES[source.type] ?? "document",
    title: source.headline,
    ...(author ? { author: literals(author) } : {}),
    "container-title": source.publisher,
    publisher: source.publisher,
    ...(source.dateline === undefined ? {} : { "publisher-place": source.dateline }),
    issued: cslDate(source.datePublished),
    ...(day === undefined ? {} : { accessed: cslDate(day) }),
    language: source.inLanguage,
    URL: access?.address ?? source.url,
    ...(source.archivedAt === undefined ? {} : { archive_location: source.archivedAt }),
    ...originalFields(original),
    ...(Object.keys(custom).length > 0 ? { custom } : {}),
  };
}
