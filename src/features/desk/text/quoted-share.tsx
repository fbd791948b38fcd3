/** Says how much an excerpt, and all excerpts of a source together, quote. */
import { isTooMuch, type Limited, quotedShareOf } from "../../../coding/quoted.ts";
import { sourceFile } from "../../../coding/records.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { useDesk, useDeskState } from "../use-desk.ts";

/** A number of words, with its limit if it is exceeded. */
export function WordCount({ words }: { readonly words: Limited }) {
  const { messages } = usePageContext();
  const isLong = isTooMuch(words);
  return (
    <span className={isLong ? "font-semibold" : "text-muted"}>
      {messages.desk.quoted.words(words.actual, isLong ? words.most : undefined)}
    </span>
  );
}

interface QuotedShareProps {
  readonly source: string;
  /** True if nothing is said while the share is within its limit. */
  readonly onlyTooMuch?: boolean;
}

/** The share of a text that is quoted. If it is too much, a button leads to the longest excerpts. */
export function QuotedShare({ source, onlyTooMuch = false }: QuotedShareProps) {
  const { messages, formatLocale } = usePageContext();
  const desk = useDesk();
  const share = useDeskState(({ edited }) => quotedShareOf(edited.draft.files[sourceFile(source)]));
  const words = messages.desk.quoted;
  if (!share || (onlyTooMuch && !isTooMuch(share))) return null;
  const percent = (part: number) =>
    new Intl.NumberFormat(formatLocale, { style: "percent", maximumFractionDigits: 1 }).format(part);
  const said = words.share(percent(share.actual), share.most === undefined ? undefined : percent(share.most));
  if (!isTooMuch(share)) return <p>{said}</p>;
  return (
    <div className="flex w-full flex-wrap items-center gap-x-2 text-sm">
      <p className="font-semibold">{said}</p>
      <Button
        tone="bare"
        className="rounded-sm underline"
        onClick={() =>
          desk.set({
            shown: { kind: "list", collection: "excerpts", longestFirst: true },
            half: "records",
          })
        }
      >
        {words.longest}
      </Button>
    </div>
  );
}
