import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareEdtf } from "../model/edtf.ts";
import { evidenceOf } from "../model/evidence.ts";
import { get, indexCorpus, type Model } from "../model/model.ts";
import {
  councilCorpus,
  councilModel,
  DECLINED_THEN_SPOKE,
  MOVED,
  NOT_YET_READ,
  SOURCES,
} from "../testing/council-corpus.ts";
import { realModel } from "../testing/real-corpus.ts";
import { asOf } from "./as-of.ts";
import { facetValues, recordedDates } from "./entries.ts";
import { latestOf } from "./history.ts";
import { silenceAt } from "./silence.ts";

const date = fc.constantFrom("2000", "2022-05", "2022-11-14", "2022-12", "2023-05-17", "2024", "2030");
const idsOf = (model: Model) =>
  (["sources", "stances", "silences", "events"] as const).map(
    (collection) => new Set(model[collection].map(({ id }) => id)),
  );
const inCell = (model: Model, { actor, issue }: { readonly actor: string; readonly issue: string }) =>
  model.stances.filter((stance) => stance.actor === actor && stance.issue === issue);

describe("asOf", () => {
  it("keeps what the build has written", () => {
    const written = { dates: { "2022-11-14": "November 14, 2022" }, languages: { en: "English" } };
    expect(asOf(indexCorpus(councilCorpus, written), "2022-11-30").written).toEqual(written);
  });

  it("of a date that nothing is later than is the model itself", () => {
    for (const model of [councilModel, realModel]) {
      const last = [
        ...model.sources.map(({ datePublished }) => datePublished),
        ...model.events.map((event) => event.date),
        ...recordedDates(model),
      ]
        .toSorted(compareEdtf)
        .at(-1);
      expect(asOf(model, last ?? "")).toBe(model);
    }
  });

  it("has what was stated and published by then, and nothing later", () => {
    const then = asOf(councilModel, "2022-11-30");
    expect(new Set(then.sources.map(({ id }) => id))).toEqual(new Set([SOURCES.platform, SOURCES.minutes]));
    expect(then.stances.length).toBeGreaterThan(0);
    for (const { statedOn } of then.stances)
      expect(compareEdtf(statedOn, "2022-11-30")).toBeLessThanOrEqual(0);
    const [before] = MOVED.stances;
    expect(latestOf(inCell(then, MOVED)).map(({ id }) => id)).toEqual([before]);
  });

  it("shows a refusal until the actor speaks", () => {
    const { actor, issue, silence, stance } = DECLINED_THEN_SPOKE;
    const { statedOn } = get(councilModel.byId.stances, stance);
    expect(silenceAt(asOf(councilModel, "2022-12"), actor, issue)).toMatchObject({ id: silence });
    expect(silenceAt(asOf(councilModel, statedOn), actor, issue)).toBeUndefined();
  });

  it("knows what no source had been read for", () => {
    const { actor, issue, asOf: day } = NOT_YET_READ;
    expect(silenceAt(asOf(councilModel, day), actor, issue)).toMatchObject({
      kind: "not-assessed",
      readIn: [],
    });
  });

  it("keeps a stance whose source was published later, and what is looked up of it", () => {
    const then = asOf(realModel, "2015-03");
    expect(then.stances.length).toBeGreaterThan(0);
    expect(then.sources).toEqual([]);
    expect(facetValues(then).source).toEqual(realModel.sources.map(({ id }) => id));
  });

  it("does not depend on the order of the records", () => {
    fc.assert(
      fc.property(
        date,
        fc.shuffledSubarray(councilCorpus.stances, { minLength: councilCorpus.stances.length }),
        fc.shuffledSubarray(councilCorpus.sources, { minLength: councilCorpus.sources.length }),
        (day, stances, sources) => {
          const shuffled = indexCorpus({ ...councilCorpus, stances, sources });
          expect(idsOf(asOf(shuffled, day))).toEqual(idsOf(asOf(councilModel, day)));
        },
      ),
      { numRuns: 30 },
    );
  });

  it("grows with the date, and looks back from a look back", () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        const [early = a, late = b] = [a, b].toSorted(compareEdtf);
        const then = asOf(councilModel, early);
        for (const [at, ids] of idsOf(asOf(councilModel, late)).entries())
          for (const id of idsOf(then)[at] ?? []) expect(ids).toContain(id);
        expect(idsOf(asOf(asOf(councilModel, late), early))).toEqual(idsOf(then));
      }),
    );
  });

  it("has no broken reference", () => {
    fc.assert(
      fc.property(date, fc.constantFrom(councilModel, realModel), (day, model) => {
        const then = asOf(model, day);
        for (const record of [...then.stances, ...then.silences, ...then.events])
          for (const { id } of evidenceOf(record))
            expect(get(then.byId.sources, get(then.byId.excerpts, id).source)).toBeDefined();
        for (const { responses = [] } of then.stances)
          for (const { to } of responses) expect(then.byId.stances.has(to)).toBe(true);
      }),
    );
  });

  it("is made once for a model and a date", () => {
    expect(asOf(councilModel, "2022-12")).toBe(asOf(councilModel, "2022-12"));
  });
});
