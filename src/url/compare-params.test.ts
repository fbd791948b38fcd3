import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  COMPARED_KINDS,
  comparePath,
  type Comparison,
  type CurrentItem,
  MAX_COMPARED,
  parseComparison,
  withAnother,
  withoutOne,
} from "./compare-params.ts";

const IDS = ["a", "b", "c", "d", "e", "f-g"];
const known: CurrentItem = (_, id) => (IDS.includes(id) ? id : undefined);

const comparison: fc.Arbitrary<Comparison> = fc.record({
  kind: fc.constantFrom(...COMPARED_KINDS),
  ids: fc.shuffledSubarray(IDS, { minLength: 1, maxLength: MAX_COMPARED }),
});

const searchOf = (to: string) => new URL(to, "https://example.org").search;

describe("a comparison in an address", () => {
  it("is read as it was printed", () => {
    fc.assert(
      fc.property(comparison, (each) => {
        expect(parseComparison(searchOf(comparePath("/compare", each)), known)).toEqual({
          comparison: each,
          dropped: [],
        });
      }),
    );
    expect(comparePath("/compare", undefined)).toBe("/compare");
  });

  test.each([
    ["?stances=a,nonsense,a,,b", { kind: "stances", ids: ["a", "b"] }, ["nonsense"]],
    ["?stances=a&stances=b", { kind: "stances", ids: ["a", "b"] }, []],
    ["?stances=a,b,c,d,e", { kind: "stances", ids: ["a", "b", "c", "d"] }, ["e"]],
    ["?stances=a&actors=b", { kind: "stances", ids: ["a"] }, ["b"]],
    ["?stances=zzz&actors=b", { kind: "actors", ids: ["b"] }, ["zzz"]],
    ["?stances=", undefined, []],
    ["?tray=stances:a", undefined, []],
    ["?tray=actors:zzz&stances=a", { kind: "stances", ids: ["a"] }, []],
  ])("that is mangled is read as far as it goes: %s", (search, wanted, dropped) => {
    const parsed = parseComparison(search, known);
    expect(parsed.comparison).toEqual(wanted);
    expect(parsed.dropped.map((each) => each.id)).toEqual(dropped);
  });

  it("says why each id was dropped", () => {
    const ids = { stances: ["a", "b", "c", "d", "e", "f"], actors: ["x", "y"] };
    const all: CurrentItem = (kind, each) => (ids[kind].includes(each) ? each : undefined);
    const { dropped } = parseComparison("?stances=a,zzz,b,c,d,e,f&actors=x,zzz", all);
    expect(dropped).toEqual([
      { kind: "stances", id: "zzz", reason: "unknown" },
      { kind: "stances", id: "e", reason: "too-many" },
      { kind: "stances", id: "f", reason: "too-many" },
      { kind: "actors", id: "x", reason: "other-kind" },
      { kind: "actors", id: "zzz", reason: "unknown" },
    ]);
  });

  it("holds the current ids of records, each once", () => {
    const now: Readonly<Record<string, string>> = { a: "a", "former-a": "a", "former-b": "b" };
    const current: CurrentItem = (_, each) => now[each];
    for (const search of ["?stances=former-a,a,former-b", "?stances=a,former-a,former-b"])
      expect(parseComparison(search, current)).toEqual({
        comparison: { kind: "stances", ids: ["a", "b"] },
        dropped: [],
      });
  });

  it("says of each of very many ids that it was dropped", () => {
    const ids = Array.from({ length: 200_000 }, (_, at) => `x${at}`);
    expect(parseComparison(`?stances=${ids.join(",")}`, known).dropped.map((each) => each.id)).toEqual(ids);
  });

  it("never breaks, whatever the address holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const parsed = parseComparison(`?stances=${text}&actors=${text}`, known);
        expect(parsed.comparison?.ids.length ?? 1).toBeGreaterThan(0);
      }),
    );
  });
});

describe("a change of a comparison", () => {
  it("adds one at the end, and removes it again", () => {
    fc.assert(
      fc.property(comparison, fc.constantFrom(...IDS), ({ kind, ids }, id) => {
        const others = ids.filter((each) => each !== id);
        const before = { kind, ids: others };
        const added = withAnother(before, id);
        expect(added).toEqual({ kind, ids: [...others, id] });
        expect(withoutOne(added, id)).toEqual(others.length === 0 ? undefined : before);
      }),
    );
  });
});
