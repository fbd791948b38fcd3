import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalize } from "../normalize.ts";
import type { TextDirective } from "../schema.ts";
import { repeatedText } from "../../testing/repeated-text.ts";
import { bodyOf, pageOfCopy } from "./anchor.ts";
import { directiveTo, leadsTo, matchesOf, pageOf } from "./text-directive.ts";

describe("matchesOf", () => {
  // Each row was tried in Chromium.
  it.each<[string, string, TextDirective, readonly string[]]>([
    ["every place of a term", "a cat, a cat", { start: "a cat" }, ["a cat", "a cat"]],
    ["whatever the case", "Canada Role", { start: "canada role" }, ["Canada Role"]],
    ["whatever the accents", "sch\u00F6n so", { start: "schon so" }, ["sch\u00F6n so"]],
    ["whatever the form of a figure", "CO\u2082 levels", { start: "CO2 levels" }, ["CO\u2082 levels"]],
    ["no part of a word", "the bombing run", { start: "bomb" }, []],
    ["no end of a word", "the bombing run", { start: "ing run" }, []],
    ["no word without its apostrophe", "Canada's role", { start: "Canada" }, []],
    ["words beside a hyphen", "the U.S.-led war", { start: "led war" }, ["led war"]],
    ["words before a hyphen", "the U.S.-led war", { start: "the U.S" }, ["the U.S"]],
    ["no term over the end of a paragraph", "one\ntwo", { start: "one two" }, []],
    ["no term over a wide gap", "one\u00A0two", { start: "one two" }, []],
    [
      "a passage from its start to its end",
      "one two-three four",
      { start: "one", end: "four" },
      ["one two-three four"],
    ],
    ["the first end", "a b c b", { start: "a", end: "b" }, ["a b"]],
    ["an end in a later paragraph", "a\nb", { start: "a", end: "b" }, ["a\nb"]],
    ["no end before the start", "b a", { start: "a", end: "b" }, []],
    ["no end within the start", "a b", { start: "a b", end: "b" }, []],
    ["only what follows the prefix", "an old cat, a cat", { prefix: "old", start: "cat" }, ["cat"]],
    ["no prefix with words between", "an old grey cat", { prefix: "old", start: "cat" }, []],
    ["a prefix at the end of another paragraph", "old\ncat", { prefix: "old", start: "cat" }, ["cat"]],
    ["no prefix that begins within a word", "cold cat", { prefix: "old", start: "cat" }, []],
    ["only what the suffix follows", "a cat, a cat sat", { start: "cat", suffix: "sat" }, ["cat"]],
    ["no suffix that ends within a word", "a cat sat", { start: "cat", suffix: "sa" }, []],
    [
      "punctuation as context",
      "they (ISIL) want",
      { prefix: "they (", start: "ISIL", suffix: ") want" },
      ["ISIL"],
    ],
    [
      "the first end that the suffix follows",
      "a b c b d",
      { start: "a", end: "b", suffix: "d" },
      ["a b c b"],
    ],
    [
      "words of a language without spaces",
      "これは日本語の文章です",
      { start: "日本語", suffix: "の文章" },
      ["日本語"],
    ],
  ])("finds %s", (_, text, directive, found) => {
    const matches = Array.from(matchesOf(pageOf(text), directive), ({ start, end }) =>
      text.slice(start, end),
    );
    expect(matches).toEqual(found);
  });
});

/** The directive to the words of a text that stand between bars. */
function directiveIn(marked: string): TextDirective | undefined {
  const { text } = pageOfCopy(marked);
  const page = pageOfCopy(marked.replaceAll("|", ""));
  return directiveTo(page, { start: text.indexOf("|"), end: text.lastIndexOf("|") - 1 });
}

