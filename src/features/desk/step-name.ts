/** The name of a step of an author, for what undo and redo say. */
import type { EditStep } from "../../coding/edited-draft.ts";
import type { Messages } from "../../messages/catalogue.ts";
import { COLLECTIONS } from "../../model/vocabulary.ts";

/** The keys of a path that lead to a record: `files`, the file, the collection and the index. */
const TO_RECORD = 4;

/** Names the kind of record that a step adds or removes, or the field that it changes: “Stance, Timing”. */
export function nameOfStep({ edit }: EditStep, words: Messages["desk"]): string {
  const change = edit.find(({ path }) => path[0] === "files");
  if (!change) return words.half.text;
  const { path } = change;
  const key = path[2] === "source" ? "sources" : path[2];
  const collection = COLLECTIONS.find((each) => each === key);
  const record = collection ? words.one[collection] : path[1] === "corpus.json" ? words.corpus : "";
  const labels: Readonly<Partial<Record<string, string>>> = words.field;
  const inRecord = path.slice(collection === "sources" || !collection ? TO_RECORD - 2 : TO_RECORD);
  const field = inRecord.findLast((each) => typeof each === "string" && labels[each] !== undefined);
  const isNew = collection !== undefined && inRecord.length === 0 && change.kind !== "remove";
  if (isNew && (change.kind === "insert" || change.was === undefined)) return words.fresh[collection];
  return [record, field === undefined ? "" : (labels[field] ?? "")].filter(Boolean).join(", ");
}
