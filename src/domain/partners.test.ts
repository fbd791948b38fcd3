import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { get } from "../model/model.ts";
import type { Actor } from "../model/schema.ts";
import { realModel } from "../testing/real-corpus.ts";
import { actorPartners, relatedPairs, stancePartners } from "./partners.ts";
import { holders } from "./silence.ts";

const COMBAT = get(realModel.byId.stances, "ndp-end-iraq-syria-combat");
const UKRAINE = get(realModel.byId.stances, "ndp-keep-ukraine-training");

const someOf = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: 0, maxLength: 4 });

describe("stancePartners", () => {
  it("names every stance that is not compared once, under its closest link", () => {
    fc.assert(
      fc.property(someOf(realModel.stances), (compared) => {
        const { answers, sameIssue, sameActor, otherStances } = stancePartners(realModel, compared);
        const all = [...answers, ...sameIssue, ...sameActor, ...otherStances];
        expect(new Set(all).size).toBe(all.length);
        expect(new Set([...all, ...compared])).toEqual(new Set(realModel.stances));
        expect(compared.filter((each) => all.includes(each))).toEqual([]);
        const issues = new Set(compared.map(({ issue }) => issue));
        expect([...sameActor, ...otherStances].filter(({ issue }) => issues.has(issue))).toEqual([]);
      }),
    );
  });

  it("names first what the record relates", () => {
    expect(stancePartners(realModel, [UKRAINE]).answers).toContain(COMBAT);
  });

  it("names all as others if nothing is compared", () => {
    expect(stancePartners(realModel, [])).toEqual({
      ...{ answers: [], sameIssue: [], sameActor: [] },
      otherStances: realModel.stances,
    });
  });
});

const issuesOf = ({ id }: Actor) =>
  new Set(realModel.stances.filter(({ actor }) => actor === id).map(({ issue }) => issue));

describe("actorPartners", () => {
  const ndp = get(realModel.byId.actors, "ndp");
  const inCommon = (actor: Actor) => [...issuesOf(ndp)].filter((issue) => issuesOf(actor).has(issue)).length;

  it("names first who has most issues in common", () => {
    const { commonIssues, otherActors } = actorPartners(realModel, [ndp]);
    const counts = commonIssues.map(inCommon);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(new Set(counts).size).toBeGreaterThan(1);
    expect(counts.at(-1)).toBeGreaterThan(0);
    expect(otherActors.map(inCommon).filter((count) => count > 0)).toEqual([]);
  });

  it("names every actor with a row that is not compared, once", () => {
    fc.assert(
      fc.property(someOf(holders(realModel)), (compared) => {
        const { commonIssues, otherActors } = actorPartners(realModel, compared);
        const all = [...commonIssues, ...otherActors];
        expect(all.length + compared.length).toBe(holders(realModel).length);
        expect(new Set([...all, ...compared])).toEqual(new Set(holders(realModel)));
      }),
    );
  });
});

describe("relatedPairs", () => {
  test("are all responses, those on one issue first", () => {
    const pairs = relatedPairs(realModel);
    expect(pairs.length).toBe(realModel.stances.flatMap(({ responses = [] }) => responses).length);
    expect(pairs).toContainEqual({ from: UKRAINE, kind: "contrasts-with", to: COMBAT });
    const areOnOne = pairs.map(({ from, to }) => from.issue === to.issue);
    expect(areOnOne).toEqual(areOnOne.toSorted((a, b) => Number(b) - Number(a)));
  });
});
