/** Facts that follow from a language tag: the direction of its text, and whether two tags are of one language. */
import { perText } from "./remember.ts";

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

/** The languages of our catalogues. Their script is known: a browser takes some 10 ms for its first answer about a script. */
const IN_LATIN_SCRIPT = new Set(["de", "en", "fr"]);

/** The language and the direction of each tag, computed once, because a page asks for them with every text. */
const factsOf = perText((tag): { readonly language: string; readonly direction: Direction } => {
  const locale = new Intl.Locale(tag);
  const { language } = locale;
  const usual = () => (IN_LATIN_SCRIPT.has(language) ? "Latn" : (locale.maximize().script ?? ""));
  return { language, direction: RIGHT_TO_LEFT.has(locale.script ?? usual()) ? "rtl" : "ltr" };
});

/** The direction of a language's usual script, or of the script that the tag names. */
export function directionOf(tag: string): Direction {
  return factsOf(tag).direction;
}

/** The attributes of an element whose text is in a language. */
export function inLanguage(tag: string): InLanguage {
  return { lang: tag, dir: directionOf(tag) };
}

/** Tells whether two tags are of one language, which may be spoken in two regions. */
export function isSameLanguage(a: string, b: string): boolean {
  return factsOf(a).language === factsOf(b).language;
}
