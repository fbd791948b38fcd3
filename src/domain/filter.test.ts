import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { get } from "../model/model.ts";
import { councilModel, DECLINED_THEN_SPOKE, ONE_ORIGIN, SOURCES } from "../testing/council-corpus.ts";
import { realModel } from "../testing/real-corpus.ts";
import { choice, query, searchReal, selection } from "../testing/selections.ts";
import { smallModel } from "../testing/corpus-builder.ts";
import { derivedEntries, type Facet, facetValues, recordedEntries } from "./entries.ts";
import {
  EMPTY_SELECTION,
  facetCounts,
  filterEntries,
  isEmptySelection,
  type Selection,
  stancesIn,
  toggleValue,
  whyShut,
  withFacet,
} from "./filter.ts";
import { NO_TALLY, tallyOf } from "./tally.ts";

const small = smallModel();
const entriesOf = (chosen: Selection) => filterEntries(realModel, chosen, searchReal(chosen.q));
const stancesOf = (chosen: Selection) => new Set(stancesIn(entriesOf(chosen)));

const counts = (facets: Partial<Selection["facets"]>) => {
  const chosen = { ...EMPTY_SELECTION, facets: { ...EMPTY_SELECTION.facets, ...facets } };
  return (facet: Facet) =>
    Object.fromEntries(
      [...facetCounts(small, chosen, { entries: undefined }, facet)].map(
        ([value, { stances, recorded, unmentioned }]) => [value, [stances, recorded, unmentioned]],
      ),
    );
};

const shut = (q: string, facets: Partial<Selection["facets"]>, facet: Facet, value: string) =>
  whyShut(small, { ...EMPTY_SELECTION, q, facets: { ...EMPTY_SELECTION.facets, ...facets } }, facet, value);

describe("filterEntries", () => {
  it("leaves everything that is recorded where nothing is chosen", () => {
    expect(entriesOf(EMPTY_SELECTION)).toEqual(recordedEntries(realModel));
  });

  it("adding a facet never adds a stance", () => {
    fc.assert(
      fc.property(selection, choice, (chosen, [facet, value]) => {
        const wide = stancesOf(withFacet(chosen, facet, []));
        for (const stance of stancesOf(withFacet(chosen, facet, [value]))) expect(wide).toContain(stance);
      }),
    );
  });

  it("never gains a stance by a query", () => {
    fc.assert(
      fc.property(selection, query, (chosen, q) => {
        const wide = stancesOf({ ...chosen, q: "" });
        for (const stance of stancesOf({ ...chosen, q })) expect(wide).toContain(stance);
      }),
    );
  });

  it("never loses a stance by one more value of a facet that is chosen", () => {
    fc.assert(
      fc.property(selection, choice, (chosen, [facet, value]) => {
        fc.pre(chosen.facets[facet].length > 0);
        const wide = stancesOf(withFacet(chosen, facet, [...chosen.facets[facet], value]));
        for (const stance of stancesOf(chosen)) expect(wide).toContain(stance);
      }),
    );
  });

  // The expected cells are read by hand from the made-up corpus.
  it.each<[string, Partial<Selection["facets"]>, readonly string[]]>([
    ["an actor", { actor: ["greens"] }, ["greens bridge"]],
    ["an actor with a silence", { actor: ["council"] }, ["council bridge", "council ferry"]],
    ["a kind of actor", { kind: ["party"] }, ["greens bridge"]],
    ["a country", { country: ["CH"] }, ["greens bridge"]],
    ["an issue that only a silence speaks of", { issue: ["ferry"] }, ["council ferry"]],
    ["a position", { position: ["bridge.wait"] }, ["council bridge"]],
    ["a grade", { attribution: ["direct-quote"] }, ["greens bridge"]],
    ["a kind of silence", { silence: ["ambiguous"] }, ["council ferry"]],
    ["the silence that no record speaks of", { silence: ["not-mentioned"] }, ["greens ferry"]],
    ["two kinds of silence", { silence: ["ambiguous", "not-mentioned"] }, ["council ferry", "greens ferry"]],
    ["a kind of silence that there is not", { silence: ["declined"] }, []],
    ["an actor and an issue without a record", { actor: ["greens"], issue: ["ferry"] }, ["greens ferry"]],
    ["a kind of actor and an issue", { kind: ["party"], issue: ["ferry"] }, []],
    ["a source", { source: ["bridge"] }, ["greens bridge", "council bridge", "council ferry"]],
    ["a position and a silence", { position: ["bridge.wait"], silence: ["ambiguous"] }, []],
    ["an actor and another's position", { actor: ["greens"], position: ["bridge.wait"] }, []],
  ])("leaves of %s what is recorded", (_, facets, cells) => {
    const chosen = { ...EMPTY_SELECTION, facets: { ...EMPTY_SELECTION.facets, ...facets } };
    const left = filterEntries(small, chosen, { entries: undefined });
    expect(left.map(({ actor, issue }) => `${actor} ${issue}`)).toEqual(cells);
  });

  it("returns only records for a search, no derived silences", () => {
    const [stance] = recordedEntries(small);
    const found = { entries: new Set(stance ? [stance] : []) };
    const asked = withFacet(EMPTY_SELECTION, "silence", ["not-mentioned"]);
    expect(filterEntries(small, EMPTY_SELECTION, found)).toEqual([stance]);
    expect(filterEntries(small, asked, found)).toEqual([]);
  });
});

