/** Makes the edits that remove records, with what makes no sense without them. */
import type { ErrorPath } from "../model/corpus-error.ts";
import type { Draft } from "./draft.ts";
import type { Edit, Edits } from "./edit.ts";
import {
  collectionAt,
  idAt,
  listedNames,
  recordName,
  type RecordPlace,
  recordsOf,
  recordWithId,
  removalOf,
} from "./records.ts";
import { type DraftCollection, type Reference, referencesIn, referencesTo } from "./references.ts";
import { textAt } from "./values.ts";

/** The refusal to remove a record on which claims rest, with the places of the claims. */
export interface Refusal {
  readonly usedBy: readonly RecordPlace[];
}

/** Compares two places so that the later in a file comes first, and what is in a value before the value. */
function latestFirst(a: ErrorPath, b: ErrorPath): number {
  for (const [at, key] of a.entries()) {
    const other = b[at];
    if (other === undefined) return -1;
    if (key === other) continue;
    if (typeof key === "number" && typeof other === "number") return other - key;
    return String(key) < String(other) ? 1 : -1;
  }
  return a.length < b.length ? 1 : 0;
}

/** Says whether a path is that of a value or of what is in the value. */
export const isWithin = (path: ErrorPath, outer: ErrorPath): boolean =>
  outer.every((key, at) => path[at] === key);

/** The changes that remove values, whose places are those before any of them is removed. */
export function removalsOf(draft: Draft, places: readonly ErrorPath[]): Edit {
  const all = new Map(places.map((path) => [JSON.stringify(path), path]));
  const outermost = [...all.values()].filter(
    (path) => !path.some((_, at) => at > 0 && all.has(JSON.stringify(path.slice(0, at)))),
  );
  return outermost.toSorted(latestFirst).map((path) => removalOf(draft, path));
}

/** The names of the records at a place and in it: a source has records in its file, and an issue has positions. */
export function namesWithin(draft: Draft, place: RecordPlace): ReadonlySet<string> {
  const collection = collectionAt(place);
  const inside: readonly DraftCollection[] =
    collection === "sources"
      ? ["sources", "excerpts", "stances", "silences", "events"]
      : collection === "issues"
        ? ["issues", "positions"]
        : collection === undefined
          ? []
          : [collection];
  const outer = collection === "sources" ? [] : place.path;
  return new Set(
    inside.flatMap((each) =>
      recordsOf(draft, each)
        .filter(({ file, path }) => file === place.file && isWithin(path, outer))
        .flatMap((record) => {
          const id = idAt(draft, each, record);
          return id === undefined ? [] : [recordName(each, id)];
        }),
    ),
  );
}

const listName = ({ file, list }: Reference) => JSON.stringify([file, list?.path]);

/** A value that is removed with named records: the id in a list, the whole list of evidence, or a claim. */
interface Going extends RecordPlace {
  readonly isClaim: boolean;
}

/** The values of a draft that go with named records, outside of these records themselves. */
export function goingWith(
  draft: Draft,
  isGone: (name: string) => boolean,
  isInGone: (place: RecordPlace) => boolean,
): Going[] {
  const named: Reference[] = [];
  const left = new Set<string>();
  for (const reference of referencesIn(draft)) {
    if (isGone(recordName(reference.collection, reference.id))) {
      if (!isInGone(reference)) named.push(reference);
    } else if (reference.list) left.add(listName(reference));
  }
  return named.map((reference) => {
    const { file, goes, list, isClaim } = reference;
    if (!list) return { file, path: goes, isClaim };
    return left.has(listName(reference))
      ? { file, path: goes, isClaim: false }
      : { file, path: list.whole, isClaim };
  });
}

/**
 * Removes a record, its id in the lists of others, and the memberships, relations and corrections that name it.
 * @returns the claims that rest on the record alone, if there are any; then nothing may be removed
 */
export function removeRecord(draft: Draft, place: RecordPlace): Edit | Refusal {
  const names = namesWithin(draft, place);
  const isSource = collectionAt(place) === "sources";
  const isInside = ({ file, path }: RecordPlace) =>
    file === place.file && (isSource || isWithin(path, place.path));
  const going = goingWith(draft, (name) => names.has(name), isInside);
  const usedBy = going.filter(({ isClaim }) => isClaim);
  if (usedBy.length > 0) {
    const all = new Map(usedBy.map(({ file, path }) => [JSON.stringify([file, path]), { file, path }]));
    return { usedBy: [...all.values()] };
  }
  const source = textAt(draft.files, [place.file, "source", "id"]);
  const hasText = isSource && source !== undefined && Object.hasOwn(draft.texts, source);
  return removalsOf(draft, [
    ...going.map(({ file, path }) => ["files", file, ...path]),
    ["files", place.file, ...(isSource ? [] : place.path)],
    ...(hasText ? [["texts", source]] : []),
    ...listedNames(draft).flatMap(({ name, path }) => (names.has(name) ? [path] : [])),
  ]);
}

/** Removes a record as one of several edits. It stays if a claim rests on it. */
export function removeIn(edits: Edits, collection: DraftCollection, id: string): void {
  const place = recordWithId(edits.draft, collection, id);
  const removal = place && removeRecord(edits.draft, place);
  if (removal && !("usedBy" in removal)) edits.add(removal);
}

/** Removes a record as one of several edits if no other record names it. */
export function removeUnnamed(edits: Edits, collection: DraftCollection, id: string): void {
  if (referencesTo(edits.draft, collection, id).length === 0) removeIn(edits, collection, id);
}
