/**
 * Checks the facts of a source: its text and paragraphs, the issues that it was read for, and the source that it
 * repeats.
 */
import { errorAt } from "../corpus-error.ts";
import type { Errors, ParsedFiles } from "./parsed-files.ts";
import { referenceErrors } from "./references.ts";

/** Checks every source. */
export function* sourceErrors({ names, sources }: ParsedFiles): Errors {
  const repeats = new Map(sources.map(({ data: { source } }) => [source.id, source.originalSource]));
  for (const { name, data } of sources) {
    const { id, text, paragraphs, readFor, originalSource } = data.source;
    if (text && !paragraphs) yield errorAt(name, ["source"], "text-without-paragraphs", {});
    if (paragraphs && !text) yield errorAt(name, ["source", "paragraphs"], "paragraphs-without-text", {});
    for (const [i, issue] of (Array.isArray(readFor) ? readFor : []).entries()) {
      yield* referenceErrors(names, name, ["source", "readFor", i], "issues", issue);
    }
    if (originalSource === undefined) continue;
    const path = ["source", "originalSource"];
    yield* referenceErrors(names, name, path, "sources", originalSource);
    const met = new Set([id]);
    let at: string | undefined = originalSource;
    while (at !== undefined && !met.has(at)) {
      met.add(at);
      at = repeats.get(at);
    }
    if (at === id) yield errorAt(name, path, "repeats-itself", { source: id });
  }
}
