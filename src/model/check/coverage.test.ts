import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlaps, quotedCharacters } from "./coverage.ts";

/** An excerpt of some words at some place. */
function at(start: number, exact: string, id = `at-${start}`) {
  return {
    id,
    selector: {
      type: "TextQuoteSelector" as const,
      ...{ exact, prefix: "", suffix: "" },
      refinedBy: { type: "TextPositionSelector" as const, start, end: start + exact.length },
    },
  };
}

const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(30)), { maxLength: 12 });

describe("quotedCharacters", () => {
  it("is the size of the union of the excerpts", () => {
    fc.assert(
      fc.property(spans, (list) => {
        const union = new Set(list.flatMap(([start, length]) => Array.from({ length }, (_, i) => start + i)));
        expect(quotedCharacters(list.map(([start, length]) => at(start, "x".repeat(length))))).toBe(
          union.size,
        );
      }),
    );
  });

  it("counts a place once, however often it is quoted", () => {
    expect(quotedCharacters([at(10, "abcdef"), at(12, "cd"), at(14, "efgh"), at(20, "z")])).toBe(9);
    expect(quotedCharacters([])).toBe(0);
  });
});

describe("overlaps", () => {
  it("finds none where all excerpts are cut from one text", () => {
    fc.assert(
      fc.property(spans, (list) => {
        const text = Array.from({ length: 100 }, (_, i) => String.fromCodePoint(97 + ((i * 7) % 26))).join(
          "",
        );
        expect(overlaps(list.map(([start, length]) => at(start, text.slice(start, start + length))))).toEqual(
          [],
        );
      }),
    );
  });

  it("names the excerpt that claims the place for other words", () => {
    expect(overlaps([at(0, "the bridge"), at(40, "is old"), at(4, "brigde", "typo")])).toEqual([
      { index: 2, other: "at-0" },
    ]);
  });

  it("does not mind quotation marks and dashes", () => {
    expect(overlaps([at(0, "Canada's - own"), at(0, "Canada\u2019s \u2013 own", "curly")])).toEqual([]);
  });
});
