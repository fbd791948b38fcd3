import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { realCorpus, realModel } from "../testing/real-corpus.ts";
import {
  cellKey,
  excerptsOfSource,
  excerptsOfSpeaker,
  get,
  groupBy,
  localize,
  stancesOfActor,
  stancesOnIssue,
} from "./model.ts";

describe("indexCorpus", () => {
  it("finds every record of the real corpus by its id", () => {
    for (const collection of [
      "sources",
      "actors",
      "issues",
      "excerpts",
      "stances",
      "silences",
      "events",
    ] as const) {
      const table: ReadonlyMap<string, unknown> = realModel.byId[collection];
      expect(table.size).toBe(realCorpus[collection].length);
      for (const record of realCorpus[collection]) expect(get(table, record.id)).toBe(record);
    }
  });

  it("puts each stance and each silence in its cell", () => {
    expect([...realModel.stancesByCell.values()].flat()).toHaveLength(realCorpus.stances.length);
    for (const [key, stances] of realModel.stancesByCell) {
      for (const { actor, issue } of stances) expect(cellKey(actor, issue)).toBe(key);
    }
    expect([...realModel.silencesByCell.values()].flat()).toHaveLength(realCorpus.silences.length);
    for (const [key, silences] of realModel.silencesByCell) {
      for (const { actor, issue } of silences) expect(cellKey(actor, issue)).toBe(key);
    }
  });
});

describe("stancesOfActor and stancesOnIssue", () => {
  it("give the stances of one actor and on one issue, in the authored order", () => {
    for (const { actor, issue } of realCorpus.stances) {
      expect(stancesOfActor(realModel, actor)).toEqual(
        realCorpus.stances.filter((stance) => stance.actor === actor),
      );
      expect(stancesOnIssue(realModel, issue)).toEqual(
        realCorpus.stances.filter((stance) => stance.issue === issue),
      );
    }
  });

  it("give none where no stance names the id", () => {
    expect(stancesOfActor(realModel, "__proto__")).toEqual([]);
    expect(stancesOnIssue(realModel, "__proto__")).toEqual([]);
  });
});

describe("excerptsOfSource and excerptsOfSpeaker", () => {
  it("give the excerpts of one source and of one speaker, in the authored order", () => {
    for (const { id } of realCorpus.sources) {
      const own = realCorpus.excerpts.filter(({ source }) => source === id);
      expect(excerptsOfSource(realModel, id)).toEqual(own);
    }
    for (const { id } of realCorpus.actors) {
      const own = realCorpus.excerpts.filter(({ speaker }) => speaker === id);
      expect(excerptsOfSpeaker(realModel, id)).toEqual(own);
    }
  });

  it("give none where no excerpt names the id", () => {
    expect(excerptsOfSource(realModel, "undefined")).toEqual([]);
    expect(excerptsOfSpeaker(realModel, "undefined")).toEqual([]);
  });
});

describe("get", () => {
  it("throws where the id is missing, and names it", () => {
    expect(() => get(realModel.byId.actors, "__proto__")).toThrow("“__proto__”");
  });
});

describe("groupBy", () => {
  it("keeps every item once, in order, under its own key", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), (items) => {
        const groups = groupBy(items, (item) => item % 7);
        expect([...groups.keys()]).toEqual([...new Set(items.map((item) => item % 7))]);
        for (const [key, group] of groups) expect(group).toEqual(items.filter((item) => item % 7 === key));
      }),
    );
  });
});

describe("localize", () => {
  const text = { en: "bridge", de: "Brücke" };

  it("gives the text of the locale, and says which language that is", () => {
    expect(localize(text, "de", "en")).toEqual({ value: "Brücke", lang: "de" });
  });

  it("falls back to the default locale, and says so", () => {
    expect(localize(text, "fr", "en")).toEqual({ value: "bridge", lang: "en" });
  });
});
