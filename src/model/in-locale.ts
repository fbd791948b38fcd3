/** The corpus as a reader of one locale gets it. Only the build and tests import this: it needs the schema library. */
import * as z from "zod/mini";
import { localize } from "./model.ts";
import { type Corpus, corpusSchema, isLocalizedText, type LocalizedText } from "./schema.ts";

/** Copies a value that is of a schema's shape, with each localized text changed. */
function withTexts(
  schema: z.core.$ZodType,
  value: unknown,
  change: (text: LocalizedText) => LocalizedText,
): unknown {
  if (value === undefined) return undefined;
  if (isLocalizedText(schema)) return change(value as LocalizedText);
  if (schema instanceof z.ZodMiniOptional) return withTexts(schema.def.innerType, value, change);
  if (schema instanceof z.ZodMiniArray)
    return (value as unknown[]).map((item) => withTexts(schema.def.element, item, change));
  if (!(schema instanceof z.ZodMiniObject)) return value;
  const { shape } = schema.def as { readonly shape: Readonly<Record<string, z.core.$ZodType>> };
  return Object.fromEntries(
    Object.entries(value as object).map(([key, item]) => {
      const field = shape[key];
      return [key, field ? withTexts(field, item, change) : item];
    }),
  );
}

/**
 * Returns a checked corpus with each text in one locale only, or in the default locale if the text has no translation. The
 * shape stays, so that all selectors read it like the whole corpus.
 */
export function corpusIn(corpus: Corpus, locale: string): Corpus {
  const [defaultLocale = locale] = corpus.locales;
  return withTexts(corpusSchema, corpus, (text) => {
    const { value, lang } = localize(text, locale, defaultLocale);
    return { [lang]: value };
  }) as Corpus;
}
