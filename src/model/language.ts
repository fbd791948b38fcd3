/** What a language tag says of a text: the side on which it begins, and whether two tags are of one language. */

/** The scripts that run from right to left, of those that are in use. */
const RIGHT_TO_LEFT = new Set([
  ...["Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi"],
]);

export type Direction = "ltr" | "rtl";

/** The attributes of an element whose text is in a language. */
export interface InLanguage {
  readonly lang: string;
  readonly dir: Direction;
}

/** The direction of a language's usual script, or of the script that the tag names. */
export function directionOf(tag: string): Direction {
  return RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? "") ? "rtl" : "ltr";
}

/** The attributes of an element whose text is in a language. */
export function inLanguage(tag: string): InLanguage {
  return { lang: tag, dir: directionOf(tag) };
}

/** Tells whether two tags are of one language, which may be spoken in two regions. */
export function isSameLanguage(a: string, b: string): boolean {
  return new Intl.Locale(a).language === new Intl.Locale(b).language;
}
