/** Texts that repeat their sentences, with all punctuation that pages print in different ways. */
import fc from "fast-check";
import { bodyOf } from "../model/anchoring/anchor.ts";
import type { Place } from "../model/anchoring/text-directive.ts";

/** A text, and some of its passages. */
interface RepeatedText {
  /** The printed paragraphs, separated by blank lines. */
  readonly copy: string;
  /** The passages, each with its place in the normalized text and its paragraph, counted from 0. */
  readonly passages: readonly (Place & { readonly paragraph: number })[];
}

const word = fc.constantFrom(
  ...["the", "bridge", "council", "would", "rebuild", "end", "Ferry", "report", "U.S.", "NATO", "caf\u00E9"],
  ...["Hilltown\u2019s", "it's", "\u201Cso\u201D", "\u2018now\u2019", '"never"', "(ISIL)", "so", "said"],
);
const gap = fc.oneof(
  { weight: 12, arbitrary: fc.constant(" ") },
  { weight: 3, arbitrary: fc.constantFrom(", ", ". ", "? ", "; ") },
  { weight: 3, arbitrary: fc.constantFrom("-", "\u2014", "\u2013", " \u2014 ", " \u2013 ", " - ") },
  { weight: 2, arbitrary: fc.constantFrom("\u00A0", "\u00A0 ", " \u00A0", "\u202F", "\u2026 ", "... ") },
);
const sentence = fc
  .array(fc.tuple(word, gap), { minLength: 1, maxLength: 9 })
  .map((parts) => `${parts.flat().slice(0, -1).join("")}.`);

/** A text whose paragraphs consist of sentences that they share and of sentences of their own. */
export const repeatedText: fc.Arbitrary<RepeatedText> = fc
  .record({
    shared: fc.array(sentence, { minLength: 1, maxLength: 3 }),
    paragraphs: fc.array(fc.array(fc.oneof(fc.nat({ max: 2 }), sentence), { minLength: 1, maxLength: 4 }), {
      minLength: 2,
      maxLength: 7,
    }),
    picks: fc.array(fc.record({ paragraph: fc.nat(), first: fc.nat(), more: fc.nat({ max: 14 }) }), {
      minLength: 1,
      maxLength: 5,
    }),
  })
  .map(({ shared, paragraphs, picks }) => {
    const copy = paragraphs
      .map((sentences) =>
        sentences.map((each) => (typeof each === "string" ? each : shared[each % shared.length])).join(" "),
      )
      .join("\n\n");
    const body = bodyOf(copy, {});
    if ("missing" in body) throw new Error("A body without boundaries is the whole text.");
    const passages = picks.map(({ paragraph, first, more }) => {
      const at = paragraph % body.paragraphs.length;
      const { start, end } = body.paragraphs[at] ?? { start: 0, end: 0 };
      const words = Array.from(body.text.slice(start, end).matchAll(/\S+/gu), ({ index, 0: each }) => ({
        start: start + index,
        end: start + index + each.length,
      }));
      const from = first % words.length;
      const [one, last] = [words[from], words.slice(from, from + 1 + more).at(-1)];
      return { paragraph: at, start: one?.start ?? 0, end: last?.end ?? 0 };
    });
    return { copy, passages };
  });
