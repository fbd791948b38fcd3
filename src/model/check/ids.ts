/** Checks that no two records of a collection have the same id, and that a source's file is called as the source is. */
import { faultAt, type Faults, type ParsedFiles, placed } from "./parsed-files.ts";

function* repeated(
  file: string,
  path: readonly PropertyKey[],
  records: readonly { readonly id: string }[],
  taken: Set<string>,
): Faults {
  for (const [i, { id }] of placed(records)) {
    if (taken.has(id)) {
      const remedy = `give each record in “${String(path.at(-1))}” its own id`;
      yield faultAt(file, [...path, i, "id"], `duplicate id “${id}”`, remedy);
    }
    taken.add(id);
  }
}

/** Checks the ids of every collection. */
export function* idFaults({ actors, issues, sources }: ParsedFiles): Faults {
  yield* repeated("actors.json", ["actors"], actors, new Set());
  yield* repeated("issues.json", ["issues"], issues, new Set());
  for (const [i, { positions }] of placed(issues)) {
    yield* repeated("issues.json", ["issues", i, "positions"], positions, new Set());
  }
  const taken = { excerpts: new Set<string>(), stances: new Set<string>(), events: new Set<string>() };
  for (const { name, data } of sources) {
    const { id } = data.source;
    if (name !== `sources/${id}.json`) {
      const remedy = `rename the file to sources/${id}.json, or change the id`;
      yield faultAt(name, ["source", "id"], `id “${id}” does not match the file name`, remedy);
    }
    for (const collection of ["excerpts", "stances", "events"] as const) {
      yield* repeated(name, [collection], data[collection], taken[collection]);
    }
  }
}
