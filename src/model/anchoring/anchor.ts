/**
 * Finds excerpts in a copy of their source, and checks that each is at its recorded place. Matching is exact after
 * normalization.
 */
import { isWithoutSpaces, normalize } from "../normalize.ts";
import type { AnchoredExcerpt, SourceWithText } from "../anchored.ts";
import { blocksOf } from "./blocks.ts";
import { type Page, pageOf, type Place } from "./text-directive.ts";

/** The most characters that `prefix` and `suffix` may have. */
export const CONTEXT_LENGTH = 32;

/** A normalized body. Offsets count UTF-16 code units of `text`. */
export interface Body {
  readonly text: string;
  readonly paragraphs: readonly Place[];
  /** The offset of the body in the normalized copy. */
  readonly from: number;
}

/** The boundaries of a body: its first and its last words. */
type BodyBoundaries = Pick<SourceWithText["text"], "from" | "to">;

/**
 * Cuts the body out of a copy of a source. Words divided at line ends are joined.
 * @param quoted words quoted from the source, which show the hyphens that belong to a word
 * @returns the body, or the boundary that the copy lacks
 */
export function bodyOf(
  copy: string,
  boundaries: BodyBoundaries,
  quoted: readonly string[] = [],
): Body | { readonly missing: "from" | "to" } {
  const blocks = blocksOf(copy, quoted).map(normalize);
  const whole = blocks.join(" ");
  const from = boundaries.from === undefined ? 0 : whole.indexOf(normalize(boundaries.from));
  if (from < 0) return { missing: "from" };
  const to = boundaries.to === undefined ? "" : normalize(boundaries.to);
  const lastAt = boundaries.to === undefined ? whole.length : whole.lastIndexOf(to);
  if (lastAt < from) return { missing: "to" };
  const end = lastAt + to.length;

  const paragraphs: { start: number; end: number }[] = [];
  let at = 0;
  for (const block of blocks) {
    const start = Math.max(at, from);
    const stop = Math.min(at + block.length, end);
    if (start < stop) paragraphs.push({ start: start - from, end: stop - from });
    at += block.length + 1;
  }
  return { text: whole.slice(from, end), paragraphs, from };
}

/** A run of white space that a page shows wider than one space, because it contains a no-break space or similar. */
const WIDE_GAP = /(?=\s\s)[ \t\n]*[^\S \t\n]\s*/gu;

/** The whole copy as the page that a browser searches, including the text outside the body. */
export function pageOfCopy(copy: string, quoted: readonly string[] = []): Page {
  const lines = blocksOf(copy, quoted).map((block) => {
    const line = normalize(block);
    const parts = block.split(WIDE_GAP).map(normalize).filter(Boolean);
    return parts.join(" ") === line ? parts.join("\u00A0") : line;
  });
  return pageOf(lines.join("\n"));
}

/** Every place at which the words occur in a text, overlapping ones included. */
export function occurrences(text: string, words: string): number[] {
  const places: number[] = [];
  const wanted = normalize(words);
  if (wanted === "") return places;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) places.push(at);
  return places;
}

/** The place of words in a body, as `corpus:anchor` fills it in. */
export interface Anchor {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * Describes the place of words in a body.
 * @returns `undefined` if the words run over the end of a paragraph
 */
export function anchorAt(body: Body, start: number, length: number): Anchor | undefined {
  const end = start + length;
  const at = body.paragraphs.findIndex((place) => place.start <= start && end <= place.end);
  const paragraph = body.paragraphs[at];
  if (!paragraph) return undefined;
  return {
    paragraph: at + 1,
    start,
    end,
    prefix: lastWords(body.text.slice(paragraph.start, start)),
    suffix: firstWords(body.text.slice(end, paragraph.end)),
  };
}

/** The last words of a text, as many as a context may have; characters, if the script has no spaces between words. */
export function lastWords(text: string): string {
  const cut = text.slice(-CONTEXT_LENGTH);
  if (cut.length === text.length || text.at(-CONTEXT_LENGTH - 1) === " ") return cut;
  return (
    cut.replace(/^\S*\s?/u, "") || (isWithoutSpaces(cut) ? cut.replace(/^[\p{M}\uDC00-\uDFFF]+/u, "") : "")
  );
}

/** The first words of a text, as many as a context may have; characters, if the script has no spaces between words. */
export function firstWords(text: string): string {
  const cut = text.slice(0, CONTEXT_LENGTH);
  if (cut.length === text.length || text[CONTEXT_LENGTH] === " ") return cut;
  return cut.replace(/\s?\S*$/u, "") || (isWithoutSpaces(cut) ? cut.replace(/[\uD800-\uDBFF]$/u, "") : "");
}

/** A difference between an excerpt and a copy of its source. */
export type AnchorDifference =
  | { readonly kind: "absent" }
  | { readonly kind: "elsewhere"; readonly starts: readonly number[] }
  | { readonly kind: "paragraph"; readonly actual: number | undefined }
  | { readonly kind: "context"; readonly side: "prefix" | "suffix" };

/** Checks one excerpt, verbatim, at its offsets, in its paragraph, with its context. */
export function verifyExcerpt(body: Body, excerpt: AnchoredExcerpt): AnchorDifference[] {
  const { exact, prefix, suffix, refinedBy } = excerpt.selector;
  const words = normalize(exact);
  const starts = occurrences(body.text, words);
  if (starts.length === 0) return [{ kind: "absent" }];
  if (!starts.includes(refinedBy.start)) return [{ kind: "elsewhere", starts }];
  const differences: AnchorDifference[] = [];
  const end = refinedBy.start + words.length;
  const actual = anchorAt(body, refinedBy.start, words.length)?.paragraph;
  if (actual !== excerpt.paragraph) differences.push({ kind: "paragraph", actual });
  const paragraph = body.paragraphs[(actual ?? 0) - 1];
  const before = body.text.slice(paragraph?.start, refinedBy.start);
  const after = body.text.slice(end, paragraph?.end);
  if (!before.trimEnd().endsWith(normalize(prefix))) differences.push({ kind: "context", side: "prefix" });
  if (!after.trimStart().startsWith(normalize(suffix))) differences.push({ kind: "context", side: "suffix" });
  return differences;
}
