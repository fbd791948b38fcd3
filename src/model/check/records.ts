/** Names the records of files as they are read, before anything is known of their shape. */
import type { ErrorPath } from "../corpus-error.ts";

const property = (value: unknown, key: string | number | undefined): unknown =>
  typeof value === "object" && value !== null && key !== undefined && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string | number, unknown>>)[key]
    : undefined;

/** The id of a record of a collection, if it has one. A silence is named by its actor and its issue. */
export function idOf(collection: string | number | undefined, record: unknown): string | undefined {
  const keys = collection === "silences" ? ["actor", "issue"] : ["id"];
  const parts = keys.map((key) => property(record, key));
  return parts.every((part) => typeof part === "string") ? parts.join("/") : undefined;
}

/** The ids that a collection of a file has, whatever else is wrong with its records; none where it has no list. */
export function idsIn(data: unknown, collection: string): string[] | undefined {
  const records = property(data, collection);
  return Array.isArray(records)
    ? records.flatMap((record: unknown) => idOf(collection, record) ?? [])
    : undefined;
}

/** The id of the record that holds a place of a file, if one does and has an id. */
export function recordAt(data: unknown, [collection, index]: ErrorPath): string | undefined {
  const value = property(data, collection);
  if (Array.isArray(value)) return idOf(collection, property(value, index));
  return collection === "source" ? idOf(collection, value) : undefined;
}
