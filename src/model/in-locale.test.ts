import { describe, expect, it } from "vitest";
import { inAllLanguages } from "../publish/all-languages.ts";
import { multilingualCorpus } from "../testing/multilingual-corpus.ts";
import { corpusIn } from "./in-locale.ts";
import { indexCorpus, localize } from "./model.ts";
import { corpusSchema, type LocalizedText } from "./schema.ts";

const corpus = multilingualCorpus();

/** The localized texts of a value: every object that has English. */
function textsOf(value: unknown): LocalizedText[] {
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value) return [value as LocalizedText];
  return Object.values(value).flatMap(textsOf);
}

describe("corpusIn", () => {
  it("has each text in one language, that which a reader of the locale would see", () => {
    for (const locale of corpus.locales) {
      const wanted: unknown = JSON.parse(JSON.stringify(corpus), (_, value: unknown) => {
        if (typeof value !== "object" || value === null || !("en" in value)) return value;
        const { lang, value: text } = localize(value as LocalizedText, locale, "en");
        return { [lang]: text };
      });
      expect(corpusIn(corpus, locale)).toEqual(wanted);
    }
    expect(textsOf(corpus).length).toBeGreaterThan(20);
  });

  it("is of the schema of the whole corpus", () => {
    expect(corpusSchema.safeParse(corpusIn(corpus, "fr")).success).toBe(true);
  });
});

describe("inAllLanguages", () => {
  it("puts the models of each locale together to the whole corpus", () => {
    const [own = corpus, ...others] = ["fr", "en", "ar"].map((locale) =>
      indexCorpus(corpusIn(corpus, locale)),
    );
    const { sources, stances, issues, corrections } = own;
    expect(JSON.parse(inAllLanguages(own, others)({ sources, stances, issues, corrections }))).toEqual({
      sources: corpus.sources,
      stances: corpus.stances,
      issues: corpus.issues,
      corrections: corpus.corrections,
    });
  });
});
