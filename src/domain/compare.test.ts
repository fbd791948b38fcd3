import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { get } from "../model/model.ts";
import type { Actor, Stance } from "../model/schema.ts";
import { councilModel, JOINT_STATEMENT, NOT_MENTIONED } from "../testing/council-corpus.ts";
import { realModel } from "../testing/real-corpus.ts";
import { agreementOf, answersBetween, compareActors, compareStances } from "./compare.ts";
import { holders } from "./silence.ts";

const stance = (id: string) => get(realModel.byId.stances, id);
const actor = (id: string) => get(realModel.byId.actors, id);

/** Two to four of the items, and the same items in another order. */
const shuffled = <T>(items: readonly T[]) =>
  fc
    .shuffledSubarray([...items], { minLength: 2, maxLength: 4 })
    .chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })));

const stanceAgreements = (stances: readonly Stance[]) =>
  compareStances(realModel, stances).map(({ name, agreement }) => [name, agreement] as const);
const rowsOf = (...ids: string[]): Partial<Record<string, string>> =>
  Object.fromEntries(stanceAgreements(ids.map(stance)));
const councilAgreements = (ids: readonly string[]) =>
  Object.fromEntries(
    compareStances(
      councilModel,
      ids.map((id) => get(councilModel.byId.stances, id)),
    ).map(({ name, agreement }) => [name, agreement]),
  );
const actorAgreements = (actors: readonly Actor[]) =>
  compareActors(realModel, actors).map(({ issue, agreement }) => [issue.id, agreement]);

describe("agreementOf", () => {
  test.each([
    [["a", "a"], "same"],
    [["a", "b"], "differs"],
    [["a", undefined], "partial"],
    [["a", undefined, "b"], "differs"],
    [["a", undefined, "a"], "partial"],
    [[undefined, undefined], "none"],
  ] as const)("of %j is %s", (values, wanted) => {
    expect(agreementOf(values)).toBe(wanted);
  });

  it("does not depend on the order, and finds no difference between equals", () => {
    const values = fc.array(fc.option(fc.constantFrom("a", "b"), { nil: undefined }), { minLength: 1 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 4 }), (some, times) => {
        expect(agreementOf(some.toReversed())).toBe(agreementOf(some));
        const [first] = some;
        expect(agreementOf(Array.from({ length: times }, () => first))).toBe(
          first === undefined ? "none" : "same",
        );
      }),
    );
  });
});

describe("compareStances", () => {
  it("separates what the NDP's two mission stances share from what differs", () => {
    expect(rowsOf("ndp-end-iraq-syria-combat", "ndp-keep-ukraine-training")).toEqual({
      ...{ issue: undefined, position: undefined, words: undefined },
      ...{ timing: "partial", condition: undefined, reasons: "partial", statedOn: "same" },
    });
  });

  it("says of stances on one issue what differs and what is the same", () => {
    expect(councilAgreements(["riders-tram-2023", "riders-buses-2023"])).toMatchObject({
      ...{ issue: "same", position: "differs", words: undefined, statedOn: "same" },
    });
    expect(councilAgreements(JOINT_STATEMENT.stances)).toMatchObject({
      ...{ issue: "same", position: "same", words: "same" },
    });
  });

  it("never says that stances on several issues differ", () => {
    fc.assert(
      fc.property(shuffled(realModel.stances), ([some]) => {
        const isOneIssue = new Set(some.map(({ issue }) => issue)).size === 1;
        const said = stanceAgreements(some);
        const differing = said.filter(([, agreement]) => agreement === "differs").map(([name]) => name);
        expect(differing.length === 0 || isOneIssue).toBe(true);
        expect(differing).not.toContain("words");
        expect(said.some(([name, agreement]) => name === "issue" && agreement === "same")).toBe(isOneIssue);
      }),
    );
  });

  it("has no row that nobody fills", () => {
    fc.assert(
      fc.property(shuffled(realModel.stances), ([some]) => {
        const hasTiming = some.some(({ timing }) => timing !== undefined);
        expect("timing" in rowsOf(...some.map(({ id }) => id))).toBe(hasTiming);
      }),
    );
  });

  it("finds the same rows in any order, and no difference between a stance and itself", () => {
    fc.assert(
      fc.property(shuffled(realModel.stances), ([some, again]) => {
        expect(stanceAgreements(again)).toEqual(stanceAgreements(some));
        const twins = some.slice(0, 1).flatMap((each) => [each, { ...each }]);
        expect(new Set(compareStances(realModel, twins).map(({ agreement }) => agreement))).toEqual(
          new Set(["same"]),
        );
      }),
    );
  });

  it("names the answers between the compared, and no others", () => {
    const pair = ["ndp-end-iraq-syria-combat", "ndp-keep-ukraine-training"].map(stance);
    expect(answersBetween(realModel, pair)).toMatchObject([
      { from: pair[1], kind: "contrasts-with", other: pair[0] },
    ]);
    expect(answersBetween(realModel, pair.slice(0, 1))).toEqual([]);
    expect(answersBetween(realModel, pair.slice(1))).toEqual([]);
  });
});

describe("compareActors", () => {
  it("has a row per issue on which an actor has a record, and names each silence", () => {
    const ndp = new Set(realModel.stances.filter((each) => each.actor === "ndp").map(({ issue }) => issue));
    const record = realModel.silences.find(({ issue }) => !ndp.has(issue));
    if (!record) throw new Error("The corpus has a silence on an issue without a stance of the NDP.");
    const rows = compareActors(realModel, [actor("ndp"), actor(record.actor)]);
    expect(new Set(rows.map(({ issue }) => issue.id))).toEqual(new Set([...ndp, record.issue]));
    for (const { issue, cells, agreement } of rows) {
      expect(agreement).toBe(issue.id === record.issue ? "none" : "partial");
      for (const { stances, silence } of cells) expect(stances.length > 0).toBe(silence === undefined);
    }
    expect(rows.find(({ issue }) => issue.id === record.issue)?.cells[1]?.silence).toBe(record);
  });

  const [riders, tenants] = JOINT_STATEMENT.stances.map((id) => get(councilModel.byId.stances, id));
  if (!riders || !tenants) throw new Error("Two actors made a statement together.");
  test.each([
    [riders.issue, [riders.actor, tenants.actor], "same"],
    [riders.issue, [riders.actor, "ratepayers-league", tenants.actor], "differs"],
    [NOT_MENTIONED.issue, [NOT_MENTIONED.actor, "town-executive"], "partial"],
    [NOT_MENTIONED.issue, [NOT_MENTIONED.actor, "canal-riders"], undefined],
  ])("tells, on %s, of %j that they are: %s", (issue, ids, wanted) => {
    const actors = ids.map((id) => get(councilModel.byId.actors, id));
    const row = compareActors(councilModel, actors).find((each) => each.issue.id === issue);
    expect(row?.agreement).toBe(wanted);
  });

  it("has first the issues on which two actors have a stance", () => {
    fc.assert(
      fc.property(shuffled(holders(councilModel)), ([some]) => {
        const areCompared = compareActors(councilModel, some).map(
          ({ cells }) => cells.filter(({ stances }) => stances.length > 0).length > 1,
        );
        expect(areCompared).toEqual(areCompared.toSorted((a, b) => Number(b) - Number(a)));
      }),
    );
  });

  it("finds the same rows in any order", () => {
    fc.assert(
      fc.property(shuffled(holders(realModel)), ([some, again]) => {
        expect(actorAgreements(again)).toEqual(actorAgreements(some));
      }),
    );
  });
});
