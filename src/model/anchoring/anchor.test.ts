import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { normalize } from "../normalize.ts";
import { anchored } from "../../testing/anchored.ts";
import { BRIDGE_ARTICLE, corpusOf, smallCorpus } from "../../testing/corpus-builder.ts";
import {
  anchorAt,
  type Body,
  bodyOf,
  CONTEXT_LENGTH,
  firstWords,
  lastWords,
  occurrences,
  pageOfCopy,
  verifyExcerpt,
} from "./anchor.ts";

function body(copy: string, boundaries: Parameters<typeof bodyOf>[1] = {}): Body {
  const found = bodyOf(copy, boundaries);
  if ("missing" in found) throw new Error(`The copy has no “${found.missing}”.`);
  return found;
}

const paragraphTexts = ({ text, paragraphs }: Body) =>
  paragraphs.map(({ start, end }) => text.slice(start, end));

describe("firstWords and lastWords", () => {
  const chinese = "渥太华消息：政府周四表示，将在议会辩论之前决定是否派遣部队前往伊拉克参加联军的军事行动。";

  it("are whole words where there are any", () => {
    const text = "The Greens want the old bridge rebuilt at once, and the council waits.";
    expect([firstWords(text), lastWords(text)]).toEqual([
      "The Greens want the old bridge",
      "at once, and the council waits.",
    ]);
  });

  it("are as many characters in a text without spaces, none of them in two", () => {
    expect([firstWords(chinese), lastWords(chinese)]).toEqual([
      chinese.slice(0, CONTEXT_LENGTH),
      chinese.slice(-CONTEXT_LENGTH),
    ]);
    const rare = `言${"\u{20000}".repeat(CONTEXT_LENGTH)}言`;
    expect(firstWords(rare).isWellFormed()).toBe(true);
    expect(lastWords(rare).isWellFormed()).toBe(true);
    const marked = `${"か".repeat(CONTEXT_LENGTH)}\u3099${"か".repeat(CONTEXT_LENGTH - 1)}`;
    expect(lastWords(marked)).toBe("か".repeat(CONTEXT_LENGTH - 1));
  });
});

describe("bodyOf", () => {
  it("parts paragraphs at blank lines, and unwraps their lines", () => {
    const found = body("One\ntwo.\n\nThree.\n \t\n\n\nFour.\n");
    expect(found.text).toBe("One two. Three. Four.");
    expect(paragraphTexts(found)).toEqual(["One two.", "Three.", "Four."]);
  });

  it("parts paragraphs at line ends where there are no blank lines", () => {
    expect(paragraphTexts(body("One.\nTwo.\nThree."))).toEqual(["One.", "Two.", "Three."]);
  });

  it("reads a copy from Windows, with a byte order mark and curly quotes, as any other", () => {
    const plain = body('It\'s "so" - yes.\n\nAnd no.');
    const curly = body("\uFEFFIt\u2019s \u201Cso\u201D \u2013 yes.\r\n\r\nAnd no.\r\n");
    expect(curly).toEqual(plain);
    expect(body("One.\r\nTwo.")).toEqual(body("One.\nTwo."));
  });

  it("cuts the body out of the site's furniture", () => {
    const copy = `Menu\n\nSubscribe!\n\nBy A. Writer ${BRIDGE_ARTICLE} Share this\n\nFooter`;
    const found = body(copy, { from: "HILLTOWN \u2013 The", to: "asked of it." });
    expect(found).toEqual({ ...body(BRIDGE_ARTICLE), from: "Menu Subscribe! By A. Writer ".length });
  });

  it("takes the body to the last place at which its last words stand", () => {
    expect(body("a the end b the end c", { from: "a", to: "the end" }).text).toBe("a the end b the end");
  });

  test.each([
    ["from", { from: "not there", to: "asked of it." }],
    ["to", { from: "HILLTOWN", to: "not there" }],
    ["to", { from: "asked of it.", to: "HILLTOWN" }],
  ])("names the boundary that a copy does not have: %s of %j", (missing, boundaries) => {
    expect(bodyOf(BRIDGE_ARTICLE, boundaries)).toEqual({ missing });
  });

  it("has paragraphs that are parted by one space and are the whole of it", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "é", " ", "\n", "\n\n", "\r\n", "\u2019") }),
        (copy) => {
          const found = body(copy);
          expect(paragraphTexts(found).join(" ")).toBe(found.text);
          expect(found.text).toBe(normalize(copy));
        },
      ),
    );
  });
});

