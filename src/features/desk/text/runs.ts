/** Cuts the text of a paragraph at the ends of its excerpts, so that each run has the same excerpts. */
import type { TextParagraph } from "../../../coding/draft.ts";
import { isJsonObject, textAt, valueAt } from "../../../coding/values.ts";
import { normalize } from "../../../model/normalize.ts";

/** Words of a paragraph: offsets count UTF-16 code units of its text as it was brought in. */
export interface Span {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A part of a paragraph with the ids of the excerpts that quote it. */
export interface Run {
  readonly start: number;
  readonly text: string;
  readonly excerpts: readonly string[];
}

/** Cuts a text into runs. */
export function runsOf(text: string, spans: readonly Span[]): readonly Run[] {
  const ends = spans.flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...ends, text.length])].filter((at) => at <= text.length).toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length;
    return {
      start,
      text: text.slice(start, end),
      excerpts: spans.filter((span) => span.start <= start && end <= span.end).map(({ id }) => id),
    };
  });
}

/** Ligatures that become several letters in the normal form. */
const GROWS = /[\uFB00-\uFDFF\uFE70-\uFEFC]/u;

/**
 * The offset in a text of each offset in its normal form: a place of the normal form begins at the first letter of the
 * text that it is made of.
 */
function rawOffsets(text: string): (offset: number, isEnd: boolean) => number {
  const normal = normalize(text);
  if (normal.length === text.length && !GROWS.test(text)) return (offset) => offset;
  // The normal form of each beginning of the text, by graphemes: its length never falls by more than a mark that joins.
  const ends: { readonly raw: number; readonly normal: number }[] = [{ raw: 0, normal: 0 }];
  for (const { index, segment } of new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text)) {
    const raw = index + segment.length;
    ends.push({ raw, normal: normalize(text.slice(0, raw)).length });
  }
  return (offset, isEnd) => {
    if (isEnd) return ends.find((each) => each.normal >= offset)?.raw ?? text.length;
    return ends.findLast((each) => each.normal <= offset)?.raw ?? 0;
  };
}

const known = new WeakMap<TextParagraph, ReturnType<typeof rawOffsets>>();

function rawIn(paragraph: TextParagraph): ReturnType<typeof rawOffsets> {
  const found = known.get(paragraph) ?? rawOffsets(paragraph.text);
  known.set(paragraph, found);
  return found;
}

/** A paragraph of a text with its number, or without one if it is left out, and its excerpts. */
export interface NumberedParagraph {
  readonly index: number;
  readonly n: number | undefined;
  readonly paragraph: TextParagraph;
  readonly spans: readonly Span[];
}

const NO_SPANS: readonly Span[] = [];

/** The paragraphs of a text with the excerpts in them, by the places of the excerpts in the normalized text. */
export function numbered(
  paragraphs: readonly TextParagraph[],
  excerpts: readonly unknown[],
): readonly NumberedParagraph[] {
  const places = new Map<number, { id: string; start: number; end: number }[]>();
  for (const excerpt of excerpts) {
    const n = valueAt(excerpt, ["paragraph"]);
    const place = valueAt(excerpt, ["selector", "refinedBy"]);
    const [id, start, end] = [textAt(excerpt, ["id"]), valueAt(place, ["start"]), valueAt(place, ["end"])];
    if (typeof n !== "number" || !isJsonObject(place) || id === undefined) continue;
    if (typeof start !== "number" || typeof end !== "number") continue;
    places.set(n, [...(places.get(n) ?? []), { id, start, end }]);
  }
  let n = 0;
  let from = 0;
  return paragraphs.map((paragraph, index) => {
    if (paragraph.leftOut) return { index, n: undefined, paragraph, spans: NO_SPANS };
    n += 1;
    const start = from;
    from += normalize(paragraph.text).length + 1;
    const raw = rawIn(paragraph);
    const spans = (places.get(n) ?? []).map((place) => ({
      id: place.id,
      start: raw(place.start - start, false),
      end: raw(place.end - start, true),
    }));
    return { index, n, paragraph, spans: spans.length === 0 ? NO_SPANS : spans };
  });
}
