import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { cellKey, groupBy, indexCorpus } from "../model/model.ts";
import { corpusOf, smallCorpus } from "../testing/corpus-builder.ts";
import { councilModel } from "../testing/council-corpus.ts";
import { realModel } from "../testing/real-corpus.ts";
import { searchReal, selection } from "../testing/selections.ts";
import { EMPTY_SELECTION, filterEntries, type Selection, stancesIn } from "./filter.ts";
import { currentStances, latestOf } from "./history.ts";
import { matrixOf } from "./matrix.ts";
import { filledRows, followable, type Question, questionOn, questionsOf } from "./questions.ts";

const entriesOf = (chosen: Selection) => filterEntries(realModel, chosen, searchReal(chosen.q));
const questions = (chosen: Selection, follow: readonly string[] = []) =>
  questionsOf(realModel, matrixOf(realModel, chosen, entriesOf(chosen)), follow);
const stancesOf = (shown: readonly Question[]) =>
  shown.flatMap(({ positions }) =>
    positions.flatMap(({ voices }) => voices.flatMap(({ stances }) => stances)),
  );
const all = (model: typeof realModel) =>
  questionsOf(
    model,
    matrixOf(model, EMPTY_SELECTION, filterEntries(model, EMPTY_SELECTION, { entries: undefined })),
  );

