/** The words that a reader searches for, and their parameter `q`. */
import { joinParams, otherParams } from "./raw-query.ts";

/** A longer query is cut: no reader types one. */
export const MAX_QUERY_LENGTH = 200;

/** The text with one space between words, and none around them. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** The normal form of a query: one space between words, none around them, cut to its greatest length. */
export function normalizeQuery(text: string): string {
  // The cut may split a surrogate pair, and a URL cannot hold half of one.
  return oneLine(text)
    .slice(0, MAX_QUERY_LENGTH)
    .replace(/[\uD800-\uDBFF]$/u, "")
    .toWellFormed()
    .trim();
}

/** Prints a normal query as a parameter, with spaces as “+”. */
export function printQuery(q: string): string {
  return `q=${encodeURIComponent(q).replaceAll("%20", "+")}`;
}

/** The same parameters with another query; without `q` if the query is empty. All others stay as they are written. */
export function withQuery(search: string, q: string): string {
  return joinParams([...(q === "" ? [] : [printQuery(q)]), ...otherParams(search, "q")]);
}
