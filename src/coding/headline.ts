/** The headline of a source, from which the corpus takes its title. */
import type { ErrorPath } from "../model/corpus-error.ts";
import type { Draft } from "./draft.ts";
import type { Edit } from "./edit.ts";
import { localeOf } from "./new-draft.ts";
import { setValue, sourceFiles } from "./records.ts";
import { textAt } from "./values.ts";

/**
 * The change of the title of the corpus after one of a headline. The title of a corpus with one source follows the headline
 * until the author gives it other words.
 * @param path the path of the value that is changed; nothing follows another one
 */
export function titleAfter(draft: Draft, path: ErrorPath, headline: string): Edit {
  const [, , ...place] = path;
  const title = ["files", "corpus.json", "title", localeOf(draft)];
  const isSame = (textAt(draft, title) ?? "") === (textAt(draft, path) ?? "");
  if (place.join("/") !== "source/headline" || sourceFiles(draft).length > 1 || !isSame) return [];
  return setValue(draft, title, headline);
}
