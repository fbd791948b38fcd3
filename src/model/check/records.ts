/** Names the records of files as they are read, before anything is known of their shape. */
import type { ErrorPath } from "../corpus-error.ts";

const property = (value: unknown, key: string | number | undefined): unknown =>
  typeof value === "object" && value !== null && key !== undefined && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string | number, unknown>>)[key]
    : undefined;

/** The id of a record, if it has one. */
export function idOf(record: unknown): string | undefined {
  const id = property(record, "id");
  return typeof id === "string" ? id : undefined;
}

/** The ids that a collection of a file has, whatever else is wrong with its records; none where it has no list. */
export function idsIn(data: unknown, collection: string): string[] | undefined {
  const records = property(data, collection);
  return Array.isArray(records) ? records.flatMap((record: unknown) => idOf(record) ?? []) : undefined;
}

/** The id of the record that holds a place of a file, if one does and has an id. */
export function recordAt(data: unknown, [collection, index]: ErrorPath): string | undefined {
  const value = property(data, collection);
  if (Array.isArray(value)) return idOf(property(value, index));
  return collection === "source" ? idOf(value) : undefined;
}
