/** The time that the model takes before the first view, without a browser: parse, index, first filter. */
import { EMPTY_SELECTION, filterEntries } from "../../src/domain/filter.ts";
import { matrixOf } from "../../src/domain/matrix.ts";
import { createSearch } from "../../src/domain/search.ts";
import { indexCorpus } from "../../src/model/model.ts";
import type { Corpus } from "../../src/model/schema.ts";

const RUNS = 15;

/** Loads the model again and again from its JSON, and returns how long each time took, in milliseconds. */
export function measureModelLoad(corpus: Corpus): number[] {
  const json = JSON.stringify(corpus);
  const locale = corpus.locales[0] ?? "en";
  return Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const model = indexCorpus(JSON.parse(json) as Corpus);
    const found = createSearch(model, locale)("");
    matrixOf(model, EMPTY_SELECTION, filterEntries(model, EMPTY_SELECTION, found));
    return performance.now() - start;
  });
}
