/**
 * Links to a passage of a live page: URL fragment text directives (WICG Scroll-To-Text-Fragment),
 * `#:~:text=prefix-,start,end,-suffix`.
 */
import type { Excerpt } from "../model/schema.ts";

/** Encodes a term so that the directive's own separators (`-`, `,`, `&`) cannot appear in it. */
function encode(term: string): string {
  return encodeURIComponent(term).replaceAll("-", "%2D");
}

/**
 * Returns the URL of a page at the passage of an excerpt. `corpus:anchor` finds the words that lead there, because
 * that needs the whole text. Without them, the URL is that of the page.
 */
export function passageUrl(page: string, { directive }: Pick<Excerpt, "directive">): string {
  if (!directive) return page;
  const { prefix, start, end, suffix } = directive;
  const terms = [
    ...(prefix === undefined ? [] : [`${encode(prefix)}-`]),
    encode(start),
    ...(end === undefined ? [] : [encode(end)]),
    ...(suffix === undefined ? [] : [`-${encode(suffix)}`]),
  ];
  return `${page}${page.includes("#") ? "" : "#"}:~:text=${terms.join(",")}`;
}
