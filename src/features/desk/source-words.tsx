/** Words of a source of a draft, in their own language. */
import type { Draft } from "../../coding/draft.ts";
import { recordWithId } from "../../coding/records.ts";
import { textAt } from "../../coding/values.ts";
import { usePageContext } from "../../parts/page-context.tsx";

interface SourceWordsProps {
  readonly draft: Draft;
  /** The id of the source. */
  readonly source: string;
  readonly words: string;
}

/** A quotation from a source, in the quotation marks of the page. Its language decides how it is read aloud. */
export function SourceWords({ draft, source, words }: SourceWordsProps) {
  const { messages } = usePageContext();
  const language = textAt(recordWithId(draft, "sources", source)?.record, ["inLanguage"]) ?? "";
  return (
    <span dir="auto" className="wrap-anywhere" {...(language === "" ? {} : { lang: language })}>
      {messages.quote(words)}
    </span>
  );
}
