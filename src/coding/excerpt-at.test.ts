import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { AnchoredExcerpt } from "../model/anchored.ts";
import { verifyExcerpt } from "../model/anchoring/anchor.ts";
import { leadsTo } from "../model/anchoring/text-directive.ts";
import { normalize } from "../model/normalize.ts";
import type { Draft, TextParagraph } from "./draft.ts";
import { excerptAt, type Selection } from "./excerpt-at.ts";
import { apply } from "./edit.ts";
import { emptyDraft } from "./new-draft.ts";
import { addRecord, setValue } from "./records.ts";
import { sourceTextOf } from "./source-text.ts";
import { paragraphsFrom } from "./paragraphs.ts";

const withText = (paragraphs: readonly TextParagraph[]): Draft => ({
  ...emptyDraft("en"),
  texts: { a: paragraphs },
});

/** The selection of words in a paragraph, at their first place from an offset on. */
function selectionOf(
  paragraphs: readonly TextParagraph[],
  index: number,
  words: string,
  from = 0,
): Selection {
  const start = paragraphs[index]?.text.indexOf(words, from) ?? 0;
  return { paragraph: index, start, end: start + words.length };
}

/** The excerpt of a selection, without its problem. */
function excerptOf(paragraphs: readonly TextParagraph[], selection: Selection) {
  const words = excerptAt(withText(paragraphs), "a", selection);
  if ("problem" in words) throw new Error(words.problem);
  return words;
}

/** What nobody sees at the ends of a text, and the quotation marks there. */
const OUTER_ENDS =
  /^[\s\p{Default_Ignorable_Code_Point}'\u2019\u201C\u201D]+|[\s\p{Default_Ignorable_Code_Point}'\u2019\u201C\u201D]+$/gu;

/** Characters that are written with several code units, read from the right, or made one in the normal form. */
const HARD = [
  ...["a", "b", " ", "\u00A0", "\u202F", "'", "\u2019", "\u201C", "\u201D", "\u2013", "-", "--", "…", "..."],
  ...[
    "👩‍👩‍👧",
    "🏳️‍🌈",
    "🇨🇦",
    "👍🏽",
    "e\u0301",
    "n\u0303\u0323",
    "ö",
    "ﬁ",
    "ﷺ",
    "سلام",
    "שלום",
    "नि",
    "\u200F",
    "\u2067",
    "\u2069",
  ],
  ...["\u00AD", "\u200B", ". . .", ".", "- -", "各", "か\u3099"],
];
const hardText = fc
  .array(fc.constantFrom(...HARD), { minLength: 1, maxLength: 24 })
  .map((all) => all.join(""));

const selected = fc.tuple(
  fc.array(fc.record({ text: hardText, leftOut: fc.boolean() }), { minLength: 1, maxLength: 5 }),
  fc.nat(),
  fc.nat(),
  fc.nat(),
);

