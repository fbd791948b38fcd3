/** Moves a selection by words and sentences, for those who select with the keyboard. */

/** A selection in a text: it goes from where it began to where it is now, in either direction. */
export interface Extent {
  readonly anchor: Segment;
  readonly focus: Segment;
}

/** A word or a sentence, without white space at its ends. */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

type Unit = "word" | "sentence";

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** The words or the sentences of a text in a language. */
export function segmentsOf(text: string, language: string, unit: Unit): readonly Segment[] {
  const segmenter = new Intl.Segmenter(isLanguage(language) ? language : undefined, { granularity: unit });
  return [...segmenter.segment(text)].flatMap(({ segment, index, isWordLike }) => {
    if (unit === "word" && isWordLike !== true) return [];
    const start = index + (segment.length - segment.trimStart().length);
    const end = index + segment.trimEnd().length;
    return start < end ? [{ start, end }] : [];
  });
}

/** The words from the first to the last of a selection. */
export function rangeOf({ anchor, focus }: Extent): Segment {
  return { start: Math.min(anchor.start, focus.start), end: Math.max(anchor.end, focus.end) };
}

/**
 * The selection from which the keys go on: the one that they made last, or from the first to the last of the segments that
 * were selected in another way; `undefined` if there is none.
 */
export function extentOf(
  segments: readonly Segment[],
  selected: Segment,
  made: Extent | undefined,
): Extent | undefined {
  const last = made && rangeOf(made);
  if (last?.start === selected.start && last.end === selected.end) return made;
  const within = segments
    .map(({ start, end }) => ({ start: Math.max(start, selected.start), end: Math.min(end, selected.end) }))
    .filter(({ start, end }) => start < end);
  const [anchor, focus] = [within[0], within.at(-1)];
  return anchor && focus && { anchor, focus };
}

/**
 * Moves a selection to the next or the previous segment, or extends it there.
 * @param from `undefined` if nothing is selected yet
 * @returns the same selection at the end of the text
 */
export function move(
  segments: readonly Segment[],
  from: Extent | undefined,
  step: 1 | -1,
  extends_: boolean,
): Extent | undefined {
  const [first] = segments;
  const last = segments.at(-1);
  if (!first || !last) return from;
  if (!from) {
    const begin = step === 1 ? first : last;
    return { anchor: begin, focus: begin };
  }
  const { focus, anchor } = from;
  // From a word to the sentence around it, unless the sentence is selected already.
  const around = segments.find(({ start, end }) => start <= focus.start && focus.end <= end);
  const isWhole = around?.start === focus.start && around.end === focus.end;
  const at =
    around && !isWhole
      ? around
      : step === 1
        ? segments.find(({ start }) => start >= focus.end)
        : segments.findLast(({ end }) => end <= focus.start);
  if (!at) return from;
  return extends_ ? { anchor, focus: at } : { anchor: at, focus: at };
}
