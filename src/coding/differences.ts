/** Finds the changes that make one value of another, as small as they can be. */
import type { ErrorPath } from "../model/corpus-error.ts";
import type { Json } from "./draft.ts";
import type { Change } from "./edit.ts";
import { isJsonObject, valueAt } from "./values.ts";

/** The changes after which a draft has another value at a place. Lists of different lengths are replaced whole. */
export function differences(path: ErrorPath, was: Json | undefined, now: Json | undefined): Change[] {
  if (was === now) return [];
  if (Array.isArray(was) && Array.isArray(now) && was.length === now.length)
    return was.flatMap((item: Json, at) => differences([...path, at], item, (now as readonly Json[])[at]));
  if (isJsonObject(was) && isJsonObject(now)) {
    const keys = new Set([...Object.keys(was), ...Object.keys(now)]);
    return [...keys].flatMap((key) => differences([...path, key], valueAt(was, [key]), valueAt(now, [key])));
  }
  return [
    {
      ...{ kind: "set", path },
      ...(was === undefined ? {} : { was }),
      ...(now === undefined ? {} : { now }),
    },
  ];
}
