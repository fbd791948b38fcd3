/** Finds the records of a draft, and makes the edits that add and change them. */
import type { ErrorPath } from "../model/corpus-error.ts";
import type { Draft, Json } from "./draft.ts";
import type { Change, Edit } from "./edit.ts";
import { FreshIds } from "./fresh-ids.ts";
import type { DraftCollection } from "./references.ts";
import { isJsonObject, itemsAt, type JsonObject, textAt, valueAt } from "./values.ts";

/** The place of a value in the files of a draft, as an error of the check names it. */
export interface RecordPlace {
  readonly file: string;
  readonly path: ErrorPath;
}

/** A record with its place. */
export interface PlacedRecord extends RecordPlace {
  readonly record: JsonObject;
}

/** The name that a record has in the lists of a draft and in corrections. */
export function recordName(collection: DraftCollection, id: string): string {
  return `${collection}/${id}`;
}

/** The lists of a draft that name records. */
const LISTS = ["unreviewed", "newIds"] as const;

/** The names of records in the lists of a draft, each with its place. */
export function listedNames(draft: Draft): readonly { readonly name: string; readonly path: ErrorPath }[] {
  return LISTS.flatMap((list) => (draft[list] ?? []).map((name, index) => ({ name, path: [list, index] })));
}

/** The name of the file of a source. */
export function sourceFile(id: string): string {
  return `sources/${id}.json`;
}

/** The id of the source that a file is named after. */
export function sourceOfFile(file: string): string {
  return file.replace(/^sources\/|\.json$/gu, "");
}

/** The names of the files of all sources, in the order in which they are written. */
export function sourceFiles({ files }: Draft): string[] {
  return Object.keys(files)
    .filter((file) => file.startsWith("sources/"))
    .toSorted();
}

/** The lists that hold the records of a collection. The record of a source is in no list. */
function listsOf(draft: Draft, collection: DraftCollection): RecordPlace[] {
  switch (collection) {
    case "sources":
      return [];
    case "actors":
    case "issues":
      return [{ file: `${collection}.json`, path: [collection] }];
    case "positions":
      return itemsAt(draft.files, ["issues.json", "issues"]).map((_, index) => ({
        file: "issues.json",
        path: ["issues", index, "positions"],
      }));
    default:
      return sourceFiles(draft).map((file) => ({ file, path: [collection] }));
  }
}

/** The records of a collection with their places. Values that are no objects are left out. */
export function recordsOf(draft: Draft, collection: DraftCollection): PlacedRecord[] {
  const places =
    collection === "sources"
      ? sourceFiles(draft).map((file): RecordPlace => ({ file, path: ["source"] }))
      : listsOf(draft, collection).flatMap(({ file, path }) =>
          itemsAt(draft.files, [file, ...path]).map((_, index) => ({ file, path: [...path, index] })),
        );
  return places.flatMap((place) => {
    const record = valueAt(draft.files, [place.file, ...place.path]);
    return isJsonObject(record) ? [{ ...place, record }] : [];
  });
}

/** The id of a record as references have it: that of a position begins with the id of its issue. */
export function idAt(
  draft: Draft,
  collection: DraftCollection,
  { file, path }: RecordPlace,
): string | undefined {
  const id = textAt(draft.files, [file, ...path, "id"]);
  if (collection !== "positions" || id === undefined) return id;
  return `${textAt(draft.files, [file, ...path.slice(0, 2), "id"]) ?? ""}/${id}`;
}

/** The first record of a collection with an id. */
export function recordWithId(
  draft: Draft,
  collection: DraftCollection,
  id: string,
): PlacedRecord | undefined {
  return recordsOf(draft, collection).find((place) => idAt(draft, collection, place) === id);
}

/** The collection of the record at a place; `undefined` if no record can be there. */
export function collectionAt({ file, path }: RecordPlace): DraftCollection | undefined {
  const [collection, index, inner] = path;
  if (collection === "source") return path.length === 1 ? "sources" : undefined;
  if (typeof index !== "number") return undefined;
  if (path.length === 4 && inner === "positions") return "positions";
  const isKnown = ["actors", "issues", "excerpts", "stances", "silences", "events"].includes(
    String(collection),
  );
  return path.length === 2 && isKnown && file !== "corpus.json" ? (collection as DraftCollection) : undefined;
}

/**
 * Sets the value at a path of a draft, and makes the objects and lists around it that are missing. Without a value, it is
 * removed, and so are the objects around it that become empty, so that a text that is optional leaves nothing.
 * @param path begins with a field of the draft, as the path of a change does
 */
export function setValue(draft: Draft, path: ErrorPath, value?: Json): Edit {
  const depth = path.findIndex((_, at) => valueAt(draft, path.slice(0, at + 1)) === undefined);
  const was = valueAt(draft, path);
  if (was === value) return [];
  if (value === undefined) return removal(draft, path);
  if (was !== undefined) return [{ kind: "set", path, was, now: value }];
  const now = path
    .slice(depth + 1)
    .reduceRight<Json>((inner, key) => (typeof key === "number" ? [inner] : { [key]: inner }), value);
  const place = path.slice(0, depth + 1);
  return [{ kind: typeof place.at(-1) === "number" ? "insert" : "set", path: place, now }];
}

/** The length of the path of a file: objects of that depth are not removed when they become empty. */
const FILE_DEPTH = 2;

function removal(draft: Draft, path: ErrorPath): Edit {
  let place = path;
  const around = (at: ErrorPath) => valueAt(draft, at.slice(0, -1));
  const isAlone = (object: Json | undefined) =>
    isJsonObject(object) && Object.keys(object).length === 1 && place.length - 1 > FILE_DEPTH;
  while (isAlone(around(place)) && typeof place.at(-2) === "string") place = place.slice(0, -1);
  return [removalOf(draft, place)];
}

/** The change that removes one value and nothing else. */
export function removalOf(draft: Draft, path: ErrorPath): Change {
  const was = valueAt(draft, path);
  if (was === undefined) throw new RangeError(`The draft has nothing at ${path.join("/")}.`);
  return { kind: typeof path.at(-1) === "number" ? "remove" : "set", path, was };
}

/** Adds a record at the end of a collection of a file. */
export function addRecord(
  draft: Draft,
  file: string,
  collection: Exclude<DraftCollection, "sources" | "positions">,
  record: JsonObject,
): Edit {
  const list = ["files", file, collection];
  return setValue(draft, [...list, itemsAt(draft, list).length], record);
}

/** The ids and former ids of a collection, which no other record of it may have. */
function idsOf(draft: Draft, collection: DraftCollection): string[] {
  return recordsOf(draft, collection).flatMap(({ record }) =>
    [record["id"], ...itemsAt(record, ["formerIds"])].filter((id) => typeof id === "string"),
  );
}

/** An id from a name that no record of the collection has: `green-party`, or `green-party-2` if the first is taken. */
export function freshId(draft: Draft, collection: DraftCollection, name: string): string {
  return new FreshIds(idsOf(draft, collection)).make(name, collection.replace(/s$/u, ""));
}
