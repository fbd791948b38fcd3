import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { firstDifference, nearestIn } from "./align.ts";

const TEXT =
  "The old bridge is closed for good. The council says it will wait until the spring before it asks for money.";

const joined = (runs: readonly { in: string; words: string }[] | undefined, side: string) =>
  runs
    ?.filter((run) => run.in === "both" || run.in === side)
    .map(({ words }) => words)
    .join("")
    .replaceAll(" ", "");

describe("the nearest passage", () => {
  it("names a changed word, on both sides", () => {
    const found = nearestIn(TEXT)("it will wait until the autumn before it asks");
    expect(found?.start).toBe(TEXT.indexOf("it will"));
    expect(found?.runs).toEqual([
      { in: "both", words: "it will wait until the" },
      { in: "wanted", words: "autumn" },
      { in: "text", words: "spring" },
      { in: "both", words: "before it asks" },
    ]);
  });

  it("names words that were put in or left out", () => {
    expect(nearestIn(TEXT)("The bridge is closed for ever and good.")?.runs).toEqual([
      { in: "both", words: "The" },
      { in: "text", words: "old" },
      { in: "both", words: "bridge is closed for" },
      { in: "wanted", words: "ever and" },
      { in: "both", words: "good." },
    ]);
  });

  it("tells words from the punctuation beside them", () => {
    expect(nearestIn(TEXT)("closed for good, the council")?.runs).toEqual([
      { in: "both", words: "closed for good" },
      { in: "wanted", words: ", the" },
      { in: "text", words: ". The" },
      { in: "both", words: "council" },
    ]);
  });

  it("knows when nothing is near", () => {
    expect(nearestIn(TEXT)("quite other words stand here and there")).toBeUndefined();
    expect(nearestIn("")("words")).toBeUndefined();
    expect(nearestIn(TEXT)("")).toBeUndefined();
  });

  it("gives each side its own words, whole and in their order", () => {
    const words = fc.array(fc.constantFrom("a", "b", "c", "d", "A.", "e"), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, words, (text, wanted) => {
        const found = nearestIn(text.join(" "))(wanted.join(" "));
        if (!found) return;
        expect(joined(found.runs, "wanted")).toBe(wanted.join(""));
        const from = text.join(" ").slice(found.start).replaceAll(" ", "");
        expect(from.startsWith(joined(found.runs, "text") ?? "?")).toBe(true);
      }),
    );
  });

  it("finds an altered passage in 100,000 words", () => {
    const long = Array.from({ length: 100_000 }, (_, i) => `w${i % 5000}`).join(" ");
    const find = nearestIn(`${long} one two three four W2 five six seven eight nine ten`);
    expect(find("one two three four w1 five six seven eight nine ten")?.runs).toContainEqual({
      in: "text",
      words: "W2",
    });
  });
});

describe("firstDifference", () => {
  test.each([
    ["it will wait until the autumn before it begs", { wrote: "autumn", has: "spring" }],
    ["The bridge is closed for good", { wrote: "The bridge", has: "The old bridge" }],
    ["bridge is closed for ever and good", { wrote: "for ever and good", has: "for good" }],
    ["closed for good, the council says", { wrote: ", the", has: ". The" }],
    ["will wait until the spring, before it asks", { wrote: "spring, before", has: "spring before" }],
    ["until the spring  before it asks", undefined],
  ])("of “%s” is in the first words that differ", (wanted, difference) => {
    const passage = nearestIn(TEXT)(wanted);
    expect(passage && firstDifference(passage)).toEqual(difference);
  });
});
