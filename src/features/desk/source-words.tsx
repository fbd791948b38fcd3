/** Words of a source of a draft, in their own language. */
import type { Draft } from "../../coding/draft.ts";
import { recordWithId } from "../../coding/records.ts";
import { textAt } from "../../coding/values.ts";

interface SourceWordsProps {
  readonly draft: Draft;
  /** The id of the source. */
  readonly source: string;
  readonly words: string;
}

/** A quotation from a source. Its language decides its quotation marks, and how it is read aloud. */
export function SourceWords({ draft, source, words }: SourceWordsProps) {
  const language = textAt(recordWithId(draft, "sources", source)?.record, ["inLanguage"]) ?? "";
  return (
    <q dir="auto" className="wrap-anywhere" {...(language === "" ? {} : { lang: language })}>
      {words}
    </q>
  );
}
