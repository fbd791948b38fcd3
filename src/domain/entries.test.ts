import { describe, expect, it } from "vitest";
import { cellKey, get } from "../model/model.ts";
import { smallModel } from "../testing/corpus-builder.ts";
import { councilModel, ONE_ORIGIN, SOURCES } from "../testing/council-corpus.ts";
import { realModel } from "../testing/real-corpus.ts";
import { derivedEntries, entryByStance, entryKey, FACETS, facetValues, recordedEntries } from "./entries.ts";
import { holders, isRecorded } from "./silence.ts";

describe("entries", () => {
  it("are the stances, then the recorded silences, in the authored order", () => {
    const entries = recordedEntries(realModel);
    expect(entries.flatMap(({ stance }) => stance ?? [])).toEqual(realModel.stances);
    expect(entries.flatMap(({ silence }) => silence ?? [])).toEqual(realModel.silences);
    expect(entries).toHaveLength(realModel.stances.length + realModel.silences.length);
  });

  it("fill every cell of the matrix: with stances, a recorded silence or a derived one", () => {
    const all = [...recordedEntries(realModel), ...derivedEntries(realModel)];
    const cells = new Set(all.map(({ actor, issue }) => cellKey(actor, issue)));
    expect(cells.size).toBe(holders(realModel).length * realModel.issues.length);
    const silences = all.filter(({ silence }) => silence);
    expect(silences).toHaveLength(cells.size - realModel.stancesByCell.size);
  });

  it("of silences that nobody recorded are “not mentioned”", () => {
    for (const { stance, values } of derivedEntries(realModel)) {
      expect(stance).toBeUndefined();
      expect(values.silence).toEqual(["not-mentioned"]);
    }
  });

  it("have the values of their facets", () => {
    const [greens, , silence] = recordedEntries(smallModel());
    expect(greens?.values).toEqual({
      actor: ["greens"],
      kind: ["party"],
      country: ["CH"],
      issue: ["bridge"],
      position: ["bridge.rebuild"],
      attribution: ["direct-quote"],
      silence: [],
      source: ["bridge"],
    });
    expect(silence?.values).toEqual({
      actor: ["council"],
      kind: ["government"],
      country: [],
      issue: ["ferry"],
      position: [],
      attribution: [],
      silence: ["ambiguous"],
      source: ["bridge"],
    });
  });

  it("rest on each source of their evidence, or on the sources that were read", () => {
    const stance = entryByStance(councilModel).get(get(councilModel.byId.stances, ONE_ORIGIN));
    expect(stance?.values.source).toEqual([SOURCES.herald, SOURCES.courier]);
    for (const { values, silence } of derivedEntries(councilModel))
      expect(values.source).toEqual(silence && !isRecorded(silence) ? silence.readIn : []);
    expect(facetValues(councilModel).source.toSorted()).toEqual(Object.values(SOURCES).toSorted());
  });

  it("have keys that are unique, also where a cell has several silences", () => {
    const keys = [...recordedEntries(councilModel), ...derivedEntries(councilModel)].map(entryKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("are made once for a model", () => {
    expect(recordedEntries(realModel)).toBe(recordedEntries(realModel));
    expect(recordedEntries(smallModel())).not.toBe(recordedEntries(smallModel()));
  });
});

describe("facetValues", () => {
  it("has every value of every entry, each once", () => {
    const known = facetValues(realModel);
    const entries = [...recordedEntries(realModel), ...derivedEntries(realModel)];
    for (const facet of FACETS) {
      expect(new Set(known[facet]).size).toBe(known[facet].length);
      expect(known[facet]).toEqual(
        expect.arrayContaining([...new Set(entries.flatMap((e) => e.values[facet]))]),
      );
    }
  });

  it("offers no country and no grade that no entry has", () => {
    const known = facetValues(smallModel());
    expect(known.country).toEqual(["CH"]);
    expect(known.attribution).toEqual(["direct-quote", "paraphrase"]);
  });
});
