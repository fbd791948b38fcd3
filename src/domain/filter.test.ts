import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { realModel } from "../testing/real-corpus.ts";
import { choice, query, searchReal, selection } from "../testing/selections.ts";
import { derivedEntries, FACETS, facetValues, recordedEntries } from "./entries.ts";
import {
  EMPTY_SELECTION,
  facetCounts,
  filterEntries,
  isEmptySelection,
  type Selection,
  stancesIn,
  toggleValue,
  withFacet,
} from "./filter.ts";

const entriesOf = (chosen: Selection) => filterEntries(realModel, chosen, searchReal(chosen.q));
const stancesOf = (chosen: Selection) => new Set(stancesIn(entriesOf(chosen)));

describe("filterEntries", () => {
  it("leaves everything that is recorded where nothing is chosen", () => {
    expect(entriesOf(EMPTY_SELECTION)).toEqual(recordedEntries(realModel));
  });

  it("never gains a stance by one more facet", () => {
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

  it("leaves only what has a chosen value of every chosen facet", () => {
    fc.assert(
      fc.property(selection, (chosen) => {
        const wrong = entriesOf(chosen).filter(({ values }) =>
          FACETS.some((facet) => {
            const wanted: readonly (string | undefined)[] = chosen.facets[facet];
            return wanted.length > 0 && !wanted.includes(values[facet]);
          }),
        );
        expect(wrong).toEqual([]);
      }),
    );
  });

  it("keeps silences that no record names back until they are asked for", () => {
    const derived = new Set(derivedEntries(realModel));
    const shown = (chosen: Selection) => entriesOf(chosen).filter((entry) => derived.has(entry)).length;
    const [entry] = derived;
    if (!entry) throw new Error("The corpus has no empty cell.");
    const byActor = withFacet(EMPTY_SELECTION, "actor", [entry.actor]);
    expect(shown(EMPTY_SELECTION)).toBe(0);
    expect(shown(byActor)).toBe(0);
    expect(shown(withFacet(byActor, "issue", [entry.issue]))).toBe(1);
    expect(shown(withFacet(EMPTY_SELECTION, "silence", ["not-mentioned"]))).toBe(derived.size);
    expect(shown(withFacet(EMPTY_SELECTION, "silence", ["declined"]))).toBe(0);
  });
});

describe("facetCounts", () => {
  it("promises what choosing only that value leaves", () => {
    fc.assert(
      fc.property(selection, (chosen) => {
        const counts = facetCounts(realModel, chosen, searchReal(chosen.q));
        for (const facet of FACETS) {
          for (const value of facetValues(realModel)[facet]) {
            const left = entriesOf(withFacet(chosen, facet, [value]));
            const promised = counts[facet].get(value) ?? 0;
            expect(promised).toBe(facet === "silence" ? left.length : stancesIn(left).length);
          }
        }
      }),
      { numRuns: 60 },
    );
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
