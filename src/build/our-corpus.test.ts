import { describe, expect, it } from "vitest";
import { typographyMistakes } from "../testing/french-typography.ts";
import { realCorpus } from "../testing/real-corpus.ts";
import { DEFAULT_CORPUS_DIR, readCorpus } from "./read-corpus.ts";

/** The French texts of a value. */
function french(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) =>
    key === "fr" && typeof each === "string" ? [each] : french(each),
  );
}

/** Mistakes that only a text can be told to have: messages have times, addresses and lists of keys. */
const MISTAKES = {
  "no no-break space is before a colon": /(?<!\u00A0):/u,
  "a space is before a sign that has none": /\s[;!?.,]/u,
  "a capital has no accent": /\b(?:Etats?|A (?:l’|la|partir)|Evénements?)/u,
} as const;

const mistakesIn = (text: string): string[] => [
  ...typographyMistakes(text),
  ...Object.entries(MISTAKES).flatMap(([mistake, pattern]) => (pattern.test(text) ? [mistake] : [])),
];

describe("our corpus", () => {
  it("has every text in both languages", async () => {
    expect(await readCorpus(DEFAULT_CORPUS_DIR, { complete: true })).toMatchObject({ ok: true });
    expect(realCorpus.locales).toEqual(["en", "fr"]);
  });

  it("has a translation of every excerpt, with the quotation marks that are within the words", () => {
    for (const { id, selector, translation } of realCorpus.excerpts) {
      const words = translation?.["fr"] ?? "";
      const marks = /(?<!\p{L})['"“‘]/u.test(selector.exact);
      expect({ id, isThere: words !== "", marks: words.includes("«") }).toEqual({ id, isThere: true, marks });
    }
  });

  it("has the typography of French Canada in its French", () => {
    const texts = french(realCorpus);
    expect(texts.length).toBeGreaterThan(realCorpus.excerpts.length);
    expect(texts.flatMap((text) => mistakesIn(text).map((mistake) => ({ text, mistake })))).toEqual([]);
  });
});
