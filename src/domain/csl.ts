/** Sources as CSL-JSON, the form in which reference managers exchange what they know. */
import type { Source } from "../model/schema.ts";

/** CSL item types of the schema.org types that a source may have. */
const CSL_TYPES: Readonly<Record<string, string>> = {
  NewsArticle: "article-newspaper",
  Report: "report",
  Dataset: "dataset",
  Legislation: "legislation",
  Book: "book",
  WebPage: "webpage",
};

/** A date of CSL: its parts where it is a plain day, month or year, else the EDTF text, which CSL 1.0.2 takes. */
function cslDate(edtf: string): object {
  return /^\d{4}(?:-\d{2}){0,2}$/u.test(edtf)
    ? { "date-parts": [edtf.split("-").map(Number)] }
    : { raw: edtf };
}

/** Where and when a source was read. */
export interface Access {
  /** The address of the source, or of a passage in it. */
  readonly address: string;
  /** The day, as `YYYY-MM-DD`. */
  readonly on: string;
}

/** A source as a CSL-JSON item. */
export function cslItem(source: Source, access?: Access): object {
  return {
    id: source.id,
    type: CSL_TYPES[source.type] ?? "document",
    title: source.headline,
    "container-title": source.publisher,
    publisher: source.publisher,
    ...(source.dateline === undefined ? {} : { "publisher-place": source.dateline }),
    issued: cslDate(source.datePublished),
    ...(access ? { accessed: cslDate(access.on) } : {}),
    language: source.inLanguage,
    URL: access?.address ?? source.url,
    ...(source.archivedAt === undefined ? {} : { archive_location: source.archivedAt }),
  };
}
