import { describe, expect, it } from "vitest";
import { indexCorpus } from "../model/model.ts";
import { hardCorpus } from "../testing/hard-corpus.ts";
import { correctionsOf, placedCorrections, targetsOf } from "./corrections.ts";

const model = indexCorpus(hardCorpus());

describe("placedCorrections", () => {
  it("finds the page of every record, and a place of its own on it", () => {
    const places = placedCorrections(model)
      .filter(({ date, target }) => date === "2020-05-02" && target !== "stances/council-wait")
      .map(({ page, id, anchor }) => `${page} ${id} ${anchor}`);
    expect(places).toEqual([
      "stance greens-rebuild correction-2020-05-02",
      "stance greens-rebuild correction-2020-05-02.2",
      "stance greens-rebuild correction-2020-05-02.3",
      "source bridge correction-excerpts/only-reason-2020-05-02",
      "source bridge correction-excerpts/only-response-2020-05-02",
      "source bridge correction-excerpts/only-response-2020-05-02.2",
      "source bridge correction-events/event-1-2020-05-02",
      "source bridge correction-2020-05-02",
      "actor greens correction-2020-05-02",
      "issue ferry correction-2020-05-02",
      "actor greens correction-silences/greens-ferry-2020-05-02",
      "actor council correction-silences/council-ferry-2020-05-02",
    ]);
  });

  it("keeps a place when other records are corrected later", () => {
    const [first, ...others] = model.corrections;
    const without = indexCorpus({ ...model, corrections: first ? [first] : [] });
    expect(others).not.toEqual([]);
    expect(placedCorrections(model)[0]).toEqual(placedCorrections(without)[0]);
  });
});

describe("correctionsOf", () => {
  it("finds what was corrected in some records, and nothing else", () => {
    const found = correctionsOf(model, ["silences/council-ferry", "issues/ferry", "issues/none"]);
    expect(found.map(({ target }) => target)).toEqual(["issues/ferry", "silences/council-ferry"]);
  });
});

describe("targetsOf", () => {
  it("names every record once, as corrections name them", () => {
    const targets = targetsOf(model);
    expect(new Set(targets).size).toBe(targets.length);
    const { sources, actors, issues, excerpts, stances, silences, events } = model;
    expect(targets).toHaveLength(
      [sources, actors, issues, excerpts, stances, silences, events].flat().length,
    );
    for (const { target } of model.corrections) expect(targets).toContain(target);
  });
});
