/** Leaves out of a draft what no person has accepted, as an export does. */
import type { ErrorPath } from "../model/corpus-error.ts";
import { COLLECTIONS } from "../model/vocabulary.ts";
import type { Draft } from "./draft.ts";
import { apply } from "./edit.ts";
import { idAt, recordName, type RecordPlace, recordsOf } from "./records.ts";
import { referencesIn } from "./references.ts";
import { goingWith, isWithin, namesWithin, removalsOf } from "./remove-record.ts";

/** A draft without unreviewed records, and the names of the records that it leaves out. */
interface Reviewed {
  readonly draft: Draft;
  /** The unreviewed records and those that rest on them, each as `<collection>/<id>`. */
  readonly leftOut: readonly string[];
  /** The place that a value of the reviewed draft has in the whole one. */
  readonly placeBefore: (place: RecordPlace) => RecordPlace;
}

const keyOf = ({ file, path }: RecordPlace) => JSON.stringify([file, ...path]);

/** The record, reason or response that holds a place: any value around the place that is among those that go. */
function isAmong(places: ReadonlySet<string>, { file, path }: RecordPlace): boolean {
  return [-1, ...path.keys()].some((at) => places.has(keyOf({ file, path: path.slice(0, at + 1) })));
}

/** The place that a value had before other values were removed: items of lists come after those that were before them. */
function placeIn(removed: readonly RecordPlace[], { file, path }: RecordPlace): RecordPlace {
  const before: (string | number)[] = [];
  for (const key of path) {
    const beside = removed.filter(
      (place) =>
        place.file === file && place.path.length === before.length + 1 && isWithin(place.path, before),
    );
    const indexes = new Set(beside.map((place) => Number(place.path.at(-1))));
    let index = key;
    if (typeof index === "number")
      for (const gone of [...indexes].toSorted((a, b) => a - b)) if (gone <= index) index++;
    before.push(index);
  }
  return { file, path: before };
}

/**
 * Leaves out the unreviewed records of a draft, with what rests on them: a claim whose actor, issue, position, speaker or
 * last evidence goes, and an excerpt that only such claims use. Lists of ids lose the ids of the records that go.
 */
export function reviewedOnly(draft: Draft): Reviewed {
  if (draft.unreviewed.length === 0) return { draft, leftOut: [], placeBefore: (place) => place };
  const places = new Map(
    [...COLLECTIONS, "positions" as const].flatMap((collection) =>
      recordsOf(draft, collection).map((record): [string, RecordPlace] => [
        recordName(collection, idAt(draft, collection, record) ?? ""),
        collection === "sources" ? { file: record.file, path: [] } : record,
      ]),
    ),
  );
  const names = new Map([...places].map(([name, place]) => [keyOf(place), name]));
  const evidence = [...referencesIn(draft)].filter(({ collection }) => collection === "excerpts");
  const gone = new Set<string>();
  const add = (name: string) => {
    const place = places.get(name);
    if (!place || gone.has(name)) return;
    gone.add(name);
    for (const inner of namesWithin(draft, place.path.length === 0 ? { ...place, path: ["source"] } : place))
      gone.add(inner);
  };
  for (const name of draft.unreviewed) add(name);
  let going: readonly RecordPlace[];
  let before: number;
  do {
    before = gone.size;
    going = goingOf(draft, gone, places);
    for (const place of going) add(names.get(keyOf(place)) ?? "");
    const away = new Set(going.map(keyOf));
    const used = new Set(evidence.filter((each) => !isAmong(away, each)).map(({ id }) => id));
    for (const { id } of evidence.filter((each) => isAmong(away, each)))
      if (!used.has(id)) add(recordName("excerpts", id));
  } while (gone.size > before);
  const sources = [...gone].flatMap((name) =>
    name.startsWith("sources/") ? name.slice("sources/".length) : [],
  );
  const removed: ErrorPath[] = [
    ...going.map(({ file, path }) => ["files", file, ...path]),
    ...sources.filter((id) => Object.hasOwn(draft.texts, id)).map((id) => ["texts", id]),
  ];
  const next = apply(draft, removalsOf(draft, removed));
  return {
    draft: { ...next, unreviewed: [] },
    leftOut: [...gone],
    placeBefore: (place) => placeIn(going, place),
  };
}

/** The places of named records, and of what goes with them. */
function goingOf(
  draft: Draft,
  gone: ReadonlySet<string>,
  places: ReadonlyMap<string, RecordPlace>,
): readonly RecordPlace[] {
  const own = [...gone].flatMap((name) => places.get(name) ?? []);
  const away = new Set(own.map(keyOf));
  return [
    ...own,
    ...goingWith(
      draft,
      (name) => gone.has(name),
      (place) => isAmong(away, place),
    ),
  ];
}
