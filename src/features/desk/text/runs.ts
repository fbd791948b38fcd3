/** Cuts the text of a paragraph at the ends of its excerpts, so that each run has the same excerpts. */
import type { TextParagraph } from "../../../coding/draft.ts";
import { sourceTextOf } from "../../../coding/source-text.ts";
import { textAt, valueAt } from "../../../coding/values.ts";
import { groupBy } from "../../../model/model.ts";
import { normalize } from "../../../model/normalize.ts";
import { remembering } from "../../../model/remember.ts";

/** Words of a paragraph: offsets count UTF-16 code units of its text as it was brought in. */
export interface Span {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A part of a paragraph with the ids of the excerpts that quote it. */
interface Run {
  readonly start: number;
  readonly text: string;
  readonly excerpts: readonly string[];
}

/** Cuts a text into runs. */
export function runsOf(text: string, spans: readonly Span[]): readonly Run[] {
  const ends = spans.flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...ends, text.length])]
    .filter((at) => at <= text.length)
    .toSorted((a, b) => a - b);
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

const rawIn: (paragraph: TextParagraph) => ReturnType<typeof rawOffsets> = remembering(
  new WeakMap(),
  ({ text }) => rawOffsets(text),
);

/** A paragraph of a text with the excerpts in it. */
export interface NumberedParagraph {
  /** Its index among all paragraphs that were brought in. */
  readonly index: number;
  /** Its number in the text; `undefined` if it is left out. */
  readonly n: number | undefined;
  readonly paragraph: TextParagraph;
  readonly spans: readonly Span[];
}

const NO_SPANS: readonly Span[] = [];

interface Place {
  readonly n: number;
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The places of excerpts in the normalized text, by the numbers of their paragraphs. */
function placesOf(excerpts: readonly unknown[]): ReadonlyMap<number, readonly Place[]> {
  const places = excerpts.flatMap((excerpt): Place[] => {
    const n = valueAt(excerpt, ["paragraph"]);
    const place = ["selector", "refinedBy"];
    const id = textAt(excerpt, ["id"]);
    const [start, end] = [valueAt(excerpt, [...place, "start"]), valueAt(excerpt, [...place, "end"])];
    return typeof n !== "number" || typeof start !== "number" || typeof end !== "number" || id === undefined
      ? []
      : [{ n, id, start, end }];
  });
  return groupBy(places, ({ n }) => n);
}

/** The paragraphs of a text with the excerpts in them. */
export function numbered(
  paragraphs: readonly TextParagraph[],
  excerpts: readonly unknown[],
): readonly NumberedParagraph[] {
  const places = placesOf(excerpts);
  const { body, indexes } = sourceTextOf(paragraphs);
  return paragraphs.map((paragraph, index) => {
    const at = indexes.indexOf(index);
    const from = body.paragraphs[at]?.start ?? 0;
    const own = places.get(at + 1);
    if (at < 0 || !own) return { index, n: at < 0 ? undefined : at + 1, paragraph, spans: NO_SPANS };
    const raw = rawIn(paragraph);
    const spans = own.map(({ id, start, end }) => ({
      id,
      start: raw(start - from, false),
      end: raw(end - from, true),
    }));
    return { index, n: at + 1, paragraph, spans };
  });
}
