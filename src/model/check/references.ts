/** Checks that what a record names is there, and the records of which there is nothing else to check. */
import type { CorpusEvent } from "../schema.ts";
import {
  faultAt,
  type Faults,
  type Names,
  type ParsedFiles,
  placed,
  type SourceFile,
} from "./parsed-files.ts";

function isNamed(names: Names, collection: keyof Names, id: string): boolean {
  return names[collection]?.has(id) ?? true;
}

/** Checks one id that a record has of another record. */
export function* referenceFaults(
  names: Names,
  file: string,
  path: readonly PropertyKey[],
  collection: "actors" | "issues" | "excerpts" | "stances",
  id: string,
): Faults {
  if (isNamed(names, collection, id)) return;
  yield faultAt(file, path, `there is no “${id}” among the ${collection}`, "add it, or name one that exists");
}

/** Checks the excerpts that a record gives as evidence. */
export function* evidenceFaults(
  names: Names,
  file: string,
  path: readonly PropertyKey[],
  evidence: readonly string[] = [],
): Faults {
  for (const [i, id] of evidence.entries()) {
    yield* referenceFaults(names, file, [...path, "evidence", i], "excerpts", id);
  }
}

/** Checks that each correction is of a record that is there. */
export function* correctionFaults({ head, names }: ParsedFiles): Faults {
  for (const [i, { target }] of placed(head?.corrections ?? [])) {
    const [collection, ...id] = target.split("/") as [keyof Names, ...string[]];
    if (!isNamed(names, collection, id.join("/"))) {
      const path = ["corrections", i, "target"];
      yield faultAt("corpus.json", path, `“${target}” is not in the corpus`, "name a record that exists");
    }
  }
}

/** Checks the organizations that actors are members of. */
export function* actorFaults({ actors, names }: ParsedFiles): Faults {
  for (const [i, { memberships = [] }] of placed(actors)) {
    for (const [m, { organization }] of memberships.entries()) {
      const path = ["actors", i, "memberships", m, "organization"];
      yield* referenceFaults(names, "actors.json", path, "actors", organization);
    }
  }
}

/** Checks what the events of a source name. */
export function* eventFaults(names: Names, { name, data }: SourceFile): Faults {
  for (const [i, event] of placed<CorpusEvent>(data.events)) {
    for (const collection of ["actors", "issues"] as const) {
      for (const [at, id] of (event[collection] ?? []).entries()) {
        yield* referenceFaults(names, name, ["events", i, collection, at], collection, id);
      }
    }
    yield* evidenceFaults(names, name, ["events", i], event.evidence);
  }
}
