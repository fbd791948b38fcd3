/** Makes the edits that give records another id. */
import type { ErrorPath } from "../model/corpus-error.ts";
import type { Draft } from "./draft.ts";
import { apply, type Change, type Edit } from "./edit.ts";
import { listedNames, recordName, recordWithId, sourceFile } from "./records.ts";
import { type DraftCollection, referencesTo } from "./references.ts";
import { valueAt } from "./values.ts";

/** The id that a record has after it is renamed: that of a position begins with the id of its issue. */
function idAfter(collection: DraftCollection, id: string, to: string): string {
  return collection === "positions" ? id.replace(/[^/]*$/u, to) : to;
}

/** The changes that give a record another id where others name it, and in the lists of the draft. */
function renaming(draft: Draft, collection: DraftCollection, id: string, to: string): Change[] {
  const own = collection === "positions" ? (id.split("/")[1] ?? "") : id;
  const references = referencesTo(draft, collection, id).map(({ file, path }): Change => {
    const isTarget = path.at(-1) === "target";
    const was = isTarget ? recordName(collection, id) : own;
    const now = isTarget ? recordName(collection, to) : to;
    return { kind: "set", path: ["files", file, ...path], was, now };
  });
  const name = recordName(collection, id);
  const newName = recordName(collection, idAfter(collection, id, to));
  // The name of a position begins with the id of its issue.
  const [inner, newInner] = [`positions/${id}/`, `positions/${to}/`];
  const listed = listedNames(draft).flatMap(({ name: was, path }): Change[] => {
    const now =
      was === name
        ? newName
        : collection === "issues" && was.startsWith(inner)
          ? was.replace(inner, newInner)
          : was;
    return was === now ? [] : [{ kind: "set", path, was, now }];
  });
  return [...references, ...listed];
}

/** The changes after which an object has a value at another key. */
function moved(draft: Draft, path: ErrorPath, from: string, to: string): Change[] {
  const value = valueAt(draft, [...path, from]);
  if (value === undefined || from === to) return [];
  return [
    { kind: "set", path: [...path, from], was: value },
    { kind: "set", path: [...path, to], now: value },
  ];
}

/**
 * Gives a record another id, everywhere: in the record, where others name it, and in the name of the file of a source.
 * @param id of a position: `<issue>/<position>`
 * @param to the new id; of a position without its issue
 * @throws RangeError if there is no such record, or if another one has the id
 */
export function renameId(draft: Draft, collection: DraftCollection, id: string, to: string): Edit {
  if (collection !== "positions" && id === to) return [];
  const record = recordWithId(draft, collection, id);
  if (!record) throw new RangeError(`The draft has no ${recordName(collection, id)}.`);
  const newId = idAfter(collection, id, to);
  // The file of the source may have the name already, if a folder gave it another one than the id.
  const file = collection === "sources" ? sourceFile(to) : record.file;
  if (recordWithId(draft, collection, newId) || (file !== record.file && file in draft.files))
    throw new RangeError(`The draft already has ${recordName(collection, newId)}.`);
  const idPath = ["files", record.file, ...record.path, "id"];
  const was = record.record["id"] ?? "";
  const changes: Change[] = [
    { kind: "set", path: idPath, was, now: to },
    ...renaming(draft, collection, id, to),
  ];
  if (collection !== "sources") return changes;
  const renamed = apply(draft, changes);
  return [...changes, ...moved(renamed, ["files"], record.file, file), ...moved(renamed, ["texts"], id, to)];
}
