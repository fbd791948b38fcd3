import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { countWords, normalize } from "./normalize.ts";

describe("normalize", () => {
  test.each([
    ["curly single quotes", "\u2018it\u2019s\u2018", "'it's'"],
    ["low and reversed single quotes, primes", "\u201Aa\u201B \u2032", "'a' '"],
    ["curly double quotes", "\u201Cyes\u201D", '"yes"'],
    ["low and reversed double quotes, primes", "\u201Eja\u201F \u2033", '"ja" "'],
    [
      "hyphens, dashes, bars and the minus sign",
      "a\u2010b\u2011c\u2012d\u2013e\u2014f\u2015g\u2212h",
      "a-b-c-d-e-f-g-h",
    ],
    ["any white space", "a\u00A0b\t\r\n\u2003 c", "a b c"],
    ["white space at the ends", " \uFEFF a \n", "a"],
    ["decomposed letters", "e\u0301", "\u00E9"],
    ["soft hyphens", "Donau\u00ADdampf\u00ADschiff", "Donaudampfschiff"],
    ["characters without width", "a\u200Bb\u200C\u200Dc\u2060d\u200E\u200Fe\uFE0F", "abcde"],
    ["a letter composed over one of them", "e\u200D\u0301", "\u00E9"],
    ["ligatures", "\uFB01nd o\uFB03ce wa\uFB04e co\uFB00ee \uFB02y", "find office waffle coffee fly"],
    ["letters of Arabic in the forms of a PDF", "\uFEB3\uFEFC\uFEE1", "\u0633\u0644\u0627\u0645"],
    ["points that stand for an ellipsis", "so... and . . . so", "so\u2026 and \u2026 so"],
    ["hyphens that stand for a dash", "so--or --- so", "so-or - so"],
    ["what is plain already", 'It\'s "so" - yes.', 'It\'s "so" - yes.'],
    ["nothing", "", ""],
  ])("makes plain: %s", (_, text, plain) => {
    expect(normalize(text)).toBe(plain);
  });

  it("is idempotent", () => {
    const hard = fc.constantFrom(
      "a",
      " ",
      "\u00A0",
      "-",
      ".",
      "\u2014",
      "\u2026",
      "\u00AD",
      "\u0301",
      "\uFB01",
      "\uFE70",
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: hard })), (text) => {
        expect(normalize(normalize(text))).toBe(normalize(text));
      }),
    );
  });

  it("leaves no curly quote, no dash and no run of spaces", () => {
    const unit = fc.constantFrom(
      ...[
        "a",
        " ",
        "\u00A0",
        "\n",
        "\u2019",
        "\u201C",
        "\u2014",
        "\u0301",
        "e",
        "-",
        ".",
        "\u00AD",
        "\u200B",
        "\uFB01",
      ],
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(normalize(text)).not.toMatch(
          /[\u2018-\u201F\u2010-\u2015\u2212\u00AD\u200B\uFB01]|--|\.\.\.|\s{2}|^\s|\s$/u,
        );
      }),
    );
  });

  it("does not see how a text is composed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(normalize(text.normalize("NFD"))).toBe(normalize(text));
      }),
    );
  });
});

describe("countWords", () => {
  test.each([
    ["", 0],
    ["  - \u2013 \u201C \u2026", 0],
    ["one", 1],
    ["Canada\u2019s well-known role", 3],
    ["two  words\n", 2],
    ["in 2015 \u2013 or later", 4],
    ["\u00c9tat \u4e2d\u6587", 2],
    ["我们不会等待议会授权就采取行动。", 8],
    ["ばらばら", 2],
    ["ไม่รอการลงมติ", 3],
    ["NDP说不 in 2015", 4],
  ])("counts %j as %i", (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});
