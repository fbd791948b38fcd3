/** The region of our words, by language, where they are those of a region. */
const REGIONAL: Readonly<Record<string, string>> = { en: "en-CA", fr: "fr-CA" };

/** The locale of dates, lists and numbers among words in a locale: a locale without a region has that of our words. */
export function formatLocaleOf(wordsLocale: string): string {
  const { language, region } = new Intl.Locale(wordsLocale);
  return region === undefined ? (REGIONAL[language] ?? wordsLocale) : wordsLocale;
}
