/**
 * Returns the name of a language in the words of a locale; the tag, if it has no name there.
 * @param tag a BCP 47 tag
 */
export function languageName(tag: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: "language" }).of(tag) ?? tag;
}
