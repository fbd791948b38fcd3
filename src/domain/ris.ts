/** A source as a RIS record: tagged lines, the type first and the end last. */
import type { Source } from "../model/schema.ts";
import type { Access } from "./csl.ts";

const TYPES: Readonly<Record<string, string>> = {
  NewsArticle: "NEWS",
  Report: "RPRT",
  Dataset: "DATA",
  Legislation: "STAT",
  Book: "BOOK",
  WebPage: "ELEC",
};

/** `YYYY/MM/DD/`, with what is not known left empty between its slashes. */
function risDate(edtf: string): string | undefined {
  const [whole, year, month = "", day = ""] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(edtf) ?? [];
  return whole === undefined ? undefined : `${year}/${month}/${day}/`;
}

/** The record, with the line ends that the format asks for. */
export function ris(source: Source, { address, on }: Access): string {
  const lines = [
    ["TY", TYPES[source.type] ?? "GEN"],
    ["ID", source.id],
    ["TI", source.headline],
    ["T2", source.publisher],
    ["PB", source.publisher],
    ["CY", source.dateline],
    ["PY", /\d{4}/u.exec(source.datePublished)?.[0]],
    ["DA", risDate(source.datePublished)],
    ["LA", source.inLanguage],
    ["UR", address],
    ["Y2", risDate(on)],
  ].filter(([, value]) => value !== undefined);
  // A line holds one value: white space within it is a space.
  const body = lines.map(([tag, value = ""]) => `${tag}  - ${value.replace(/\s+/gu, " ")}\r\n`);
  return `${body.join("")}ER  - \r\n`;
}
