/** Checks the former ids of records: each is of one record, and of no record that is there. */
import { errorAt, type ErrorPath } from "../corpus-error.ts";
import { type Errors, type ParsedFiles, placed } from "./parsed-files.ts";

interface Former {
  readonly id: string;
  readonly formerIds?: readonly string[] | undefined;
}

function* collectionErrors(
  file: string,
  path: ErrorPath,
  records: readonly Former[],
  isId: (name: string) => boolean,
  taken: Set<string>,
): Errors {
  const collection = String(path.at(-1));
  for (const [i, { formerIds = [] }] of placed(records)) {
    for (const [at, formerId] of formerIds.entries()) {
      const name = formerId.includes("/") ? formerId : `${collection}/${formerId}`;
      if (isId(name) || taken.has(name)) {
        yield errorAt(file, [...path, i, "formerIds", at], "former-id-taken", { formerId });
      }
      taken.add(name);
    }
  }
}

/** Checks the former ids of every collection. */
export function* formerIdErrors({ actors, issues, sources, names }: ParsedFiles): Errors {
  const isId = (name: string) => {
    const [collection = "", id = ""] = name.split("/");
    return names[collection as keyof typeof names]?.has(id) ?? false;
  };
  const taken = new Set<string>();
  yield* collectionErrors("actors.json", ["actors"], actors, isId, taken);
  yield* collectionErrors("issues.json", ["issues"], issues, isId, taken);
  for (const [i, { positions }] of placed(issues)) {
    const own = new Set(positions.map(({ id }) => `positions/${id}`));
    const path = ["issues", i, "positions"];
    yield* collectionErrors("issues.json", path, positions, (name) => own.has(name), new Set());
  }
  for (const { name, data } of sources) {
    for (const [at, formerId] of (data.source.formerIds ?? []).entries()) {
      const record = formerId.includes("/") ? formerId : `sources/${formerId}`;
      if (isId(record) || taken.has(record)) {
        yield errorAt(name, ["source", "formerIds", at], "former-id-taken", { formerId });
      }
      taken.add(record);
    }
    for (const collection of ["excerpts", "stances", "silences", "events"] as const) {
      yield* collectionErrors(name, [collection], data[collection], isId, taken);
    }
  }
}
