/** Checks that every record that is named by an id exists, and checks corrections, actors and events. */
import { errorAt, type ErrorPath, type Referenced } from "../corpus-error.ts";
import type { CorpusEvent } from "../schema.ts";
import { nearestName } from "./nearest-name.ts";
import { type Errors, type Names, type ParsedFiles, placed, type SourceFile } from "./parsed-files.ts";

function isNamed(names: Names, collection: keyof Names, id: string): boolean {
  return names[collection]?.has(id) ?? true;
}

/** Checks one id that a record has of another record. */
export function* referenceErrors(
  names: Names,
  file: string,
  path: ErrorPath,
  collection: Referenced,
  id: string,
): Errors {
  if (isNamed(names, collection, id)) return;
  yield errorAt(file, path, "unknown-reference", {
    id,
    collection,
    nearest: nearestName(id, names[collection]),
  });
}

/** Checks the excerpts that a record gives as evidence. */
export function* evidenceErrors(
  names: Names,
  file: string,
  path: ErrorPath,
  evidence: readonly string[] = [],
): Errors {
  for (const [i, id] of evidence.entries()) {
    yield* referenceErrors(names, file, [...path, "evidence", i], "excerpts", id);
  }
}

/** Checks that the record of each correction exists. */
export function* correctionErrors({ head, names }: ParsedFiles): Errors {
  for (const [i, { target }] of placed(head?.corrections ?? [])) {
    const [collection, id = ""] = target.split("/") as [keyof Names, string?];
    if (!isNamed(names, collection, id)) {
      const nearest = nearestName(id, names[collection]);
      yield errorAt("corpus.json", ["corrections", i, "target"], "unknown-target", {
        target,
        nearest: nearest === undefined ? undefined : `${collection}/${nearest}`,
      });
    }
  }
}

/** Checks the organizations that actors are members of. A person has no members who could speak for it. */
export function* actorErrors({ actors, names }: ParsedFiles): Errors {
  const persons = new Set(
    Array.from(placed(actors)).flatMap(([, { id, type }]) => (type === "person" ? id : [])),
  );
  for (const [i, { memberships = [] }] of placed(actors)) {
    for (const [m, { organization }] of memberships.entries()) {
      const path = ["actors", i, "memberships", m, "organization"];
      yield* referenceErrors(names, "actors.json", path, "actors", organization);
      if (persons.has(organization))
        yield errorAt("actors.json", path, "not-an-organization", { actor: organization });
    }
  }
}

/** Checks the ids that the events of a source name. */
export function* eventErrors(names: Names, { name, data }: SourceFile): Errors {
  for (const [i, event] of placed<CorpusEvent>(data.events)) {
    for (const collection of ["actors", "issues"] as const) {
      for (const [at, id] of (event[collection] ?? []).entries()) {
        yield* referenceErrors(names, name, ["events", i, collection, at], collection, id);
      }
    }
    yield* evidenceErrors(names, name, ["events", i], event.evidence);
  }
}
