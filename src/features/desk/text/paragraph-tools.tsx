/** The buttons that change where the paragraphs of a text begin and end. */
import { type RefObject, useEffect, useRef } from "react";
import type { Draft } from "../../../coding/draft.ts";
import type { Edit } from "../../../coding/edit.ts";
import { joinParagraphs, leaveOut, splitParagraph, type TextProblem } from "../../../coding/paragraphs.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { useDesk } from "../use-desk.ts";
import { type Cursor, cursorNow } from "./selection.ts";

/** Follows the cursor in the text. While the focus is elsewhere, the cursor stays where it was. */
export function useCursor(): RefObject<Cursor | undefined> {
  const cursor = useRef<Cursor>(undefined);
  useEffect(() => {
    const read = () => {
      cursor.current = cursorNow() ?? cursor.current;
    };
    document.addEventListener("selectionchange", read);
    return () => document.removeEventListener("selectionchange", read);
  }, []);
  return cursor;
}

interface ParagraphToolsProps {
  readonly source: string;
  readonly index: number;
  readonly cursor: RefObject<Cursor | undefined>;
  readonly isLast: boolean;
  readonly isLeftOut: boolean;
  /** True if only the record of the paragraph is left. */
  readonly isLost?: boolean;
}

/** Joins, splits and leaves out a paragraph. Its excerpts find their places again. */
export function ParagraphTools({
  source,
  index,
  cursor,
  isLast,
  isLeftOut,
  isLost = false,
}: ParagraphToolsProps) {
  const { messages } = usePageContext();
  const desk = useDesk();
  const words = messages.desk.text;
  const change = async (makeEdit: (draft: Draft) => Promise<Edit | TextProblem>) => {
    const { draft } = desk.get().edited;
    const edit = await makeEdit(draft);
    if ("problem" in edit) return desk.set({ refused: words.problem[edit.problem] });
    // An edit of an earlier draft would not fit one that was changed in the meantime.
    if (desk.get().edited.draft === draft) desk.perform(edit);
    // The places behind it are others now.
    desk.set({ refused: "", spot: { index, start: 0, end: 0 } });
  };
  const split = () => {
    const at = cursor.current?.index === index ? cursor.current.start : 0;
    if (at === 0) return desk.set({ refused: words.splitHint });
    void change((draft) => splitParagraph(draft, source, index, at));
  };
  const join = !isLast && (
    <Button onClick={() => void change((draft) => joinParagraphs(draft, source, index))}>{words.join}</Button>
  );
  if (isLost) return join;
  if (isLeftOut)
    return (
      <Button onClick={() => void change((draft) => leaveOut(draft, source, index, false))}>
        {words.putBack}
      </Button>
    );
  return (
    <>
      <Button
        tone="bare"
        className="rounded-sm underline print:hidden"
        onClick={() => void change((draft) => leaveOut(draft, source, index, true))}
      >
        {words.leaveOut}
      </Button>
      <details className="text-sm print:hidden">
        <summary className="min-h-11 content-center">{words.more}</summary>
        <div className="flex flex-wrap gap-2">
          {join}
          <Button title={words.splitHint} onClick={split}>
            {words.split}
          </Button>
        </div>
      </details>
    </>
  );
}
