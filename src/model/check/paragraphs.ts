/** Checks the paragraphs of a source: their numbers, and that each gives evidence or is marked as context. */
import { errorAt } from "../corpus-error.ts";
import type { Errors, SourceFile } from "./parsed-files.ts";

/** Checks that the paragraphs are numbered in order. */
export function* numberErrors({ name, data }: SourceFile): Errors {
  for (const [i, { n }] of (data.source.paragraphs ?? []).entries()) {
    if (n !== i + 1) {
      yield errorAt(name, ["source", "paragraphs", i, "n"], "paragraph-out-of-order", {
        actual: n,
        expected: i + 1,
      });
    }
  }
}

/**
 * Checks that each paragraph either has an excerpt or is marked as context. All excerpts of the source must be known.
 */
export function* contextErrors({ name, data }: SourceFile): Errors {
  const excerptOf = new Map(data.excerpts.toReversed().map(({ id, paragraph }) => [paragraph, id]));
  for (const [i, { n, use }] of (data.source.paragraphs ?? []).entries()) {
    const path = ["source", "paragraphs", i];
    const excerpt = excerptOf.get(n);
    if (excerpt === undefined && use !== "context") {
      yield errorAt(name, path, "paragraph-without-excerpt", { paragraph: n });
    }
    if (excerpt !== undefined && use === "context") {
      yield errorAt(name, [...path, "use"], "context-with-excerpt", { paragraph: n, excerpt });
    }
  }
}
