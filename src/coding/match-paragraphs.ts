/** Finds the paragraphs of a source again in a text that is brought in. */
import { occurrences } from "../model/anchoring/anchor.ts";
import { normalize } from "../model/normalize.ts";
import { itemsAt, textAt, valueAt } from "./values.ts";

/** A paragraph of the source that is known: its number, its index in the new text, and its place in the old one. */
interface Pin {
  readonly n: number;
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

interface Match {
  /** The number of the old paragraph, by the index of the new one. */
  readonly numbers: ReadonlyMap<number, number>;
  /** The indexes of new paragraphs that the source does not have. */
  readonly leftOut: ReadonlySet<number>;
  /** The numbers of old paragraphs that were not found, each with the index before which it may have been. */
  readonly lost: readonly { readonly n: number; readonly at: number }[];
}

/** The most sums that are compared, so that a text of very many paragraphs does not take minutes. */
const MOST_SUMS = 20_000;

/** Chooses so many of some lengths that they have a sum; `undefined` if there is no such choice, or several. */
function onlyChoice(lengths: readonly number[], count: number, sum: number): ReadonlySet<number> | undefined {
  if (!(count >= 0 && sum >= 0)) return undefined;
  // Each key is a number of lengths and their sum. Its value is missing if several choices have both.
  const width = sum + 1;
  const choices = new Map<number, ReadonlySet<number> | undefined>([[0, new Set()]]);
  for (const [index, length] of lengths.entries()) {
    for (const [key, choice] of [...choices]) {
      const more = key + width + length;
      if ((key % width) + length > sum || more > count * width + sum) continue;
      choices.set(more, choices.has(more) || !choice ? undefined : new Set([...choice, index]));
    }
    if (choices.size > MOST_SUMS) return undefined;
  }
  return choices.get(count * width + sum);
}

/**
 * Finds the paragraphs of a source file among those of a text. Excerpts, and the first and last words of the source, tell
 * some of them. Between two of these, the number of paragraphs and their length tell which were left out.
 * @param texts the normalized paragraphs of the text
 */
export function matchParagraphs(file: unknown, texts: readonly string[]): Match {
  const facts = valueAt(file, ["source", "text"]);
  const count = itemsAt(file, ["source", "paragraphs"]).length;
  const length = Number(valueAt(facts, ["length"]));
  const wordsAt = (key: string) => normalize(textAt(facts, [key]) ?? "");
  /** The paragraph in which words of the source are; none if several may be it. */
  const pinsOf = (n: number, start: number, words: string, isExcerpt: boolean): readonly Pin[] => {
    const places = texts.flatMap((text, at) =>
      occurrences(text, words).map((offset) => {
        const from = start - offset;
        return { n, at, start: from, end: from + text.length };
      }),
    );
    const fitting = places.filter(
      (each) =>
        (n === 1 ? each.start === 0 : each.start > 0) &&
        (n === count ? each.end === length : each.end < length),
    );
    // An excerpt is in the text, even if the paragraph around it has changed.
    const found = fitting.length > 0 || !isExcerpt ? fitting : places;
    return found.length === 1 && n >= 1 && n <= count ? found : [];
  };
  const to = wordsAt("to");
  const pins = [
    ...pinsOf(1, 0, wordsAt("from"), false),
    ...pinsOf(count, length - to.length, to, false),
    ...itemsAt(file, ["excerpts"]).flatMap((excerpt) =>
      pinsOf(
        Number(valueAt(excerpt, ["paragraph"])),
        Number(valueAt(excerpt, ["selector", "refinedBy", "start"])),
        textAt(excerpt, ["selector", "exact"]) ?? "",
        true,
      ),
    ),
  ].toSorted((a, b) => a.n - b.n || a.at - b.at);

  const numbers = new Map<number, number>();
  const leftOut = new Set<number>();
  const lost: { n: number; at: number }[] = [];
  let last: Pin = { n: 0, at: -1, start: -1, end: -1 };
  for (const pin of [...pins, { n: count + 1, at: texts.length, start: length + 1, end: length + 1 }]) {
    if (pin.n <= last.n || pin.at <= last.at) continue;
    const between = texts.slice(last.at + 1, pin.at).map((text) => text.length + 1);
    const sum = between.reduce((all, each) => all + each, 0);
    const others = between.length - (pin.n - last.n - 1);
    const choice = onlyChoice(between, others, sum - (pin.start - last.end - 1));
    let { n } = last;
    for (const index of choice ? between.keys() : []) {
      const at = last.at + 1 + index;
      if (choice?.has(index)) leftOut.add(at);
      else numbers.set(at, ++n);
    }
    while (++n < pin.n) lost.push({ n, at: Math.min(last.at + n - last.n, pin.at) });
    numbers.set(pin.at, pin.n);
    last = pin;
  }
  return { numbers, leftOut, lost };
}
