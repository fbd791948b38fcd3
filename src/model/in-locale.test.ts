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
      const parallel = (whole: unknown, own: unknown): void => {
        if (typeof whole !== "object" || whole === null) return expect(own).toEqual(whole);
        if ("en" in whole) {
          const { lang, value } = localize(whole as LocalizedText, locale, "en");
          return expect(own).toEqual({ [lang]: value });
        }
        expect(Object.keys(own as object)).toEqual(Object.keys(whole));
        for (const [key, each] of Object.entries(whole))
          parallel(each, (own as Record<string, unknown>)[key]);
      };
      parallel(corpus, corpusIn(corpus, locale));
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