describe("pageOfCopy", () => {
  it("has every paragraph of the copy on a line, the body at its place", () => {
    const copy = `Menu\n\n${BRIDGE_ARTICLE}\n\nFooter`;
    const found = body(copy, { from: "HILLTOWN", to: "asked of it." });
    const { text } = pageOfCopy(copy);
    expect(text.split("\n")).toHaveLength(6);
    expect(text.slice(found.from, found.from + found.text.length).replaceAll("\n", " ")).toBe(found.text);
  });

  it.each([
    ["one no-break space", "Day\u00A01", "Day 1"],
    ["several spaces", "Day \t 1", "Day 1"],
    ["a no-break space beside a space", "end.\u00A0 Then", "end.\u00A0Then"],
    ["a space beside a no-break space", "end. \u202FThen", "end.\u00A0Then"],
    ["such a gap at the ends", "\u00A0 end \u00A0", "end"],
    ["such a gap in what is one character", ".\u00A0 . .", "\u2026"],
  ])("shows %s as a browser finds it", (_, copy, text) => {
    expect(pageOfCopy(copy).text).toBe(text);
  });
});

describe("occurrences", () => {
  it("finds every place, overlapping ones too", () => {
    expect(occurrences("aaaa", "aa")).toEqual([0, 1, 2]);
    expect(occurrences("it's", "it\u2019s")).toEqual([0]);
    expect(occurrences("text", "none")).toEqual([]);
  });

  it("returns no positions for blank text", () => {
    expect(occurrences("text", "  ")).toEqual([]);
  });
});

describe("anchorAt", () => {
  const found = body("The old bridge is closed for good.\n\nThe ferry is not.");

  it("gives the paragraph, the offsets and whole words of context", () => {
    const start = found.text.indexOf("ferry");
    expect(anchorAt(found, start, "ferry".length)).toEqual({
      paragraph: 2,
      start,
      end: start + 5,
      prefix: "The ",
      suffix: " is not.",
    });
  });

  it("takes no context from another paragraph", () => {
    const around = body("Before.\n\nAll of it.\n\nAfter.");
    expect(anchorAt(around, "Before. ".length, "All of it.".length)).toMatchObject({
      prefix: "",
      suffix: "",
    });
  });

  it("has none for words that run over the end of a paragraph", () => {
    const start = found.text.indexOf("good.");
    expect(anchorAt(found, start, "good. The ferry".length)).toBeUndefined();
  });

  it("keeps a word that just fits", () => {
    const word = "x".repeat(CONTEXT_LENGTH - 1);
    const around = body(`before ${word} here ${word} after`);
    expect(anchorAt(around, "before ".length + CONTEXT_LENGTH, 4)).toMatchObject({
      prefix: `${word} `,
      suffix: ` ${word}`,
    });
  });

  it("leaves out a word that is longer than the context may be", () => {
    const long = "x".repeat(CONTEXT_LENGTH + 1);
    expect(anchorAt(body(`${long} here ${long}`), long.length + 1, 4)).toMatchObject({
      prefix: "",
      suffix: "",
    });
  });
});

const word = fc.string({
  unit: fc.oneof(
    fc.constantFrom("\u2019", "\u201C", "\u2014", "e\u0301", ",", "😀"),
    fc.constantFrom("a", "b", "c", "x", "y", "z"),
  ),
  minLength: 1,
  maxLength: 12,
});
const article = fc.array(fc.array(word, { minLength: 1, maxLength: 15 }), { minLength: 1, maxLength: 6 });

