/** Reads the records and ids of files whose shape has not been checked yet. */
import type { ErrorPath } from "../corpus-error.ts";

/** Says whether a value of a file is an object other than a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const property = (value: unknown, key: string | number | undefined): unknown =>
  typeof value === "object" && value !== null && key !== undefined && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string | number, unknown>>)[key]
    : undefined;

/** The id of a record, if it has one. */
function idOf(record: unknown): string | undefined {
  const id = property(record, "id");
  return typeof id === "string" ? id : undefined;
}

/** The records of a collection in a file, of any shape; `undefined` if the file has no such list. */
export function recordsIn(data: unknown, collection: string): readonly unknown[] | undefined {
  const records = property(data, collection);
  return Array.isArray(records) ? records : undefined;
}

/**
 * The ids that a collection of a file has, even if its records have other errors; `undefined` if the file has no such
 * list.
 */
export function idsIn(data: unknown, collection: string): string[] | undefined {
  return recordsIn(data, collection)?.flatMap((record) => idOf(record) ?? []);
}

/** The id of the record that contains a place of a file; `undefined` if no record with an id contains it. */
export function recordAt(data: unknown, [collection, index]: ErrorPath): string | undefined {
  const value = property(data, collection);
  if (Array.isArray(value)) return idOf(property(value, index));
  return collection === "source" ? idOf(value) : undefined;
}
