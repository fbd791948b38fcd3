/** Checks that the ids of a collection are unique, and that a source's file has the id of the source as its name. */
import { errorAt, type ErrorPath } from "../corpus-error.ts";
import { type Errors, type ParsedFiles, placed } from "./parsed-files.ts";

/** The place at which each id of a collection occurs first. */
type Taken = Map<string, { readonly file: string; readonly path: ErrorPath }>;

function* repeated(
  file: string,
  path: ErrorPath,
  records: readonly { readonly id: string }[],
  taken: Taken,
): Errors {
  for (const [i, { id }] of placed(records)) {
    const place = { file, path: [...path, i, "id"] };
    const first = taken.get(id);
    if (first) {
      const collection = String(path.at(-1));
      yield errorAt(file, place.path, "duplicate-id", { id, collection, first });
    } else taken.set(id, place);
  }
}

/** Checks the ids of every collection. */
export function* idErrors({ actors, issues, sources }: ParsedFiles): Errors {
  yield* repeated("actors.json", ["actors"], actors, new Map());
  yield* repeated("issues.json", ["issues"], issues, new Map());
  for (const [i, { positions }] of placed(issues)) {
    yield* repeated("issues.json", ["issues", i, "positions"], positions, new Map());
  }
  const taken = {
    excerpts: new Map(),
    stances: new Map(),
    silences: new Map(),
    events: new Map(),
  } satisfies Record<string, Taken>;
  for (const { name, data } of sources) {
    const { id } = data.source;
    if (name !== `sources/${id}.json`) {
      yield errorAt(name, ["source", "id"], "id-is-not-file-name", { id });
    }
    for (const collection of ["excerpts", "stances", "silences", "events"] as const) {
      yield* repeated(name, [collection], data[collection], taken[collection]);
    }
  }
}