describe("excerptAt", () => {
  it("has the words of any selection verbatim at their place", () => {
    let found = 0;
    fc.assert(
      fc.property(selected, ([paragraphs, number, a, b]) => {
        const index = number % paragraphs.length;
        const { text, leftOut } = paragraphs[index] ?? { text: "", leftOut: true };
        const ends = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y);
        const [start = 0, end = 0] = ends;
        const words = excerptAt(withText(paragraphs), "a", { paragraph: index, start, end });
        const isSeen = Array.from(new Intl.Segmenter("und").segment(text)).some(
          ({ index: at, segment }) => at < end && at + segment.length > start && normalize(segment) !== "",
        );
        if ("problem" in words) {
          if (isSeen && !leftOut) throw new Error(words.problem);
          return;
        }
        found += 1;
        const { body, page, onPage } = sourceTextOf(paragraphs);
        const excerpt = { id: "x", attribution: "background", ...words } as AnchoredExcerpt;
        const { exact, refinedBy } = excerpt.selector;
        expect(verifyExcerpt(body, excerpt)).toEqual([]);
        expect(body.text.slice(refinedBy.start, refinedBy.end)).toBe(normalize(exact));
        expect(text).toContain(exact);
        expect(exact).toContain(text.slice(start, end).replace(OUTER_ENDS, ""));
        const place = {
          start: onPage(refinedBy.start),
          end: onPage(refinedBy.start) + normalize(exact).length,
        };
        expect(words.directive === undefined || leadsTo(page, words.directive, place)).toBe(true);
      }),
      { numRuns: 1500 },
    );
    expect(found).toBeGreaterThan(300);
  });

  test.each([
    ["an emoji of several parts", "Wow 👩‍👩‍👧 here", 6, 7, "👩‍👩‍👧"],
    ["a letter with its marks", "die Bru\u0308cke", 6, 7, "u\u0308"],
    ["a syllable of Devanagari", "यह निर्णय", 4, 5, "नि"],
    ["letters read from the right", "قال الوزير نعم", 4, 10, "الوزير"],
    ["words without the space around them", "one two three", 3, 8, "two"],
    ["a whole ellipsis", "one . . . two", 6, 7, ". . ."],
  ])("takes %s whole", (_, text, start, end, exact) => {
    expect(excerptOf([{ text }], { paragraph: 0, start, end }).selector.exact).toBe(exact);
  });

  test.each([
    ["“We will,” she said.", "“We will,”", "We will,"],
    ["She said: “We will. Soon.”", "“We will.", "We will."],
    ["She said: “We will. Soon.”", "Soon.”", "Soon."],
    ["« Nous irons », dit-elle.", "« Nous irons »", "Nous irons"],
    ["“We will,” she said.", "“We will,” she said.", "“We will,” she said."],
    ["Only “” here.", "“”", "“”"],
  ])("has the words within the marks of a quotation: of %j, %j", (text, words, exact) => {
    const { selector } = excerptOf([{ text }], selectionOf([{ text }], 0, words));
    expect(selector.exact).toBe(exact);
    expect(selector.refinedBy.start).toBe(normalize(text).indexOf(normalize(exact)));
  });

  it("is at the selected one of repeated words", () => {
    const paragraphs = paragraphsFrom("We want it. They want it.\n\nWe want it, she said.");
    const at = (index: number, from: number) => {
      const { paragraph, selector } = excerptOf(paragraphs, selectionOf(paragraphs, index, "want it", from));
      return [paragraph, selector.refinedBy.start];
    };
    expect([at(0, 0), at(0, 8), at(1, 0)]).toEqual([
      [1, 3],
      [1, 17],
      [2, 29],
    ]);
  });

  it("prepares a text once, however many excerpts are added", () => {
    const draft = apply(
      withText(paragraphsFrom("One two.")),
      setValue(emptyDraft("en"), ["files", "sources/a.json"], {}),
    );
    const text = sourceTextOf(draft.texts["a"] ?? []);
    const next = apply(draft, addRecord(draft, "sources/a.json", "excerpts", { id: "x" }));
    expect(sourceTextOf(next.texts["a"] ?? [])).toBe(text);
  });

  it("counts paragraphs of the text, and looks for links on the whole page", () => {
    const paragraphs: TextParagraph[] = [
      { text: "Read on: the tram comes soon", leftOut: true },
      { text: "The tram comes soon, they say." },
    ];
    const words = excerptOf(paragraphs, selectionOf(paragraphs, 1, "tram comes soon"));
    expect(words).toMatchObject({
      ...{ paragraph: 1, selector: { prefix: "The ", refinedBy: { start: 4 } } },
      directive: { start: "tram comes soon", suffix: ", they" },
    });
  });

  it("has no link if nothing tells the words from others, or a word is cut", () => {
    const paragraphs = paragraphsFrom("Yes.\n\nYes.\n\nPerhaps.");
    expect(excerptOf(paragraphs, selectionOf(paragraphs, 1, "Yes"))).not.toHaveProperty("directive");
    expect(excerptOf(paragraphs, selectionOf(paragraphs, 2, "haps"))).not.toHaveProperty("directive");
  });

  test.each([
    ["nothing", { paragraph: 1, start: 2, end: 2 }, "no-words"],
    ["a space", { paragraph: 1, start: 3, end: 4 }, "no-words"],
    ["no paragraph", { paragraph: 7, start: 3, end: 4 }, "no-words"],
    ["the end of a paragraph and more", { paragraph: 1, start: 2, end: 9 }, "across-paragraphs"],
    ["what is left out", { paragraph: 0, start: 0, end: 3 }, "left-out"],
  ])("says why a selection of %s is no excerpt", (_, selection, problem) => {
    const paragraphs = [{ text: "Menu", leftOut: true }, { text: "One two." }];
    expect(excerptAt(withText(paragraphs), "a", selection)).toEqual({ problem });
  });
});