describe("questionsOf", () => {
  test.each([
    ["article", realModel],
    ["council", councilModel],
  ])("shows every current stance of the %s corpus once, under its position", (_, model) => {
    const shown = all(model);
    expect(new Set(stancesOf(shown))).toEqual(currentStances(model));
    expect(stancesOf(shown)).toHaveLength(currentStances(model).size);
    for (const { issue, positions } of shown) {
      expect(positions.map(({ position }) => position)).toEqual(issue.positions);
      for (const { position, voices } of positions)
        for (const { stances } of voices)
          for (const stance of stances)
            expect([stance.issue, stance.position]).toEqual([issue.id, position.id]);
    }
  });

  it("shows the latest of the stances that a selection leaves, and leaves out positions that it hides", () => {
    fc.assert(
      fc.property(selection, (chosen) => {
        const left = stancesIn(entriesOf(chosen));
        const cells = groupBy(left, ({ actor, issue }) => cellKey(actor, issue));
        const shown = questions(chosen);
        expect(new Set(stancesOf(shown))).toEqual(new Set([...cells.values()].flatMap(latestOf)));
        for (const { issue, positions } of shown) {
          const shownAt = new Set(stancesOf(shown).map(({ issue: on, position }) => `${on} ${position}`));
          const isTaken = (position: string) =>
            [...currentStances(realModel)].some(
              (stance) => stance.issue === issue.id && stance.position === position,
            );
          expect(positions.map(({ position }) => position)).toEqual(
            issue.positions.filter(({ id }) => shownAt.has(`${issue.id} ${id}`) || !isTaken(id)),
          );
        }
      }),
    );
  });

  it("begins with the questions that have the most voices", () => {
    const counts = all(realModel).map(({ voices }) => voices);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  test.each([
    [3, 3, 3, "full"],
    [1, 1, 4, "full"],
    [2, 2, 2, "half"],
    [2, 2, 3, "half"],
    [1, 1, 2, "half"],
    [1, 1, 1, "quarter"],
    [2, 1, 1, "half"],
    [3, 1, 1, "half"],
    [3, 2, 2, "half"],
    [4, 2, 2, "full"],
    [4, 1, 1, "full"],
  ])("gives %i positions, of which %i have %i voices, their part of a row", (count, held, voices, size) => {
    const corpus = corpusOf(smallCorpus());
    const [issue] = corpus.issues;
    const [stance] = corpus.stances;
    if (!issue || !stance) throw new Error("The small corpus has an issue and a stance.");
    const positions = Array.from({ length: count }, (_, at) => ({
      id: `at-${at}`,
      label: { en: `At ${at}` },
    }));
    const actors = Array.from({ length: voices }, (_, at) => ({
      ...{ id: `actor-${at}`, name: { en: `Actor ${at}` }, type: "party" as const },
    }));
    const model = indexCorpus({
      ...corpus,
      ...{ events: [], silences: [], issues: [{ ...issue, positions }] },
      actors: [...corpus.actors, ...actors],
      stances: actors.map(({ id }, at) => ({
        ...{ ...stance, id: `stance-${at}`, actor: id, issue: issue.id, position: `at-${at % held}` },
        // Each has its own timing, so that no two are one voice.
        ...{ timing: { en: `In week ${at}` }, responses: [] },
      })),
    });
    const [question] = all(model);
    expect(question?.voices).toBe(voices);
    expect(question?.size).toBe(size);
  });

  it("fills each row of four quarters, and narrows none", () => {
    const quarters = { full: 4, half: 2, quarter: 1 };
    fc.assert(
      fc.property(fc.array(fc.constantFrom("full", "half", "quarter")), (sizes) => {
        const [question] = all(realModel);
        if (!question) throw new Error("The article has a question.");
        const given = sizes.map((size) => ({ ...question, size }));
        const filled = filledRows(given);
        expect(filled.map(({ size }) => size)).toHaveLength(sizes.length);
        let taken = 0;
        for (const [at, { size }] of filled.entries()) {
          expect(quarters[size]).toBeGreaterThanOrEqual(quarters[sizes[at] ?? "full"]);
          taken += quarters[size];
          expect(taken % 4 === 0 || (taken % 4) + quarters[filled[at + 1]?.size ?? "full"] <= 4).toBe(true);
        }
        expect(taken % 4).toBe(0);
      }),
    );
  });

  it("keeps only the questions on which a followed actor has a position, with everybody on them", () => {
    const shown = questions(EMPTY_SELECTION, ["france"]);
    expect(shown.map(({ issue }) => issue.id)).toEqual(["iraq-into-syria"]);
    expect(stancesOf(shown).map(({ actor }) => actor)).toContain("canada");
  });
});

/** The actors of each voice of two stances that are alike, but for a change and the type of the second actor. */
const two = (change: object, type = "party", both: object = {}, before: object = {}) => {
  const corpus = corpusOf(smallCorpus());
  const [stance] = corpus.stances;
  if (!stance) throw new Error("The small corpus has a stance.");
  const own = { ...stance, responses: [], ...both };
  const twin = { id: "twin", name: { en: "Twin" }, type };
  const first = { id: "first", name: { en: "First" }, type: "party" };
  const model = indexCorpus({
    ...corpus,
    ...{ actors: [...corpus.actors, first, twin], events: [], silences: [] },
    stances: [
      { ...own, id: "a", actor: "first" },
      { ...own, id: "b", actor: "twin", ...change },
      ...("id" in before ? [{ ...stance, responses: [], ...before }] : []),
    ],
  } as Parameters<typeof indexCorpus>[0]);
  return all(model)
    .flatMap(({ positions }) => positions.flatMap(({ voices }) => voices))
    .map(({ stances }) => stances.map(({ actor }) => actor));
};

describe("a voice", () => {
  it("is of several actors of one type that have the same words at the same position", () => {
    expect(two({})).toEqual([["first", "twin"]]);
  });

  it.each([
    ["another type of actor", {}, "state"],
    ["a condition", { condition: { en: "If it rains" } }, "party"],
    ["another date", { statedOn: "1999" }, "party"],
    ["further words", { evidence: ["greens-want", "this-year", "council-waits"] }, "party"],
  ])("is of one actor where the other has %s", (_, change, type) => {
    expect(two(change, type)).toEqual([["first"], ["twin"]]);
  });

  it("is of one actor where the stance that both answer is the other’s own", () => {
    const both = { responses: [{ to: "before", kind: "objects-to" }] };
    const before = { id: "before", actor: "twin", statedOn: "1999", position: "wait" };
    expect(two({}, "party", both, before)).toEqual([["first"], ["twin"]]);
  });
});

describe("followable", () => {
  it("has every actor with a current stance, those with most first", () => {
    const [first] = followable(realModel);
    expect(first).toEqual({ actor: "ndp", stances: 9 });
    const counts = followable(realModel).map(({ stances }) => stances);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(currentStances(realModel).size);
  });
});

describe("questionOn", () => {
  test.each([
    ["article", realModel],
    ["council", councilModel],
  ])("returns the question of an issue as the unfiltered comparison of the %s corpus has it", (_, model) => {
    for (const question of all(model)) expect(questionOn(model, question.issue)).toEqual(question);
  });
});
