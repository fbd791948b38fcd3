import { isSameLanguage } from "../model/language.ts";
import { kept } from "../ui/preference.ts";

/** The name under which the device keeps that the reader has answered the offer of another language. */
export const ANSWERED = "language-offer";

/** Says whether the reader has answered the offer of another language on this device. */
export function hasAnswered(): boolean {
  return kept(ANSWERED) !== undefined;
}

function isOf(locale: string, tag: string): boolean {
  try {
    return isSameLanguage(locale, tag);
  } catch {
    // Some browsers name what is not a language tag.
    return false;
  }
}

/**
 * Returns the locale of a site that a reader prefers to that of the page; `undefined` if the page is in the language that the
 * reader likes best of those that the site has.
 * @param preferred the languages of the browser, the preferred one first
 */
export function offeredLocale(
  locale: string,
  locales: readonly string[],
  preferred: readonly string[],
): string | undefined {
  const known = preferred.find((tag) => locales.some((each) => isOf(each, tag)));
  if (known === undefined || isOf(locale, known)) return undefined;
  return locales.find((each) => each === known) ?? locales.find((each) => isOf(each, known));
}
