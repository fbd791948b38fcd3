/** Adds selected words as an excerpt. */
import { excerptAt } from "../../../coding/texts.ts";
import { addRecord, freshId, sourceFile } from "../../../coding/records.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import { useDesk } from "../use-desk.ts";
import type { Chosen } from "./selection.ts";

/** Returns a function that adds selected words of a source as an excerpt and opens its form. */
export function useAddExcerpt(source: string): (chosen: Chosen) => void {
  const desk = useDesk();
  const { messages } = usePageContext();
  return ({ index, start, end }) => {
    const { draft } = desk.get().history;
    const excerpt = excerptAt(draft, source, { paragraph: index, start, end });
    if ("problem" in excerpt) return desk.set({ said: excerpt.problem });
    const { exact } = excerpt.selector;
    const id = freshId(draft, "excerpts", exact.split(/\s+/u).slice(0, 6).join(" "));
    desk.perform(addRecord(draft, sourceFile(source), "excerpts", { ...excerpt, id }));
    desk.set({
      ...{ shown: { kind: "record", collection: "excerpts", id }, half: "records" },
      said: messages.desk.text.added,
    });
  };
}