describe("verifyExcerpt", () => {
  const [template] = corpusOf(smallCorpus()).excerpts.map(anchored);
  if (!template) throw new Error("The small corpus has lost its excerpts.");
  const bridge = body(BRIDGE_ARTICLE);
  type Selector = typeof template.selector;
  const changed = (selector: Partial<Selector>, paragraph = template.paragraph) => ({
    ...template,
    paragraph,
    selector: { ...template.selector, ...selector },
  });

  it("passes every excerpt that is cut at words and anchored", () => {
    const cut = fc.tuple(article, fc.nat(), fc.nat(), fc.nat());
    fc.assert(
      fc.property(cut, ([paragraphs, which, from, length]) => {
        const found = body(paragraphs.map((words) => words.join(" ")).join("\n\n"));
        const n = which % paragraphs.length;
        const words = paragraphs[n] ?? [];
        const first = from % words.length;
        const exact = words.slice(first, first + 1 + (length % (words.length - first))).join(" ");
        const before = normalize(words.slice(0, first).join(" "));
        const place = found.paragraphs[n]?.start ?? 0;
        const start = place + (before === "" ? 0 : before.length + 1);
        const anchor = anchorAt(found, start, normalize(exact).length);
        expect(anchor).toMatchObject({ paragraph: n + 1, start });
        if (!anchor) return;
        expect(anchor.prefix.length).toBeLessThanOrEqual(CONTEXT_LENGTH);
        expect(anchor.suffix.length).toBeLessThanOrEqual(CONTEXT_LENGTH);
        const { prefix, suffix, end } = anchor;
        const refinedBy = { type: "TextPositionSelector" as const, start, end };
        expect(verifyExcerpt(found, changed({ exact, prefix, suffix, refinedBy }, n + 1))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("passes the excerpts of the small corpus", () => {
    for (const excerpt of corpusOf(smallCorpus()).excerpts.map(anchored))
      expect(verifyExcerpt(bridge, excerpt)).toEqual([]);
  });

  it("says that words are absent, be it by one letter", () => {
    expect(verifyExcerpt(bridge, changed({ exact: "The greens want" }))).toEqual([{ kind: "absent" }]);
  });

  it("says where the words stand instead", () => {
    const refinedBy = { ...template.selector.refinedBy, start: 0 };
    expect(verifyExcerpt(bridge, changed({ refinedBy }))).toEqual([
      { kind: "elsewhere", starts: [template.selector.refinedBy.start] },
    ]);
  });

  it("says in which paragraph they stand", () => {
    expect(verifyExcerpt(bridge, changed({}, 2))).toEqual([{ kind: "paragraph", actual: 1 }]);
  });

  it("says that they run over the end of a paragraph", () => {
    const exact = "of the council. \u201CWe will";
    const [start = -1] = occurrences(bridge.text, exact);
    const refinedBy = { ...template.selector.refinedBy, start };
    expect(verifyExcerpt(bridge, changed({ exact, refinedBy, prefix: "", suffix: "" }))).toEqual([
      { kind: "paragraph", actual: undefined },
    ]);
  });

  it("says that the context runs over the end of a paragraph", () => {
    const [, { selector, paragraph } = template] = corpusOf(smallCorpus()).excerpts.map(anchored);
    const { start, end } = selector.refinedBy;
    const prefix = bridge.text.slice(start - 20, start);
    const suffix = bridge.text.slice(end, end + 150);
    expect(verifyExcerpt(bridge, changed({ ...selector, prefix }, paragraph))).toEqual([
      { kind: "context", side: "prefix" },
    ]);
    expect(verifyExcerpt(bridge, changed({ ...selector, suffix }, paragraph))).toEqual([
      { kind: "context", side: "suffix" },
    ]);
  });

  test.each(["prefix", "suffix"] as const)("says that the %s is another", (side) => {
    expect(verifyExcerpt(bridge, changed({ [side]: "elsewhere" }))).toEqual([{ kind: "context", side }]);
  });
});
