/** The languages of the published corpus, for tests of pages that must work in each of them. */
import type { Messages } from "../messages/catalogue.ts";
import { en } from "../messages/en/en.ts";
import { fr } from "../messages/fr/fr.ts";
import { localePrefix } from "../url/paths.ts";

/** A language in which a test reads the site. */
export interface Language {
  readonly locale: "en" | "fr";
  readonly messages: Messages;
  /** Returns the address of a page in this language, from its address in the default language. */
  readonly at: (address: string) => string;
}

function language(locale: Language["locale"], messages: Messages): Language {
  const prefix = localePrefix(locale, "en");
  return {
    locale,
    messages,
    at: (address) => (prefix === "" ? address : prefix + address.replace(/^\/(?=[?#]|$)/u, "")),
  };
}

/** Each language with its messages and addresses. The first is the default. */
export const LANGUAGES: readonly Language[] = [language("en", en), language("fr", fr)];
