import { describe, expect, it } from "vitest";
import { type Extent, extentOf, move, rangeOf, segmentsOf } from "./words.ts";

const TEXT = "We will 👩‍👩‍👧 go. “Not yet,” she said.";
const words = segmentsOf(TEXT, "en", "word");
const sentences = segmentsOf(TEXT, "en", "sentence");

const shown = (extent: Extent | undefined) => {
  if (!extent) return undefined;
  const { start, end } = rangeOf(extent);
  return TEXT.slice(start, end);
};

/** What is selected after a number of steps. */
function after(...steps: readonly (readonly [units: typeof words, step: 1 | -1, extend?: true])[]) {
  let extent: Extent | undefined;
  for (const [units, step, extend = false] of steps) extent = move(units, extent, step, extend);
  return shown(extent);
}

describe("move", () => {
  it("goes word by word, forwards and backwards, and stays at the ends", () => {
    expect(after([words, 1])).toBe("We");
    expect(after([words, 1], [words, 1])).toBe("will");
    expect(after([words, 1], [words, 1], [words, -1], [words, -1])).toBe("We");
    expect(after([words, -1])).toBe("said");
  });

  it("extends a selection, over what is no word, and shortens it again", () => {
    expect(after([words, 1], [words, 1, true], [words, 1, true])).toBe("We will 👩‍👩‍👧 go");
    expect(after([words, 1], [words, 1, true], [words, 1, true], [words, -1, true])).toBe("We will");
  });

  it("goes from a word to its sentence, and then to the next", () => {
    expect(after([words, 1], [sentences, 1])).toBe("We will 👩‍👩‍👧 go.");
    expect(after([words, 1], [sentences, 1], [sentences, 1])).toBe("“Not yet,” she said.");
  });

  it("has nothing to select in a text without words", () => {
    expect(move(segmentsOf("…", "en", "word"), undefined, 1, false)).toBeUndefined();
  });

  it("cuts words of a language without spaces, and of a language that nobody has written yet", () => {
    expect(segmentsOf("我们不等", "zh", "word").length).toBeGreaterThan(1);
    expect(segmentsOf("two words", "", "word")).toHaveLength(2);
    expect(segmentsOf("two words", "no language", "word")).toHaveLength(2);
  });
});

describe("extentOf", () => {
  const selected = { start: TEXT.indexOf("will"), end: TEXT.indexOf(".") };

  it("goes on from a selection that was made in another way", () => {
    const extent = extentOf(words, selected, undefined);
    expect(shown(extent)).toBe("will 👩‍👩‍👧 go");
    expect(shown(move(words, extent, -1, true))).toBe("will");
    expect(shown(move(words, extent, 1, true))).toBe("will 👩‍👩‍👧 go. “Not");
    expect(shown(move(sentences, extentOf(sentences, selected, extent), 1, true))).toBe("We will 👩‍👩‍👧 go.");
  });

  it("keeps the direction of a selection that the keys made", () => {
    const backwards = move(words, move(words, undefined, -1, false), -1, true);
    expect(backwards && extentOf(words, rangeOf(backwards), backwards)).toBe(backwards);
  });

  it("has nothing to go on from between two words", () => {
    const at = TEXT.indexOf(".");
    expect(extentOf(words, { start: at, end: at + 1 }, undefined)).toBeUndefined();
  });
});
