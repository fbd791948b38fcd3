/** Our translations of the words of sources. */
import { isSameLanguage } from "./language.ts";
import { get, type Model } from "./model.ts";
import type { Excerpt } from "./schema.ts";

/**
 * Our translation of the words of an excerpt for readers of a locale, or the one in the default locale. `undefined` if there
 * is none, or if the readers share the language of the source.
 */
export function translationFor(
  { byId, locales }: Model,
  { source, translation }: Excerpt,
  locale: string,
): { readonly value: string; readonly lang: string } | undefined {
  if (!translation || isSameLanguage(get(byId.sources, source).inLanguage, locale)) return undefined;
  for (const lang of [locale, locales[0] ?? locale]) {
    const value = translation[lang];
    if (value !== undefined) return { value, lang };
  }
  return undefined;
}
