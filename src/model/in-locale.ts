/** The corpus as a reader of one locale gets it. Only the build and tests import this: it needs the schema library. */
import { localizedTexts } from "./check/localized-texts.ts";
import { localize } from "./model.ts";
import { type Corpus, corpusSchema } from "./schema.ts";

/**
 * Returns a checked corpus with each text in one locale only, or in the default locale if the text has no translation. The
 * shape stays, so that all selectors read it like the whole corpus.
 */
export function corpusIn(corpus: Corpus, locale: string): Corpus {
  const [defaultLocale = locale] = corpus.locales;
  const copy = structuredClone(corpus);
  for (const { text } of localizedTexts(corpusSchema, copy)) {
    const { lang } = localize(text, locale, defaultLocale);
    for (const other of Object.keys(text)) if (other !== lang) Reflect.deleteProperty(text, other);
  }
  return copy;
}