describe("facetCounts", () => {
  it("counts stances and silences alike where nothing is chosen", () => {
    const of = counts({});
    expect(of("actor")).toEqual({ greens: [1, 0, 0], council: [1, 1, 0] });
    expect(of("kind")).toEqual({ party: [1, 0, 0], government: [1, 1, 0] });
    expect(of("country")).toEqual({ CH: [1, 0, 0] });
    expect(of("issue")).toEqual({ bridge: [2, 0, 0], ferry: [0, 1, 0] });
    expect(of("position")).toEqual({ "bridge.rebuild": [1, 0, 0], "bridge.wait": [1, 0, 0] });
    expect(of("attribution")).toEqual({ "direct-quote": [1, 0, 0], paraphrase: [1, 0, 0] });
    expect(of("silence")).toEqual({ ambiguous: [0, 1, 0], "not-mentioned": [0, 0, 1] });
  });

  it("offers every issue of an actor that is chosen, and every actor of an issue", () => {
    expect(counts({ actor: ["greens"] })("issue")).toEqual({ bridge: [1, 0, 0], ferry: [0, 0, 1] });
    expect(counts({ issue: ["ferry"] })("actor")).toEqual({ greens: [0, 0, 1], council: [0, 1, 0] });
    // The other actors stay on offer, because the values of one facet are alternatives.
    expect(counts({ actor: ["greens"] })("actor")).toEqual({ greens: [1, 0, 0], council: [1, 1, 0] });
  });

  it("counts silences beside a silence that is chosen", () => {
    const of = counts({ silence: ["ambiguous"] });
    expect(of("actor")).toEqual({ council: [0, 1, 0] });
    expect(of("issue")).toEqual({ ferry: [0, 1, 0] });
    expect(of("position")).toEqual({});
  });
});

const fromSource = (source: string) =>
  filterEntries(councilModel, withFacet(EMPTY_SELECTION, "source", [source]), { entries: undefined });

describe("a source", () => {
  it("leaves a stance with evidence from two sources under each", () => {
    for (const source of [SOURCES.herald, SOURCES.courier])
      expect(stancesIn(fromSource(source)).map(({ id }) => id)).toContain(ONE_ORIGIN);
  });

  it("is counted as it filters", () => {
    const counted = facetCounts(councilModel, EMPTY_SELECTION, { entries: undefined }, "source");
    for (const source of Object.values(SOURCES))
      expect(counted.get(source)).toEqual(tallyOf(fromSource(source)));
  });
});

describe("the silences that follow without a record", () => {
  it.each(["not-mentioned", "not-assessed"])("are left if “%s” is chosen, and counted", (kind) => {
    const chosen = withFacet(EMPTY_SELECTION, "silence", [kind]);
    const left = filterEntries(councilModel, chosen, { entries: undefined });
    const derived = derivedEntries(councilModel).filter(({ silence }) => silence?.kind === kind);
    expect(left).toEqual(expect.arrayContaining([...derived]));
    const counted = facetCounts(councilModel, EMPTY_SELECTION, { entries: undefined }, "silence").get(kind);
    expect(counted).toEqual(tallyOf(left));
    expect(counted?.unmentioned).toBe(kind === "not-mentioned" ? derived.length : 0);
    expect(counted?.unread).toBe(kind === "not-assessed" ? derived.length : 0);
  });
});

const left = (chosen: Partial<Selection>) =>
  filterEntries(councilModel, { ...EMPTY_SELECTION, ...chosen }, { entries: undefined });

