import { describe, expect, it } from "vitest";
import { historyOf } from "../domain/history.ts";
import { originOf } from "../domain/sources.ts";
import { checkCorpus } from "../model/check/check.ts";
import { indexCorpus } from "../model/model.ts";
import { generateCorpusFiles } from "./generate-corpus.ts";

const SIZE = { actors: 10, issues: 10, stances: 100, seed: 1 };

function modelOf(size: Parameters<typeof generateCorpusFiles>[0]) {
  const result = checkCorpus(generateCorpusFiles(size));
  if (!result.ok) throw new Error(`The generated corpus has ${result.errors.length} errors.`);
  return indexCorpus(result.corpus);
}

describe("generateCorpusFiles", () => {
  it("makes a corpus without errors, with the wanted stances", () => {
    expect(modelOf(SIZE).stances).toHaveLength(SIZE.stances);
  });

  it("makes the same corpus again", () => {
    expect(generateCorpusFiles(SIZE)).toEqual(generateCorpusFiles(SIZE));
  });

  it("divides stances among sources of different dates, to which actors come back", () => {
    const model = modelOf({ ...SIZE, sources: 5 });
    expect(model.sources).toHaveLength(5);
    expect(new Set(model.stances.map(({ statedOn }) => statedOn)).size).toBe(5);
    const changes = new Set(
      model.stances.flatMap(({ actor, issue }) => historyOf(model, actor, issue).map(({ change }) => change)),
    );
    expect([...changes]).toEqual(expect.arrayContaining(["first", "moved", "repeated"]));
  });

  it("gives some records former ids, silences and corrections, and lets a source repeat another", () => {
    const model = modelOf({ ...SIZE, sources: 5 });
    expect(model.stances.some(({ formerIds }) => formerIds)).toBe(true);
    expect(model.sources.some(({ id }) => originOf(model, id) !== id)).toBe(true);
    expect(model.silences.length).toBeGreaterThan(0);
    expect(model.corrections.length).toBeGreaterThan(0);
  });
});
