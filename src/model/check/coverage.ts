/**
 * Compares excerpts with the body of their source: the number of characters that they quote, how many words and what share
 * they may quote, and overlaps that differ.
 */
import { normalize } from "../normalize.ts";
import type { AnchoredExcerpt } from "../anchored.ts";
import type { Excerpt } from "../schema.ts";

type Anchored = Pick<AnchoredExcerpt, "id" | "selector">;

/** A part of a body, as offsets. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** The number of characters that at least one span covers. */
export function charactersIn(spans: readonly Span[]): number {
  let covered = 0;
  let reached = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (end <= reached) continue;
    covered += end - Math.max(start, reached);
    reached = end;
  }
  return covered;
}

/** The number of characters of the normalized body that at least one excerpt quotes. */
export function quotedCharacters(excerpts: readonly Anchored[]): number {
  return charactersIn(excerpts.map(({ selector }) => selector.refinedBy));
}

/** Excerpts that claim the same place of the body for different words, each with the id of the other. */
export function overlaps(
  excerpts: readonly Pick<Excerpt, "id" | "selector">[],
): { readonly index: number; readonly other: string }[] {
  const known = new Map<number, { readonly character: string; readonly id: string }>();
  const found: { index: number; other: string }[] = [];
  excerpts.forEach(({ id, selector }, index) => {
    const start = selector.refinedBy?.start;
    if (start === undefined) return;
    const words = normalize(selector.exact);
    let other: string | undefined;
    for (let i = 0; i < words.length; i++) {
      const at = start + i;
      const character = words[i] ?? "";
      const before = known.get(at);
      if (before && before.character !== character) other ??= before.id;
      else known.set(at, { character, id });
    }
    if (other !== undefined) found.push({ index, other });
  });
  return found;
}

/** The longest excerpt, in words, of a source whose rights are reserved or that has no text. */
const MAX_EXCERPT_WORDS = 45;
/** The largest share of a body with reserved rights that its excerpts may cover together. */
const MAX_QUOTED_SHARE = 0.5;

/** What decides how much of a source may be quoted. */
interface Quotable {
  readonly rights?: unknown;
  readonly text?: unknown;
}

/** The most words of an excerpt of a source; `undefined` if its rights set no limit. */
export function mostWordsOf({ rights, text }: Quotable): number | undefined {
  return rights === "open" && text !== undefined ? undefined : MAX_EXCERPT_WORDS;
}

/** The largest share of its body that the excerpts of a source may cover; `undefined` if its rights set no limit. */
export function mostShareOf({ rights }: Quotable): number | undefined {
  return rights === "open" ? undefined : MAX_QUOTED_SHARE;
}