describe("a date range", () => {
  const date = fc.constantFrom("", "2020", "2022-05", "2022-11-14", "2023-05-17", "2023~", "2024-02", "202X");
  const all = [...recordedEntries(councilModel)];

  it("leaves stances by their date and silences by theirs, both limits included", () => {
    const dates = (from: string, to: string) => new Set(left({ from, to }).map((entry) => entry.date));
    expect(dates("2022-11-14", "2022-11-14")).toEqual(new Set(["2022-11-14"]));
    expect(dates("2023-05-17", "2023-05-17")).toEqual(new Set(["2023-05", "2023-05-17"]));
    expect(dates("2024", "")).toEqual(new Set(["2024-02-06", "2024-02~"]));
    const { silence } = DECLINED_THEN_SPOKE;
    const { date: declinedOn = "" } = get(councilModel.byId.silences, silence);
    const then = left({ from: declinedOn, to: declinedOn });
    expect(then).toContainEqual(
      expect.objectContaining({ silence: get(councilModel.byId.silences, silence) }),
    );
  });

  it("and facets leave the same in either order", () => {
    fc.assert(
      fc.property(date, date, fc.constantFrom(...facetValues(councilModel).source), (from, to, source) => {
        const both = left({ ...withFacet(EMPTY_SELECTION, "source", [source]), from, to });
        const inRange = new Set(left({ from, to }));
        expect(both).toEqual(fromSource(source).filter((entry) => inRange.has(entry)));
      }),
    );
  });

  it("leaves no more when it is narrower, and all where nothing is outside", () => {
    fc.assert(
      fc.property(date, date, (from, to) => {
        const wide = new Set(left({ from }));
        for (const entry of left({ from, to })) expect(wide).toContain(entry);
      }),
    );
    expect(left({ from: "2000", to: "2030" })).toEqual(all);
  });

  it("leaves no silence that follows without a record", () => {
    const chosen = withFacet(EMPTY_SELECTION, "silence", ["not-mentioned", "not-assessed"]);
    expect(left(chosen).some(({ isDerived }) => isDerived)).toBe(true);
    expect(left({ ...chosen, from: "2000" }).some(({ isDerived }) => isDerived)).toBe(false);
  });

  it("is respected by the counts of facets", () => {
    fc.assert(
      fc.property(date, date, (from, to) => {
        const chosen = { ...EMPTY_SELECTION, from, to };
        const counted = (facet: Facet) => facetCounts(councilModel, chosen, { entries: undefined }, facet);
        for (const facet of ["actor", "issue", "source"] as const)
          for (const value of facetValues(councilModel)[facet])
            expect(counted(facet).get(value) ?? NO_TALLY).toEqual(
              tallyOf(left(withFacet(chosen, facet, [value]))),
            );
      }),
      { numRuns: 20 },
    );
  });
});

describe("whyShut", () => {
  it("tells what nobody holds from what the other filters or the search leave out", () => {
    expect(shut("", {}, "position", "ferry.keep")).toBe("corpus");
    expect(shut("x", { actor: ["greens"] }, "position", "ferry.keep")).toBe("corpus");
    expect(shut("", { actor: ["greens"] }, "position", "bridge.wait")).toBe("filters");
    expect(shut("x", {}, "position", "bridge.wait")).toBe("search");
    expect(shut("x", { position: ["bridge.rebuild"] }, "position", "bridge.wait")).toBe("search");
    expect(shut("x", { actor: ["greens"] }, "position", "bridge.wait")).toBe("both");
  });
});

describe("a selection", () => {
  it("is the same after a value is toggled twice", () => {
    fc.assert(
      fc.property(selection, choice, (chosen, [facet, value]) => {
        const once = toggleValue(chosen, facet, value);
        const twice = toggleValue(once, facet, value);
        expect(once.facets[facet].includes(value)).toBe(!chosen.facets[facet].includes(value));
        expect(twice.facets[facet].toSorted()).toEqual(chosen.facets[facet].toSorted());
        expect({ ...twice, facets: { ...twice.facets, [facet]: [] } }).toEqual(withFacet(chosen, facet, []));
      }),
    );
  });

  it("is empty only without a query and without a value", () => {
    expect(isEmptySelection(EMPTY_SELECTION)).toBe(true);
    expect(isEmptySelection({ ...EMPTY_SELECTION, q: "x" })).toBe(false);
    fc.assert(
      fc.property(choice, ([facet, value]) => {
        expect(isEmptySelection(withFacet(EMPTY_SELECTION, facet, [value]))).toBe(false);
      }),
    );
  });
});
