/** The places at which the files of a draft name records by their ids. */
import type { ErrorPath } from "../model/corpus-error.ts";
import type { Collection } from "../model/vocabulary.ts";
import type { Draft } from "./draft.ts";
import { itemsAt, textAt, valueAt } from "./values.ts";

/** The collections of a draft. The id of a position is `<issue>/<position>`, because it is unique in its issue only. */
export type DraftCollection = Collection | "positions";

/** A place at which a file names a record. */
export interface Reference {
  readonly file: string;
  /** The place of the id. */
  readonly path: ErrorPath;
  readonly collection: DraftCollection;
  readonly id: string;
  /** The value that is removed with the named record: the id itself, or the value that makes no sense without it. */
  readonly goes: ErrorPath;
  /** The list that holds the id if it must not become empty, and the value that is removed with its last item. */
  readonly list?: { readonly path: ErrorPath; readonly whole: ErrorPath };
  /** True if a claim goes: a record, reason or response that rests on the named record. */
  readonly isClaim: boolean;
}

type References = Generator<Reference, void, undefined>;

/** The places of one file. */
class Places {
  readonly #file: string;
  readonly #data: unknown;

  constructor(file: string, data: unknown) {
    this.#file = file;
    this.#data = data;
  }

  /** A reference without which nothing is left of the value at `goes`. */
  *one(path: ErrorPath, collection: DraftCollection, goes: ErrorPath, isClaim: boolean): References {
    const id = textAt(this.#data, path);
    if (id !== undefined) yield { file: this.#file, path, collection, id, goes, isClaim };
  }

  /** The items of a list, each of which can go alone. */
  *each(path: ErrorPath, collection: DraftCollection): References {
    for (const index of this.indexes(path)) {
      const place = [...path, index];
      yield* this.one(place, collection, place, false);
    }
  }

  /** The excerpts that support a claim, at least one of which must stay. */
  *evidence(claim: ErrorPath, whole = claim): References {
    const path = [...claim, "evidence"];
    for (const index of this.indexes(path)) {
      const place = [...path, index];
      for (const found of this.one(place, "excerpts", place, whole === claim))
        yield { ...found, list: { path, whole } };
    }
  }

  indexes(path: ErrorPath): number[] {
    return [...itemsAt(this.#data, path).keys()];
  }

  /** The places of the records of a collection. */
  records(collection: string): ErrorPath[] {
    return this.indexes([collection]).map((index) => [collection, index]);
  }
}

function* ofExcerpt(places: Places, path: ErrorPath): References {
  yield* places.one([...path, "source"], "sources", path, true);
  // Without one of its speakers, an excerpt would say that others said it, or the source itself.
  yield* places.one([...path, "speaker"], "actors", path, true);
  for (const index of places.indexes([...path, "speaker"]))
    yield* places.one([...path, "speaker", index], "actors", path, true);
}

function* ofStance(places: Places, path: ErrorPath, data: unknown): References {
  yield* places.one([...path, "actor"], "actors", path, true);
  yield* places.one([...path, "issue"], "issues", path, true);
  const issue = textAt(data, [...path, "issue"]) ?? "";
  for (const found of places.one([...path, "position"], "positions", path, true))
    yield { ...found, id: `${issue}/${found.id}` };
  yield* places.evidence(path);
  for (const index of places.indexes([...path, "reasons"]))
    yield* places.evidence([...path, "reasons", index]);
  for (const index of places.indexes([...path, "responses"])) {
    const response = [...path, "responses", index];
    yield* places.one([...response, "to"], "stances", response, false);
    yield* places.evidence(response);
  }
}

function* ofSilence(places: Places, path: ErrorPath, data: unknown): References {
  yield* places.one([...path, "source"], "sources", path, true);
  yield* places.one([...path, "actor"], "actors", path, true);
  yield* places.one([...path, "issue"], "issues", path, true);
  const needsEvidence = valueAt(data, [...path, "kind"]) === "ambiguous";
  yield* places.evidence(path, needsEvidence ? path : [...path, "evidence"]);
}

function* ofSourceFile(places: Places, data: unknown): References {
  yield* places.one(["source", "originalSource"], "sources", ["source", "originalSource"], false);
  yield* places.each(["source", "readFor"], "issues");
  for (const path of places.records("excerpts")) yield* ofExcerpt(places, path);
  for (const path of places.records("stances")) yield* ofStance(places, path, data);
  for (const path of places.records("silences")) yield* ofSilence(places, path, data);
  for (const path of places.records("events")) {
    yield* places.each([...path, "actors"], "actors");
    yield* places.each([...path, "issues"], "issues");
    yield* places.evidence(path);
  }
}

/** All places at which the files of a draft name records. */
export function* referencesIn({ files }: Draft): References {
  for (const [file, data] of Object.entries(files)) {
    const places = new Places(file, data);
    if (file.startsWith("sources/")) yield* ofSourceFile(places, data);
    for (const path of places.records("actors")) {
      for (const index of places.indexes([...path, "memberships"])) {
        const membership = [...path, "memberships", index];
        yield* places.one([...membership, "organization"], "actors", membership, false);
      }
    }
    for (const path of places.records("corrections")) {
      const [collection, id] = (textAt(data, [...path, "target"]) ?? "").split("/");
      if (id === undefined) continue;
      yield {
        ...{ file, path: [...path, "target"], collection: collection as Collection, id },
        ...{ goes: path, isClaim: false },
      };
    }
  }
}

/** The places at which the files of a draft name one record. */
export function referencesTo(draft: Draft, collection: DraftCollection, id: string): Reference[] {
  return [...referencesIn(draft)].filter(
    (reference) => reference.collection === collection && reference.id === id,
  );
}
