/** Makes an excerpt of the words that an author selects in a paragraph. */
import { type PlacedWords, placedWords } from "../model/anchoring/anchor-draft.ts";
import { normalize } from "../model/normalize.ts";
import type { Draft } from "./draft.ts";
import { insideMarks } from "./inside-marks.ts";
import { sourceTextOf } from "./source-text.ts";

/** A selection in a paragraph as it was brought in. */
export interface Selection {
  /** The index of the paragraph in the draft's list, which has the paragraphs that are left out too. */
  readonly paragraph: number;
  /** Offsets in UTF-16 code units of the paragraph. The end of a selection that goes on below is beyond the paragraph. */
  readonly start: number;
  readonly end: number;
}

/** The reasons for which a selection is no excerpt. */
export type SelectionProblem = "no-words" | "across-paragraphs" | "left-out";

/** The fields of an excerpt that follow from its words. The author adds the speaker and the attribution. */
export type SelectedWords = {
  readonly source: string;
  /** The number of the paragraph in the text, from 1. */
  readonly paragraph: number;
  readonly selector: {
    readonly type: "TextQuoteSelector";
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
    readonly refinedBy: {
      readonly type: "TextPositionSelector";
      readonly start: number;
      readonly end: number;
    };
  };
  /** Missing if no link leads to the words alone. */
  readonly directive?: {
    readonly prefix?: string;
    readonly start: string;
    readonly end?: string;
    readonly suffix?: string;
  };
};

/** A part of a paragraph as it was brought in, and the place of the same words in its normal form. */
interface Part {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** The whole graphemes that a selection touches, without those at its ends that nobody sees. */
function graphemesIn(text: string, start: number, end: number): [start: number, end: number] | undefined {
  const touched = Array.from(graphemes.segment(text)).filter(
    ({ index, segment }) => index < end && index + segment.length > start && normalize(segment) !== "",
  );
  const [first, last] = [touched[0], touched.at(-1)];
  return first && last ? [first.index, last.index + last.segment.length] : undefined;
}

/**
 * Finds the offsets in the normal form of a text before and after the space that may be at an offset of the text;
 * `undefined` if the normal form makes one character of those on both sides of the offset.
 */
function normalOffset(
  text: string,
  normal: string,
  offset: number,
): { before: number; after: number } | undefined {
  const before = normalize(text.slice(0, offset));
  const rest = normalize(text.slice(offset));
  const after = normal.length - rest.length;
  return normal.startsWith(before) &&
    normal.endsWith(rest) &&
    normal.slice(before.length, after).trim() === ""
    ? { before: before.length, after }
    : undefined;
}

/** The selected part of a paragraph without the quotation marks at its ends, as much larger as its normal form needs. */
function partOf(text: string, { start: first, end: last }: Selection): Part | undefined {
  const selected = graphemesIn(text, first, last);
  if (!selected) return undefined;
  const [offset] = selected;
  const [inner, innerEnd] = insideMarks(text.slice(...selected));
  const range = graphemesIn(text, offset + inner, offset + innerEnd) ?? selected;
  const normal = normalize(text);
  let [from, to] = range;
  let start = normalOffset(text, normal, from);
  while (!start && from > 0) start = normalOffset(text, normal, --from);
  let end = normalOffset(text, normal, to);
  while (!end && to < text.length) end = normalOffset(text, normal, ++to);
  if (!start || !end) return undefined;
  return { exact: text.slice(from, to), start: start.after, end: end.before };
}

/** The selector of words at their place in a text. */
export function selectorOf(
  exact: string,
  { prefix, suffix, start, end }: PlacedWords,
): SelectedWords["selector"] {
  return {
    ...{ type: "TextQuoteSelector", exact, prefix, suffix },
    refinedBy: { type: "TextPositionSelector", start, end },
  };
}

/** Makes the words of an excerpt from a selection, or says why it has none. */
export function excerptAt(
  draft: Draft,
  source: string,
  selection: Selection,
): SelectedWords | { readonly problem: SelectionProblem } {
  const paragraphs = draft.texts[source] ?? [];
  const paragraph = paragraphs[selection.paragraph];
  if (!paragraph) return { problem: "no-words" };
  if (selection.end > paragraph.text.length) return { problem: "across-paragraphs" };
  if (paragraph.leftOut) return { problem: "left-out" };
  const part = partOf(paragraph.text, selection);
  if (!part) return { problem: "no-words" };
  const text = sourceTextOf(paragraphs);
  const from = text.body.paragraphs[text.indexes.indexOf(selection.paragraph)]?.start ?? 0;
  const placed = placedWords(text, from + part.start, part.end - part.start);
  if (!placed) return { problem: "across-paragraphs" };
  const { paragraph: number, directive } = placed;
  return {
    ...{ source, paragraph: number, selector: selectorOf(part.exact, placed) },
    ...(directive ? { directive: directive as NonNullable<SelectedWords["directive"]> } : {}),
  };
}
