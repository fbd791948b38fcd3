/** Turns the files of a corpus from version 1 of the schema into version 2. */
import { isObject, recordsIn } from "./check/records.ts";
import { SCHEMA_VERSION } from "./choices.ts";

/** The files of a corpus folder, parsed as JSON, by their path below the folder. */
type Files = Readonly<Record<string, unknown>>;

/** A decision that the migration cannot make and leaves to a person. */
export interface OpenDecision {
  readonly file: string;
  readonly kind: "read-for" | "read-for-all" | "words-of-others";
  /** The id of the record. */
  readonly record: string;
}

/** The files in version 2, and the decisions that are left to a person. */
interface Migrated {
  readonly files: Files;
  readonly decisions: readonly OpenDecision[];
}

type Fields = Readonly<Record<string, unknown>>;

const recordsOf = (file: unknown, collection: string): readonly Fields[] =>
  (recordsIn(file, collection) ?? []).filter(isObject);

/** Says whether `migrate` reads a version of the schema. */
export function isOldVersion(version: unknown): boolean {
  return version === "1.0.0";
}

/** The version of the schema that a folder follows, if it says so. */
export function versionOf(files: Files): unknown {
  const head = files["corpus.json"];
  return isObject(head) ? head["schemaVersion"] : undefined;
}

/** Migrates a correction: a silence was named by its actor and its issue, and has an id now. */
function withTarget(correction: Fields): Fields {
  const { target } = correction;
  return typeof target === "string" && target.startsWith("silences/")
    ? { ...correction, target: `silences/${target.slice("silences/".length).replace("/", "-")}` }
    : correction;
}

function migrateHead(head: Fields): Fields {
  const { corrections } = head;
  return {
    ...head,
    schemaVersion: SCHEMA_VERSION,
    ...(Array.isArray(corrections)
      ? { corrections: corrections.map((each: unknown) => (isObject(each) ? withTarget(each) : each)) }
      : {}),
  };
}

function migrateSource(file: Fields, isOnly: boolean): Fields {
  const { source, silences } = file;
  const id = isObject(source) ? source["id"] : undefined;
  return {
    ...file,
    ...(isObject(source) && isOnly ? { source: { ...source, readFor: "all" } } : {}),
    ...(Array.isArray(silences)
      ? {
          silences: silences.map((silence: unknown) =>
            isObject(silence)
              ? { id: `${String(silence["actor"])}-${String(silence["issue"])}`, source: id, ...silence }
              : silence,
          ),
        }
      : {}),
  };
}

/** The stances whose evidence has words of a speaker who is neither the actor nor one of its members. */
function wordsOfOthers(files: Files): OpenDecision[] {
  const sources = Object.entries(files).filter(([name]) => name.startsWith("sources/"));
  const speakers = new Map(
    sources.flatMap(([, file]) =>
      recordsOf(file, "excerpts").map(({ id, speaker }) => [id, speaker] as const),
    ),
  );
  const organizations = new Map(
    recordsOf(files["actors.json"], "actors").map((actor) => [
      actor["id"],
      recordsOf(actor, "memberships").map(({ organization }) => organization),
    ]),
  );
  const isOwn = (actor: unknown, speaker: unknown) =>
    speaker === undefined || speaker === actor || (organizations.get(speaker) ?? []).includes(actor);
  return sources.flatMap(([file, data]) =>
    recordsOf(data, "stances").flatMap(({ id, actor, evidence }) =>
      Array.isArray(evidence) && !evidence.every((each: unknown) => isOwn(actor, speakers.get(each)))
        ? [{ file, kind: "words-of-others" as const, record: String(id) }]
        : [],
    ),
  );
}

/**
 * Migrates the files of a folder from version 1. Values that do not have the shape of version 1 stay unchanged, so that
 * the check reports them.
 */
export function migrate(files: Files): Migrated {
  const names = Object.keys(files).filter((name) => name.startsWith("sources/"));
  const isOnly = names.length === 1;
  const migrated = Object.fromEntries(
    Object.entries(files).map(([name, file]) => {
      if (!isObject(file)) return [name, file];
      if (name === "corpus.json") return [name, migrateHead(file)];
      return [name, name.startsWith("sources/") ? migrateSource(file, isOnly) : file];
    }),
  );
  const decisions = names.map((file): OpenDecision => {
    const record = file.slice("sources/".length).replace(/\.json$/u, "");
    return { file, kind: isOnly ? "read-for-all" : "read-for", record };
  });
  return { files: migrated, decisions: [...decisions, ...wordsOfOthers(files)] };
}
