/** How much an unfinished draft quotes of its sources, and how much it may. */
import { charactersIn, mostShareOf, mostWordsOf } from "../model/check/coverage.ts";
import { countWords } from "../model/normalize.ts";
import { remembering } from "../model/remember.ts";
import { isJsonObject, itemsAt, type JsonObject, textAt, valueAt } from "./values.ts";

/** A number and its limit; without a limit if the rights in the source set none. */
export interface Limited {
  readonly actual: number;
  readonly most: number | undefined;
}

/** Says whether a number is larger than its limit. */
export function isTooMuch({ actual, most }: Limited): boolean {
  return most !== undefined && actual > most;
}

/** The number of words of an excerpt of a source file. */
export function wordsOfExcerpt(file: unknown, excerpt: JsonObject): Limited {
  const source = valueAt(file, ["source"]);
  return {
    actual: countWords(textAt(excerpt, ["selector", "exact"]) ?? ""),
    most: mostWordsOf(isJsonObject(source) ? source : {}),
  };
}

function shareIn(file: JsonObject): Limited | undefined {
  const source = valueAt(file, ["source"]);
  const length = valueAt(source, ["text", "length"]);
  if (!isJsonObject(source) || typeof length !== "number" || length === 0) return undefined;
  const spans = itemsAt(file, ["excerpts"]).flatMap((excerpt) => {
    const [start, end] = ["start", "end"].map((key) => valueAt(excerpt, ["selector", "refinedBy", key]));
    return typeof start === "number" && typeof end === "number" ? [{ start, end }] : [];
  });
  return { actual: charactersIn(spans) / length, most: mostShareOf(source) };
}

const remembered: (file: JsonObject) => Limited | undefined = remembering(new WeakMap(), shareIn);

/** The share of its text that the excerpts of a source file quote; `undefined` if the source has no text. */
export function quotedShareOf(file: unknown): Limited | undefined {
  return isJsonObject(file) ? remembered(file) : undefined;
}
