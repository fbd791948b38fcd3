/** Adds selected words as an excerpt. */
import { excerptAt } from "../../../coding/excerpt-at.ts";
import { addRecord, freshId, sourceFile } from "../../../coding/records.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import { useDesk } from "../use-desk.ts";
import { isInQuotationMarks } from "./in-quotation-marks.ts";
import type { Chosen } from "./selection.ts";

/** The most words of an excerpt that its id is made of. */
const WORDS_OF_ID = 6;

/** Returns a function that adds selected words of a source as an excerpt and opens its form. */
export function useAddExcerpt(source: string): (chosen: Chosen) => void {
  const desk = useDesk();
  const { messages } = usePageContext();
  const words = messages.desk.text;
  return ({ index, start, end }) => {
    const { draft } = desk.get().history;
    const found = excerptAt(draft, source, { paragraph: index, start, end });
    if ("problem" in found) return desk.set({ refused: words.refused[found.problem] });
    const name = found.selector.exact.split(/\s+/u).slice(0, WORDS_OF_ID).join(" ");
    const id = freshId(draft, "excerpts", name);
    // A first guess, which the author sees and can change.
    const text = draft.texts[source]?.[index]?.text ?? "";
    const attribution = isInQuotationMarks(text, start) ? "direct-quote" : "paraphrase";
    desk.perform(addRecord(draft, sourceFile(source), "excerpts", { id, ...found, attribution }));
    desk.set({
      ...{ shown: { kind: "record", collection: "excerpts", id }, half: "records" },
      ...{ said: words.added, refused: "" },
    });
  };
}
