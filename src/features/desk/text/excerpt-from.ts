/** Makes an excerpt of selected words, and gives selected words to an excerpt that exists. */
import { type Edit, apply } from "../../../coding/edit.ts";
import { excerptAt, type SelectedWords, type SelectionProblem } from "../../../coding/excerpt-at.ts";
import {
  addRecord,
  freshId,
  recordsOf,
  recordWithId,
  setValue,
  sourceFile,
} from "../../../coding/records.ts";
import { rewordExcerpt } from "../../../coding/reword.ts";
import { sourceTextOf } from "../../../coding/source-text.ts";
import { textAt, valueAt } from "../../../coding/values.ts";
import { isQuotedIn } from "../../../model/anchoring/quotation.ts";
import type { Draft } from "../../../coding/draft.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import { useDesk, useDeskState } from "../use-desk.ts";
import type { Chosen } from "./selection.ts";

/** The most words of an excerpt that its id is made of. */
const WORDS_OF_ID = 6;

/** An edit that quotes a paragraph. A paragraph that is quoted is not context. */
function quoting(draft: Draft, edit: Edit, id: string): Edit {
  const next = apply(draft, edit);
  const place = recordWithId(next, "excerpts", id);
  const n = place?.record["paragraph"];
  if (!place || typeof n !== "number") return edit;
  const use = ["files", place.file, "source", "paragraphs", n - 1, "use"];
  return valueAt(next, use) === "context" ? [...edit, ...setValue(next, use)] : edit;
}

/** The id of an excerpt that has the selected words already. */
function sameWords(draft: Draft, source: string, { paragraph, selector }: SelectedWords): string | undefined {
  const same = recordsOf(draft, "excerpts").find(
    ({ file, record }) =>
      file === sourceFile(source) &&
      record["paragraph"] === paragraph &&
      textAt(record, ["selector", "exact"]) === selector.exact &&
      valueAt(record, ["selector", "refinedBy", "start"]) === selector.refinedBy.start,
  );
  return textAt(same?.record, ["id"]);
}

interface ExcerptFrom {
  /** Adds selected words as an excerpt and opens its form. */
  readonly add: (chosen: Chosen) => void;
  /** Gives selected words to the excerpt that is shown; missing if none of this source is. */
  readonly reword: ((chosen: Chosen) => void) | undefined;
}

/** What can be made of words that are selected in the text of a source. */
export function useExcerptFrom(source: string): ExcerptFrom {
  const desk = useDesk();
  const { messages } = usePageContext();
  const words = messages.desk.text;
  const shown = useDeskState(({ shown: now, edited }) =>
    now.kind === "record" &&
    now.collection === "excerpts" &&
    recordWithId(edited.draft, "excerpts", now.id)?.file === sourceFile(source)
      ? now.id
      : undefined,
  );
  const refuse = (problem: SelectionProblem) => desk.set({ refused: words.refused[problem] });
  const show = (id: string, edit: Edit, said: string, spot: Chosen) => {
    if (edit.length > 0) desk.perform(quoting(desk.get().edited.draft, edit, id));
    desk.set({
      ...{ shown: { kind: "record", collection: "excerpts", id }, half: "records" },
      ...{ said, refused: "", spot },
    });
  };
  const add = (chosen: Chosen) => {
    const { index, start, end } = chosen;
    const { draft } = desk.get().edited;
    const found = excerptAt(draft, source, { paragraph: index, start, end });
    if ("problem" in found) return refuse(found.problem);
    const known = sameWords(draft, source, found);
    if (known !== undefined) {
      show(known, [], words.known, chosen);
      return desk.set({ refused: words.known });
    }
    const name = found.selector.exact.split(/\s+/u).slice(0, WORDS_OF_ID).join(" ");
    const id = freshId(draft, "excerpts", name);
    // A first guess, which the author sees and can change.
    const { body } = sourceTextOf(draft.texts[source] ?? []);
    const attribution = isQuotedIn(body, found) ? "direct-quote" : "paraphrase";
    const edit = addRecord(draft, sourceFile(source), "excerpts", { id, ...found, attribution });
    show(id, edit, words.added, chosen);
  };
  const reword = (id: string, chosen: Chosen) => {
    const { index, start, end } = chosen;
    const edit = rewordExcerpt(desk.get().edited.draft, id, { paragraph: index, start, end });
    if ("problem" in edit) return refuse(edit.problem);
    show(id, edit, words.reworded, chosen);
  };
  return { add, reword: shown === undefined ? undefined : (chosen) => reword(shown, chosen) };
}
