import type { en } from "./en/en.ts";

/** A message catalogue: the words of the interface in one language. */
export type Messages = typeof en;

/** The catalogues that a build holds, by locale. English is always there and stands in for what is missing. */
export type Catalogues = { readonly en: Messages } & Readonly<Record<string, Messages | undefined>>;

/** The catalogue of a locale: its own, that of its language (`fr` for `fr-CA`), or the English one. */
export function messagesFor(catalogues: Catalogues, locale: string): Messages {
  return catalogues[locale] ?? catalogues[new Intl.Locale(locale).language] ?? catalogues.en;
}