describe("directiveTo", () => {
  it.each<[string, string, TextDirective]>([
    [
      "a passage that occurs once by its words",
      "They want |the old bridge| rebuilt.",
      { start: "the old bridge" },
    ],
    [
      "a passage without the punctuation around it",
      "They say: |“the old bridge.”|",
      { start: "the old bridge" },
    ],
    [
      "a long passage by its ends",
      "|One two three four five six seven, and eight words more which make it a very long passage|",
      { start: "One two three four five", end: "it a very long passage" },
    ],
    [
      "a passage with a dash by the words beside it",
      "|One two–three four|",
      { start: "One two", end: "three four" },
    ],
    [
      "a passage with an apostrophe by the words beside it",
      "|One two Canada’s three four|",
      { start: "One two", end: "three four" },
    ],
    [
      "a passage with a wide gap by the words beside it",
      "|One two.\u00A0 Three four|",
      { start: "One two", end: "Three four" },
    ],
    ["a passage with a no-break space as any other", "|On Day\u00A01 then|", { start: "On Day 1 then" }],
    [
      "a passage that begins with an apostrophe by it",
      "|Canada's role in| it",
      { start: "Canada's role in" },
    ],
    [
      "the second of two by what stands before",
      "Greens want the old bridge. Others see |the old bridge|.",
      { prefix: "see", start: "the old bridge" },
    ],
    [
      "the first of two by what stands after",
      "|The old bridge| is closed. The old bridge was open.",
      { start: "The old bridge", suffix: "is" },
    ],
    [
      "a passage between others by both sides",
      "No, old bridge yes. So |old bridge| yes. So old bridge no.",
      { prefix: "So", start: "old bridge", suffix: "yes" },
    ],
    [
      "a passage that begins like another with more of its words",
      "|One two three four five six eight, and then – at last – an end|\n\nOne two three four five six seven, and then – at last – an end",
      { start: "One two three four five six eight", end: "an end" },
    ],
    [
      "a passage whose end occurs in it with more of its words",
      "|We begin – to see two three four ends, and – go to see two three four ends|",
      { start: "We begin", end: "go to see two three four ends" },
    ],
    [
      "a passage of few words with enough before it",
      "On the other hand, |the U.S.-led mission| would go on.",
      { prefix: "hand,", start: "the U.S", end: "led mission" },
    ],
    [
      "a passage by an apostrophe beside it where nothing else tells it from another",
      "It is Canada's old bridge.\n\nIt is Turkey's |old bridge|.",
      { prefix: "Turkey's", start: "old bridge" },
    ],
  ])("names %s", (_, marked, directive) => {
    expect(directiveIn(marked)).toEqual(directive);
  });

  it.each([
    ["of a paragraph that occurs twice", "|The old bridge|\n\nThe old bridge"],
    ["that only another paragraph tells from another", "Once.\n\n|The bridge| – so\n\nThe bridge – no"],
    ["that only the case or an accent tells from another", "|The old caf\u00E9|\n\nThe Old Cafe"],
    ["that runs over a paragraph", "The |old\n\nbridge|"],
    ["that begins within a word", "The o|ld bridge|"],
    ["that has no words", "The old |–| bridge"],
  ])("has none for a passage %s", (_, marked) => {
    expect(directiveIn(marked)).toBeUndefined();
  });

  it("names every passage of a text that says nothing twice", () => {
    const gap = fc.constantFrom(" ", ", ", "–", " – ", "\u00A0", "\u00A0 ", ". ", " “", "” ", "\n\n");
    fc.assert(
      fc.property(fc.array(gap, { minLength: 1, maxLength: 30 }), fc.nat(), fc.nat(), (gaps, from, more) => {
        const copy = gaps.map((each, at) => `word${at}${each}`).join("");
        const page = pageOfCopy(copy);
        const paragraphs = page.text.split("\n");
        const paragraph = paragraphs[from % paragraphs.length] ?? "";
        const words = paragraph.match(/word\d+/gu) ?? [];
        const first = from % words.length;
        const last = words.slice(first, first + 1 + (more % 12)).at(-1) ?? "";
        const start = page.text.indexOf(paragraph) + paragraph.indexOf(words[first] ?? "");
        const end = page.text.indexOf(paragraph) + paragraph.indexOf(last) + last.length;
        const directive = directiveTo(page, { start, end });
        expect(directive && leadsTo(page, directive, { start, end })).toBe(true);
      }),
    );
  });

  it(
    "names exactly the words of a passage, as its page prints them, and no other place",
    { timeout: 60_000 },
    () => {
      let named = 0;
      fc.assert(
        fc.property(repeatedText, ({ copy, passages }) => {
          const page = pageOfCopy(copy);
          for (const passage of passages) {
            const directive = directiveTo(page, passage);
            if (!directive) continue;
            named += 1;
            const found = placesIn(copy, directive);
            expect({ directive, found }).toEqual({ directive, found: [wordsAt(copy, passage)] });
            expect(leadsTo(page, directive, passage)).toBe(true);
          }
        }),
        { numRuns: 150 },
      );
      expect(named).toBeGreaterThan(150);
    },
  );
});

const wordsOf = (text: string) => normalize(text).match(/[\p{L}\p{N}][\p{L}\p{N}.']*/gu) ?? [];

/** The words of a copy between two offsets, and the number of words before them. */
function wordsAt(copy: string, { start, end }: { readonly start: number; readonly end: number }) {
  const body = bodyOf(copy, {});
  if ("missing" in body) throw new Error("A body without boundaries is the whole text.");
  const { text } = body;
  return { words: bare(text.slice(start, end)), before: wordsOf(text.slice(0, start)).length };
}

/** A text without the punctuation around its words. */
function bare(text: string): string {
  return normalize(text).replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}

/** A term with all punctuation that pages print in its place. */
function term(words: string): string {
  return Array.from(words, (character) => {
    if (character === "'") return "['\u2018\u2019]";
    if (character === '"') return '["\u201C\u201D]';
    if (character === " ") return "[ \u00A0\u202F]";
    return character.replace(/[.?()]/u, String.raw`\$&`);
  }).join("");
}

/** The places to which a directive leads in a printed text, by the rules of the standard as a regular expression. */
function placesIn(copy: string, { prefix, start, end, suffix }: TextDirective) {
  const [begins, ends] = ["(?<![\\p{L}\\p{N}]['\u2019]?)", "(?!['\u2019]?[\\p{L}\\p{N}])"];
  const pattern = [
    prefix === undefined ? begins : `(?<=${begins}${term(prefix)}\\s*)`,
    term(start),
    ...(end === undefined ? [] : [ends, "[^]*?", begins, term(end)]),
    suffix === undefined ? ends : `(?=\\s*${term(suffix)}${ends})`,
  ].join("");
  const places = [];
  const search = new RegExp(pattern, "giu");
  for (let match = search.exec(copy); match; match = search.exec(copy)) {
    const before = copy.slice(0, match.index);
    places.push({ words: bare(match[0]), before: wordsOf(before).length });
    // One place may overlap another.
    search.lastIndex = match.index + 1;
  }
  return places;
}
