import { describe, expect, it } from "vitest";
import { put, SOURCE } from "../testing/broken-corpora.ts";
import { corpusOf, smallCorpus } from "../testing/corpus-builder.ts";
import { get, indexCorpus } from "./model.ts";
import { translationFor } from "./translation.ts";

/** Our translation for readers of a locale in the small corpus with a source in another language. */
function translationIn(locale: string, inLanguage: string, translation: Readonly<Record<string, string>>) {
  const files = smallCorpus();
  files["corpus.json"].locales = ["en", "de", "fr"];
  files[SOURCE].source.inLanguage = inLanguage;
  put(SOURCE, ["excerpts", 0, "translation"], translation)(files);
  const model = indexCorpus(corpusOf(files));
  return translationFor(model, get(model.byId.excerpts, "greens-want"), locale);
}

describe("translationFor", () => {
  it("is in the locale of the readers", () => {
    expect(translationIn("fr", "en-CA", { de: "Neu", fr: "Neuf" })).toEqual({ value: "Neuf", lang: "fr" });
  });

  it("is none for readers of the language of the source, in whichever region", () => {
    expect(translationIn("en", "en-CA", { de: "Neu", fr: "Neuf" })).toBeUndefined();
    expect(translationIn("de", "de-AT", { en: "New", fr: "Neuf" })).toBeUndefined();
  });

  it("falls back to the default locale only if that is not the language of the source", () => {
    expect(translationIn("fr", "de", { en: "New" })).toEqual({ value: "New", lang: "en" });
    expect(translationIn("fr", "en", { de: "Neu" })).toBeUndefined();
  });
});
