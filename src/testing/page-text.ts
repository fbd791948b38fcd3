import { en } from "../messages/en/en.ts";
import type { Model } from "../model/model.ts";
import { allLoaded, createPageText } from "../reading/page-text.ts";

/** The texts of a page about a corpus, in English. */
export function pageTextOf(model: Model) {
  return createPageText({ model, locale: "en", messages: en, regionNames: {}, loadMessages: allLoaded });
}
