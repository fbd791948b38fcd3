/**
 * Keeps the ids of new records in step with what they are made of: the actor and the position of a stance, the title of an
 * event. An id stays as it is once the author has set it or taken the corpus away.
 */
import type { ErrorPath } from "../model/corpus-error.ts";
import type { Draft } from "./draft.ts";
import { type Edit, Edits } from "./edit.ts";
import { localeOf } from "./new-draft.ts";
import { collectionAt, freshId, recordName, setValue } from "./records.ts";
import type { DraftCollection } from "./references.ts";
import { renameId } from "./rename-id.ts";
import { slugOf } from "./slug.ts";
import { isJsonObject, type JsonObject, textAt, valueAt } from "./values.ts";

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
    default:
      return undefined;
  }
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
    const [root, file, collectionName, index] = path;
    if (root !== "files" || typeof file !== "string" || collectionName === undefined || index === undefined)
      continue;
    const place = { file, path: [collectionName, index] };
    const collection = collectionAt(place);
    const record = valueAt(edits.draft.files, [file, ...place.path]);
    const id = textAt(record, ["id"]);
    if (!collection || id === undefined || !isJsonObject(record)) continue;
    if (edits.draft.newIds?.includes(recordName(collection, id)) !== true) continue;
    const words = wordsOf(edits.draft, collection, record);
    const slug = words === undefined ? undefined : slugOf(words);
    if (words === undefined || slug === undefined || isMadeOf(slug, id)) continue;
    const renaming = renameId(edits.draft, collection, id, freshId(edits.draft, collection, words));
    edits.add(renaming);
    for (const change of renaming) changes.push(change);
  }
  return edits.all();
}
