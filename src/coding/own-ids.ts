/**
 * Keeps the ids of new records in step with what they are made of: the actor and the position of a stance, the title of an
 * event. An id stays as it is once the author has set it or taken the corpus away.
 */
import type { ErrorPath } from "../model/corpus-error.ts";
import type { Draft } from "./draft.ts";
import { apply, type Edit, Edits } from "./edit.ts";
import { FreshIds } from "./fresh-ids.ts";
import { localeOf } from "./new-draft.ts";
import {
  collectionAt,
  freshId,
  idAt,
  recordName,
  type RecordPlace,
  recordWithId,
  setValue,
} from "./records.ts";
import type { DraftCollection } from "./references.ts";
import { renameId } from "./rename-id.ts";
import { slugOf } from "./slug.ts";
import { isJsonObject, itemsAt, type JsonObject, textAt, valueAt } from "./values.ts";

/** The list of a draft that names the records whose ids follow what they are made of. */
const LIST: ErrorPath = ["newIds"];

/** The edit after which the id of a record follows what the record is made of. */
export function followContent(draft: Draft, collection: DraftCollection, id: string): Edit {
  return setValue(draft, LIST, [...(draft.newIds ?? []), recordName(collection, id)]);
}

/**
 * The edit that gives a record the id that the author has set, which then stays.
 * @throws RangeError if there is no such record, or if another one has the id
 */
export function setId(draft: Draft, collection: DraftCollection, id: string, to: string): Edit {
  const edits = new Edits(draft);
  const name = recordName(collection, id);
  const { newIds = [] } = draft;
  if (newIds.includes(name)) {
    const left = newIds.filter((each) => each !== name);
    edits.add(setValue(draft, LIST, left));
  }
  edits.add(renameId(edits.draft, collection, id, to));
  return edits.all();
}

/**
 * The edit that gives the record of an id another one, wherever the draft names the record; `undefined` if another record has it.
 * @param path the place of the id in the draft
 */
export function setIdAt(
  draft: Draft,
  collection: DraftCollection,
  path: ErrorPath,
  to: string,
): Edit | undefined {
  const [, file = "", ...place] = path.slice(0, -1);
  const record = { file: String(file), path: place };
  const own = textAt(draft, path) ?? "";
  if (own === to) return [];
  const edit = setValue(draft, path, to);
  const id = idAt(draft, collection, record);
  const newId = idAt(apply(draft, edit), collection, record);
  if (newId === undefined || recordWithId(draft, collection, newId)) return undefined;
  // No record can be named by an id that is empty, or that an earlier one has.
  const isNamed = own !== "" && recordWithId(draft, collection, id ?? "")?.path.join("/") === place.join("/");
  return isNamed && id !== undefined ? setId(draft, collection, id, to) : edit;
}

/** The words of which an id is made; `undefined` while they are missing. */
function wordsOf(draft: Draft, collection: DraftCollection, record: JsonObject): string | undefined {
  const all = (...paths: readonly ErrorPath[]) => {
    const texts = paths.map((path) => textAt(record, path) ?? "");
    return texts.includes("") ? undefined : texts.join(" ");
  };
  switch (collection) {
    case "stances":
      return all(["actor"], ["position"]);
    case "silences":
      return all(["actor"], ["issue"]);
    case "actors":
      return all(["name", localeOf(draft)]);
    case "events":
    case "issues":
      return all(["title", localeOf(draft)]);
    case "positions":
      return all(["label", localeOf(draft)]);
    default:
      return undefined;
  }
}

/** An id for a record that is made of words. That of a position is its own among those of its issue. */
export function idFor(
  draft: Draft,
  collection: DraftCollection,
  { file, path }: RecordPlace,
  words: string,
): string {
  if (collection !== "positions") return freshId(draft, collection, words);
  const beside = itemsAt(draft.files, [file, ...path.slice(0, -1)]);
  return new FreshIds(beside.flatMap((each) => textAt(each, ["id"]) ?? [])).make(words, "position");
}

/** Says whether an id is the one that is made of words, perhaps with a number because others have it. */
const isMadeOf = (slug: string, id: string) =>
  id.startsWith(slug) && /^(?:-\d+)?$/u.test(id.slice(slug.length));

/** An edit with the changes after which the ids of new records fit what the edit has made of them. */
export function withOwnIds(draft: Draft, edit: Edit): Edit {
  const edits = new Edits(draft);
  edits.add(edit);
  if ((edits.draft.newIds ?? []).length === 0) return edit;
  // A new id changes the records that name it, too.
  const changes = [...edit];
  for (const { path } of changes) {
    const [root, file, ...inner] = path;
    if (root !== "files" || typeof file !== "string" || inner.length < 2) continue;
    // The record, or the position of an issue.
    const place = { file, path: inner.slice(0, inner[2] === "positions" && inner.length > 3 ? 4 : 2) };
    const collection = collectionAt(place);
    const record = valueAt(edits.draft.files, [file, ...place.path]);
    const id = collection && idAt(edits.draft, collection, place);
    if (!collection || id === undefined || !isJsonObject(record)) continue;
    if (edits.draft.newIds?.includes(recordName(collection, id)) !== true) continue;
    const words = wordsOf(edits.draft, collection, record);
    const slug = words === undefined ? undefined : slugOf(words);
    if (words === undefined || slug === undefined || isMadeOf(slug, textAt(record, ["id"]) ?? "")) continue;
    const renaming = renameId(edits.draft, collection, id, idFor(edits.draft, collection, place, words));
    edits.add(renaming);
    for (const change of renaming) changes.push(change);
  }
  return edits.all();
}
