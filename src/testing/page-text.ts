import { en } from "../messages/en/en.ts";
import type { Model } from "../model/model.ts";
import { allLoaded, createPageText } from "../reading/page-text.ts";
import type { Language } from "./languages.ts";

/** The texts of a page about a corpus, in English or in another language. */
export function pageTextOf(
  model: Model,
  { locale, messages }: Pick<Language, "locale" | "messages"> = { locale: "en", messages: en },
) {
  return createPageText({ model, locale, messages, regionNames: {}, loadMessages: allLoaded });
}
