import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellKey, get, indexCorpus, type Model } from "../model/model.ts";
import type { Silence, Source, Stance } from "../model/schema.ts";
import { smallModel } from "../testing/corpus-builder.ts";
import { councilModel } from "../testing/council-corpus.ts";
import { realModel } from "../testing/real-corpus.ts";
import { currentStances, hasHistory, historyOf, latestOf, needsDate } from "./history.ts";
import { originOf, sourcesOfStance } from "./sources.ts";

const small = smallModel();
const source = get(small.byId.sources, "bridge");
const excerpt = get(small.byId.excerpts, "greens-want");
const silence = get(small.byId.silences, "council-ferry");

interface Stated {
  readonly on: string;
  readonly position?: string;
  readonly by?: string;
}

/** The small corpus with three sources, of which “copy” repeats “bridge”, and these stances alone. */
function stated(stances: readonly Stated[], silences: readonly Silence[] = []): Model {
  const others: Source[] = [
    { ...source, id: "copy", originalSource: "bridge" },
    { ...source, id: "other" },
  ];
  const ids = ["bridge", "copy", "other"];
  return indexCorpus({
    ...small,
    sources: [...small.sources, ...others],
    excerpts: ids.map((id) => ({ ...excerpt, id: `in-${id}`, source: id })),
    events: [],
    silences: [...silences],
    stances: stances.map(({ on, position = "wait", by = "bridge" }, index): Stance => ({
      ...{ id: `stance-${index}`, actor: "greens", issue: "bridge", position },
      ...{ summary: { en: "" }, statedOn: on, evidence: [`in-${by}`] },
    })),
  });
}

const changes = (model: Model) =>
  historyOf(model, "greens", "bridge").map(({ date, change }) => `${date} ${change}`);

const two = (by: string): Stated[] => [
  { on: "2019", position: "wait" },
  { on: "2019", position: "rebuild", by },
];

/** The small corpus with three sources, some of which repeat another. */
const repeating = (repeats: Readonly<Record<string, string>>) =>
  indexCorpus({
    ...small,
    sources: ["a", "b", "c"].map((id) => ({
      ...{ ...source, id },
      ...(repeats[id] === undefined ? {} : { originalSource: repeats[id] }),
    })),
  });

describe("historyOf", () => {
  it("puts stances in the order of their dates, whatever the order of the records", () => {
    const records: Stated[] = [{ on: "2018", position: "rebuild" }, { on: "2016-05" }, { on: "2017-01-02" }];
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: 3 }), (shuffled) => {
        expect(changes(stated(shuffled))).toEqual(["2016-05 first", "2017-01-02 repeated", "2018 moved"]);
      }),
    );
  });

  it("puts two statements of one day in the order of their times", () => {
    const records: Stated[] = [
      { on: "2020-05-01T18:00:00Z", position: "rebuild" },
      { on: "2020-05-01T09:00:00Z", position: "wait" },
    ];
    const model = stated(records);
    expect(changes(model)).toEqual(["2020-05-01T09:00:00Z first", "2020-05-01T18:00:00Z moved"]);
    expect([...currentStances(model)].map(({ position }) => position)).toEqual(["rebuild"]);
  });

  it.each(["2020-04~", "2020-04?", "2020-04%", "2020-04-XX"])(
    "makes one step of %s and the same date without doubt, and gives it the careful one",
    (doubted) => {
      const records: Stated[] = [
        { on: "2020-04", position: "wait" },
        { on: doubted, position: "rebuild", by: "other" },
      ];
      for (const each of [records, records.toReversed()]) {
        expect(changes(stated(each))).toEqual([`${doubted} sources-differ`]);
        expect(currentStances(stated(each)).size).toBe(2);
      }
    },
  );

  it("tells two positions in one source from two sources that differ", () => {
    expect(changes(stated(two("bridge")))).toEqual(["2019 both"]);
    expect(changes(stated(two("other")))).toEqual(["2019 sources-differ"]);
    // A source that repeats another adds no second report.
    expect(changes(stated(two("copy")))).toEqual(["2019 both"]);
  });

  it("has moved where one of two positions is left", () => {
    const model = stated([
      { on: "2018", position: "wait" },
      { on: "2018", position: "rebuild" },
      { on: "2019", position: "wait" },
    ]);
    expect(changes(model)).toEqual(["2018 both", "2019 moved"]);
  });

  it("has the silences too, by their own dates or those of their sources", () => {
    const declined = { ...silence, actor: "greens", issue: "bridge" };
    const model = stated(
      [{ on: "2021" }],
      [
        { ...declined, date: "2019" },
        { ...declined, id: "again" },
      ],
    );
    expect(changes(model)).toEqual(["2019 undefined", "2020-05-01 undefined", "2021 first"]);
  });

  it("is one to show where it has more than one step", () => {
    expect(hasHistory(stated(two("other")), "greens", "bridge")).toBe(false);
    expect(hasHistory(stated([{ on: "2018" }, { on: "2019" }]), "greens", "bridge")).toBe(true);
  });

  it("is one to show where a source reports a silence on the day of a stance", () => {
    const declined = { ...silence, actor: "greens", issue: "bridge", date: "2019" };
    expect(hasHistory(stated([{ on: "2019" }], [declined]), "greens", "bridge")).toBe(true);
    expect(hasHistory(stated([], [declined]), "greens", "bridge")).toBe(false);
  });

  it("is empty where nothing is recorded", () => {
    expect(historyOf(small, "greens", "ferry")).toEqual([]);
  });
});

describe("currentStances", () => {
  it("are those of the latest date of each cell", () => {
    const model = stated([
      { on: "2019", position: "rebuild" },
      { on: "2016" },
      { on: "2019", position: "wait" },
    ]);
    expect([...currentStances(model)].map(({ id }) => id)).toEqual(["stance-0", "stance-2"]);
  });

  it("are some of each cell that has stances, and all of one date", () => {
    const current = [...currentStances(realModel)];
    for (const [key, stances] of realModel.stancesByCell) {
      const own = current.filter(({ actor, issue }) => cellKey(actor, issue) === key);
      expect(own).toEqual(latestOf(stances));
      expect(own.length).toBeGreaterThan(0);
    }
  });
});

const needed = (stances: readonly Stated[]) => {
  const model = stated(stances);
  return model.stances.map((stance) => needsDate(model, stance));
};

describe("needsDate", () => {
  it("is true if current stances have several dates, or the actor has stances of other dates", () => {
    expect(needed([{ on: "2019" }])).toEqual([false]);
    expect(needed(two("other"))).toEqual([false, false]);
    expect(needed([{ on: "2019" }, { on: "2018" }])).toEqual([true, true]);
    expect(councilModel.stances.every((stance) => needsDate(councilModel, stance))).toBe(true);
  });
});

describe("originOf", () => {
  it("follows what a source repeats to its end, and no circle", () => {
    expect(originOf(repeating({ a: "b", b: "c" }), "a")).toBe("c");
    expect(originOf(repeating({}), "a")).toBe("a");
    expect(["a", "b"]).toContain(originOf(repeating({ a: "b", b: "a" }), "a"));
  });
});

describe("sourcesOfStance", () => {
  it("are those of all its evidence, each once", () => {
    const model = stated([{ on: "2019", by: "other" }]);
    const first = get(model.byId.stances, "stance-0");
    const reasons = [{ summary: { en: "" }, evidence: ["in-copy", "in-other"] }];
    expect(sourcesOfStance(model, { ...first, reasons }).map(({ id }) => id)).toEqual(["other", "copy"]);
  });
});
