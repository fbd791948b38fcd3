import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { realModel } from "../testing/real-corpus.ts";
import { recordedEntries } from "./entries.ts";
import { searchableTexts } from "./search.ts";
import { fold, type Word, wordsOf } from "./words.ts";

/** A word with its parts in brackets; acronyms end in a star. */
const shown = ({ folded, isAcronym, parts }: Word): string =>
  `${folded}${isAcronym ? "*" : ""}${parts.length > 0 ? ` [${parts.map(shown).join(" ")}]` : ""}`;

/** Texts of characters that the division into words must distinguish. */
const hardText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "U.S.",
        "l",
        "'",
        "\u2019",
        "-",
        "\u2011",
        ".",
        " ",
        "s",
        "qu",
        "AT&T",
        "n't",
        "3",
        "\u00B7",
      ),
      fc.constantFrom(
        "\u00AD",
        "\u200B",
        "\u200D",
        "\u0301",
        "e\u0301",
        "\uFB01",
        "\u0640",
        "\u3164",
        "\uD800",
      ),
      fc.constantFrom(
        "日本",
        "語",
        "ไทย",
        "กำ",
        "が",
        "か\u3099",
        "हिन्दी",
        "한국",
        "👩\u200D🚒",
        "1\uFE0F\u20E3",
        "CO₂",
      ),
      fc.string({ unit: "grapheme", maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

describe("fold", () => {
  test.each([
    ["case", ["straße", "STRASSE", "STRAẞE", "Straße"]],
    ["letters with a stroke", ["Đinđić", "dindic", "ĐINĐIĆ", "Đinđic\u0301"]],
    ["a Polish l", ["Łódź", "lodz"]],
    ["Nordic letters", ["Ærøskøbing", "AEROSKOBING"]],
    ["an œ", ["cœur", "coeur", "CŒUR"]],
    ["an eth and a thorn", ["Þórður", "thordur"]],
    ["Turkish i", ["İstanbul", "istanbul", "ıstanbul", "ISTANBUL"]],
    ["a long s", ["ſeſſion", "session"]],
    ["a subscript", ["CO₂", "CO2", "co2"]],
    ["full width", ["ＮＡＴＯ", "nato"]],
    ["ligatures", ["oﬃcial ﬂeet", "official fleet"]],
    ["soft hyphens", ["co\u00ADope\u00ADration", "cooperation"]],
    ["characters without width", ["\uFEFFco\u200Bop\u200Der\u2060ation", "cooperation"]],
    ["an accent of its own", ["cafe\u0301", "café", "cafe"]],
    ["a final sigma", ["Σίσυφος", "ΣΊΣΥΦΟΣ"]],
    ["Arabic vowels, hamzas and lengthening", ["العَرَبِيَّة", "العربية", "العـــربية"]],
    ["Persian letters", ["کشمیر", "كشمير"]],
    ["Hebrew points", ["שָׁלוֹם", "שלום"]],
  ])("takes for one word: %s", (_, forms) => {
    expect([...new Set(forms.map(fold))]).toHaveLength(1);
  });

  test.each([
    ["Japanese voiced sounds", "かき", "がき"],
    ["Indic vowels", "कि", "का"],
    ["Thai vowels and tones", "ป่า", "ป้า"],
    ["Korean syllables", "가", "각"],
  ])("keeps apart: %s", (_, a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });

  it("does not change folded text", () => {
    fc.assert(
      fc.property(hardText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe("wordsOf", () => {
  test.each([
    ["an acronym with points", "the U.S. and the U.N.", ["the", "us*", "and", "the", "un*"]],
    ["an acronym without points", "the US", ["the", "us*"]],
    ["an acronym with one point left out", "U.S", ["us*"]],
    ["a word of an acronym's letters", "give us", ["give", "us"]],
    [
      "a long acronym, which is a word like any other",
      "the U.S.S.R. and NATO",
      ["the", "ussr", "and", "nato"],
    ],
    ["an acronym in a compound", "U.S.-led", ["usled [us* led]"]],
    ["an acronym with an ampersand", "R&D", ["rd*"]],
    ["initials before a name", "J.K.Rowling", ["jkrowling [jk* rowling]"]],
    ["a title with a point", "a Ph.D.", ["a", "phd [ph d]"]],
    ["a Hebrew acronym", "צה״ל", ["צהל [צה ל]"]],
    [
      "possessives",
      "the NDP's, the U.S.’s and the allies’ plan",
      ["the", "ndp*", "the", "us*", "and", "the", "allies", "plan"],
    ],
    ["contractions", "we'll, they’re, he'd, who've, I'm", ["we", "they", "he", "who", "i"]],
    ["negations", "don't, won’t", ["dont", "wont"]],
    ["elisions", "l'Irak, qu’elle, d'or, jusqu'à, S'il", ["irak", "elle", "or", "a", "il"]],
    ["elisions in a compound", "la Côte-d'Ivoire", ["la", "cotedivoire [cote ivoire]"]],
    ["other apostrophes", "O'Brien, dell’arte", ["obrien [o brien]", "dellarte [dell arte]"]],
    ["hyphens", "Kitchener-Waterloo, co‑op", ["kitchenerwaterloo [kitchener waterloo]", "coop [co op]"]],
    [
      "a hyphen after which a line may break",
      "Kitchener-\u200BWaterloo",
      ["kitchenerwaterloo [kitchener waterloo]"],
    ],
    ["letters and numbers", "CF-18s", ["cf18s [cf* 18s]"]],
    ["numbers", "2015-09-10, 3.5", ["2015", "09", "10", "3", "5"]],
    ["Catalan", "il·lusió", ["illusio [il lusio]"]],
    ["Japanese", "日本語の安全保障", ["日本語", "の", "安全", "保障"]],
    ["Chinese", "中国政府反对军事行动", ["中国", "政府", "反对", "军事", "行动"]],
    ["Thai", "รัฐบาลสนับสนุนการถอนทหาร", ["รัฐบาล", "สนับสนุน", "การ", "ถอน", "ทหาร"]],
    ["two scripts in one run", "NDP党は反対", ["ndp*", "党", "は", "反対"]],
    ["signs", "?! -- \u0640 \u3164", []],
  ])("reads %s", (_, text, words) => {
    expect(wordsOf(text).map(shown)).toEqual(words);
  });

  it("returns words in order, each with its place, without overlap", () => {
    fc.assert(
      fc.property(hardText, (text) => {
        const graphemes = new Set(
          Array.from(new Intl.Segmenter().segment(text), ({ index }) => index).concat(text.length),
        );
        let at = 0;
        for (const { start, end, folded, parts } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
          expect(folded).not.toBe("");
          for (const place of [start, end, ...parts.flatMap((part) => [part.start, part.end])])
            expect(graphemes).toContain(place);
          for (const part of parts) expect(part.start >= start && part.end <= end).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("leaves no letter of the real corpus out but possessives and contractions", () => {
    for (const entry of recordedEntries(realModel)) {
      for (const { value } of searchableTexts(realModel, entry, "en")) {
        const read = wordsOf(value).reduceRight(
          (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
          value,
        );
        expect(read.replace(/['\u2019](?:s|ll|re|ve)\b/gu, "")).not.toMatch(/[\p{L}\p{N}]/u);
      }
    }
  });
});
