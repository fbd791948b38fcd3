/** Checks the former ids of records: each belongs to one record only and is not the id of an existing record. */
import { errorAt, type ErrorPath } from "../corpus-error.ts";
import { formerName, recordNamed } from "../former-ids.ts";
import { type Errors, type ParsedFiles, placed } from "./parsed-files.ts";

interface Former {
  readonly formerIds?: readonly string[] | undefined;
}

/** The names that a former id must not have: those of existing records, and the former ids checked so far. */
interface Names {
  readonly isId: (name: string) => boolean;
  readonly taken: Set<string>;
}

function* recordErrors(
  file: string,
  path: ErrorPath,
  collection: string,
  { formerIds = [] }: Former,
  { isId, taken }: Names,
): Errors {
  for (const [at, formerId] of formerIds.entries()) {
    const name = formerName(collection, formerId);
    if (isId(name) || taken.has(name)) {
      yield errorAt(file, [...path, "formerIds", at], "former-id-taken", { formerId });
    }
    taken.add(name);
  }
}

function* collectionErrors(file: string, path: ErrorPath, records: readonly Former[], names: Names): Errors {
  for (const [i, record] of placed(records)) {
    yield* recordErrors(file, [...path, i], String(path.at(-1)), record, names);
  }
}

/** Checks the former ids of every collection. */
export function* formerIdErrors({ actors, issues, sources, names }: ParsedFiles): Errors {
  const isId = (name: string) => {
    const { collection, id } = recordNamed(name);
    return names[collection]?.has(id) ?? false;
  };
  const all: Names = { isId, taken: new Set() };
  yield* collectionErrors("actors.json", ["actors"], actors, all);
  yield* collectionErrors("issues.json", ["issues"], issues, all);
  for (const [i, { positions }] of placed(issues)) {
    const own = new Set(positions.map(({ id }) => `positions/${id}`));
    const path = ["issues", i, "positions"];
    yield* collectionErrors("issues.json", path, positions, {
      isId: (name) => own.has(name),
      taken: new Set(),
    });
  }
  for (const { name, data } of sources) {
    yield* recordErrors(name, ["source"], "sources", data.source, all);
    for (const collection of ["excerpts", "stances", "silences", "events"] as const) {
      yield* collectionErrors(name, [collection], data[collection], all);
    }
  }
}
