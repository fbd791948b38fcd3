/** Says which words are selected, and makes an excerpt of them or gives them to the one that is shown. */
import { useEffect, useState } from "react";
import { wordsOfExcerpt } from "../../../coding/quoted.ts";
import { sourceFile } from "../../../coding/records.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { useDesk, useDeskState } from "../use-desk.ts";
import { useExcerptFrom } from "./excerpt-from.ts";
import { QuotedShare, WordCount } from "./quoted-share.tsx";
import { type Chosen, chosenNow } from "./selection.ts";

/** The selected words stay while the focus is elsewhere, until others are selected or another record is opened. */
function useChosen(): Chosen | undefined {
  const desk = useDesk();
  const visit = useDeskState((state) => state.visit);
  const [last, setLast] = useState<{ readonly chosen: Chosen; readonly visit: number }>();
  useEffect(() => {
    const read = () => {
      const now = chosenNow();
      if (now) setLast({ chosen: now, visit: desk.get().visit });
    };
    document.addEventListener("selectionchange", read);
    return () => document.removeEventListener("selectionchange", read);
  }, [desk]);
  return last?.visit === visit ? last.chosen : undefined;
}

/** The bar below the text, always in view: the notices at the foot of the screen stand above it. */
export function SelectionBar({ source }: { readonly source: string }) {
  const { messages } = usePageContext();
  const { add, reword } = useExcerptFrom(source);
  const chosen = useChosen();
  const text = useDeskState(({ edited }) =>
    chosen ? edited.draft.texts[source]?.[chosen.index]?.text.slice(chosen.start, chosen.end) : undefined,
  );
  const file = useDeskState(({ edited }) => edited.draft.files[sourceFile(source)]);
  const refused = useDeskState((state) => state.refused);
  const words = messages.desk.text;
  return (
    <div
      id="desk-selection"
      className="sticky bottom-0 z-10 flex flex-wrap items-center gap-2 border-t-2 border-ink bg-paper py-2 print:hidden [html:has(&)_#notices]:pb-36 lg:[html:has(&)_#notices]:pb-24"
    >
      <QuotedShare source={source} onlyTooMuch />
      <div className="min-w-0 grow basis-60 text-sm">
        <p className="line-clamp-2">{text === undefined ? words.nothing : words.selected(text)}</p>
        {text !== undefined && (
          <p>
            <WordCount words={wordsOfExcerpt(file, { selector: { exact: text } })} />
          </p>
        )}
      </div>
      <p role="alert" className="w-full text-sm font-semibold empty:hidden">
        {refused}
      </p>
      {reword && (
        <Button disabled={!chosen} onClick={() => chosen && reword(chosen)}>
          {words.reword}
        </Button>
      )}
      <Button tone={chosen ? "strong" : "plain"} disabled={!chosen} onClick={() => chosen && add(chosen)}>
        {words.add}
      </Button>
    </div>
  );
}
