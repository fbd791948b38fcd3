/** Reads values of files that may have any shape, because an author has not finished them. */
import { isObject } from "../model/check/records.ts";
import type { ErrorPath } from "../model/corpus-error.ts";
import type { Json } from "./draft.ts";

/** A value that has keys. */
export type JsonObject = { readonly [key: string]: Json };

/** Says whether a value is an object other than a list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return isObject(value);
}

/** The value at a place; `undefined` if the place does not exist. */
export function valueAt(value: unknown, path: ErrorPath): Json | undefined {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Readonly<Record<string | number, unknown>>)[key]
        : undefined,
    value,
  ) as Json | undefined;
}

/** The text at a place; `undefined` if there is another value. */
export function textAt(value: unknown, path: ErrorPath): string | undefined {
  const text = valueAt(value, path);
  return typeof text === "string" ? text : undefined;
}

/** The items of the list at a place; none if there is another value. */
export function itemsAt(value: unknown, path: ErrorPath): readonly Json[] {
  const list = valueAt(value, path);
  return Array.isArray(list) ? list : [];
}
