/** By language, the region whose way of writing dates, lists and numbers goes with our words, if they are those of one. */
const REGIONAL: Readonly<Record<string, string>> = { en: "en-CA", fr: "fr-CA" };

/**
 * Returns the locale in which dates, lists and numbers are written.
 * @param wordsLocale the locale of the words around them; if it names no region, the region of our words is added
 */
export function formatLocaleOf(wordsLocale: string): string {
  const { language, region } = new Intl.Locale(wordsLocale);
  return region === undefined ? (REGIONAL[language] ?? wordsLocale) : wordsLocale;
}
