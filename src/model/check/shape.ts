/** Reports values that do not follow the schema, and removes records with such values from a file. */
import * as z from "zod/mini";
import {
  type CorpusError,
  errorAt,
  type ErrorPath,
  type ValueFormat,
  type ValueType,
} from "../corpus-error.ts";
import { type CorpusFile, FILE_SCHEMAS, type FileKind, repeatedLocale } from "../schema.ts";
import { nearestName } from "./nearest-name.ts";

type Issue = z.core.$ZodIssue;

function typeOf(value: unknown): ValueType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  if (typeof value === "string") return "text";
  if (typeof value === "number") return "number";
  return typeof value === "boolean" ? "boolean" : "object";
}

/** The types that the schema asks for, by their names in the schema library. */
const EXPECTED: Readonly<Record<string, ValueType>> = {
  string: "text",
  int: "whole-number",
  number: "number",
  boolean: "boolean",
  array: "list",
  record: "localized-text",
  object: "object",
};

/** The schema at a place, unwrapped if it is optional. */
function schemaAt(schema: z.core.$ZodType | undefined, path: ErrorPath): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodMiniOptional) return schemaAt(schema.def.innerType, path);
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  if (schema instanceof z.ZodMiniArray) return schemaAt(schema.def.element, rest);
  return schema instanceof z.ZodMiniObject
    ? schemaAt((schema.def.shape as Readonly<Record<string, z.core.$ZodType>>)[key], rest)
    : undefined;
}

/** The keys that an object of a file may have. */
function keysAt(kind: FileKind, path: ErrorPath): readonly string[] {
  const schema = schemaAt(FILE_SCHEMAS[kind], path);
  return schema instanceof z.ZodMiniObject ? Object.keys(schema.def.shape) : [];
}

function choiceError(file: string, path: ErrorPath, value: unknown, allowed: readonly string[]): CorpusError {
  if (value === undefined) return errorAt(file, path, "missing-value", { expected: "text", allowed });
  if (typeof value !== "string") {
    return errorAt(file, path, "wrong-type", { actual: typeOf(value), expected: "text", allowed });
  }
  return errorAt(file, path, "unknown-choice", { value, allowed, nearest: nearestName(value, allowed) });
}

function sizeOf(value: unknown): number {
  return typeof value === "string" || Array.isArray(value) ? value.length : Number(value);
}

const measureOf = (value: unknown) =>
  typeof value === "string" ? "characters" : Array.isArray(value) ? "items" : "value";

function formatError(file: string, path: ErrorPath, value: unknown, format: ValueFormat): CorpusError {
  const values: unknown[] = typeof value === "object" && value !== null ? Object.values(value) : [value];
  const shown = values.map((each) => (typeof each === "string" ? each : JSON.stringify(each))).join(", ");
  return errorAt(file, path, "wrong-format", { value: shown, format });
}

/** The errors of one issue that the schema finds in a file. */
export function shapeErrors(kind: FileKind, file: string, issue: Issue): CorpusError[] {
  const path = issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));
  const { input } = issue;
  switch (issue.code) {
    case "unrecognized_keys": {
      const keys = keysAt(kind, path);
      return issue.keys.map((key) =>
        errorAt(file, [...path, key], "unknown-key", { key, nearest: nearestName(key, keys) }),
      );
    }
    case "invalid_type": {
      const expected = EXPECTED[issue.expected] ?? "object";
      return [
        input === undefined
          ? errorAt(file, path, "missing-value", { expected })
          : errorAt(file, path, "wrong-type", { actual: typeOf(input), expected }),
      ];
    }
    case "invalid_value":
      return [choiceError(file, path, input, issue.values.map(String))];
    case "too_small": {
      const least = Number(issue.minimum);
      return [errorAt(file, path, "too-small", { measure: measureOf(input), actual: sizeOf(input), least })];
    }
    case "too_big": {
      const most = Number(issue.maximum);
      return [errorAt(file, path, "too-large", { measure: measureOf(input), actual: sizeOf(input), most })];
    }
    default:
      // The one rule of ours for a list: no locale is listed twice.
      if (issue.code === "custom" && Array.isArray(input)) {
        const locale = repeatedLocale(input as string[]) ?? "";
        return [errorAt(file, path, "repeated-locale", { locale })];
      }
      return [formatError(file, path, input, issue.message as ValueFormat)];
  }
}

/**
 * Returns a file without its records of the wrong shape. Each of them leaves a hole in its list, so that the other
 * records keep their indexes.
 * @returns `undefined` if an error is outside the records of a list
 */
export function salvage<K extends FileKind>(
  data: unknown,
  issues: readonly Issue[],
): CorpusFile<K> | undefined {
  const rest = { ...(data as Readonly<Record<PropertyKey, unknown>>) };
  const left = new Map<PropertyKey, unknown[]>();
  for (const {
    path: [collection, index],
  } of issues) {
    const records = collection === undefined ? undefined : rest[collection];
    if (collection === undefined || !Array.isArray(records) || typeof index !== "number") return undefined;
    const others = left.get(collection) ?? [...(records as unknown[])];
    Reflect.deleteProperty(others, index);
    left.set(collection, others);
  }
  return { ...rest, ...Object.fromEntries(left) } as CorpusFile<K>;
}
