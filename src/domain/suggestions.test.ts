import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { realModel } from "../testing/real-corpus.ts";
import { suggestionsFor } from "./suggestions.ts";
import { PAGED_COLLECTIONS } from "./record-pages.ts";

const record = fc.constantFrom(...PAGED_COLLECTIONS).chain((collection) =>
  fc.record({
    collection: fc.constant(collection),
    id: fc.constantFrom(...realModel[collection].map(({ id }) => id)),
  }),
);

/** A small mistake at some place of a text. */
const MISTAKES = [
  (text: string, at: number) => text.slice(0, at) + text.slice(at + 1),
  (text: string, at: number) => `${text.slice(0, at)}x${text.slice(at)}`,
  (text: string, at: number) => `${text.slice(0, at)}x${text.slice(at + 1)}`,
  (text: string, at: number) =>
    text.slice(0, at) + (text[at + 1] ?? "") + (text[at] ?? "") + text.slice(at + 2),
  (text: string) => text.toUpperCase(),
] as const;

describe("the suggestions", () => {
  it("suggests first what has exactly that id in that collection", () => {
    fc.assert(
      fc.property(record, ({ collection, id }) => {
        expect(suggestionsFor(realModel, id, collection)[0]).toEqual({ collection, id });
      }),
    );
  });

  it("suggests the record whose id was mistyped", () => {
    fc.assert(
      fc.property(record, fc.nat(), fc.constantFrom(...MISTAKES), ({ collection, id }, place, mistake) => {
        expect(suggestionsFor(realModel, mistake(id, place % id.length), collection)).toContainEqual({
          collection,
          id,
        });
      }),
      { numRuns: 300 },
    );
  });

  it("suggests the stance whose last word is missing", () => {
    for (const { id } of realModel.stances) {
      const cut = id.split("-").slice(0, -1).join("-");
      expect(suggestionsFor(realModel, cut, "stances").map((each) => each.id)).toContain(id);
    }
  });

  it("finds a record under the wrong collection, after those of the asked one", () => {
    expect(suggestionsFor(realModel, "ndp", "stances")).toContainEqual({ collection: "actors", id: "ndp" });
    expect(suggestionsFor(realModel, "ndp", undefined)[0]).toEqual({ collection: "actors", id: "ndp" });
  });

  it("gives no more than it is asked for, each once, and only what exists", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.option(fc.constantFrom(...PAGED_COLLECTIONS), { nil: undefined }),
        fc.nat(5),
        (wanted, collection, limit) => {
          const found = suggestionsFor(realModel, wanted, collection, limit);
          expect(found.length).toBeLessThanOrEqual(limit);
          expect(new Set(found.map((each) => `${each.collection}/${each.id}`)).size).toBe(found.length);
          for (const each of found) expect(realModel[each.collection].map(({ id }) => id)).toContain(each.id);
        },
      ),
    );
  });

  test.each([
    ["nothing", ""],
    ["nothing like it", "zzzzzzzzzzzzzzzz"],
    ["a property of every object", "__proto__"],
    ["a way out of the folder", "../../../etc/passwd"],
    ["markup", "<script>alert(1)</script>"],
    ["10,000 letters", "q".repeat(10_000)],
    ["10,000 words", "q-".repeat(10_000)],
  ])("has no guess for %s", (_, wanted) => {
    expect(suggestionsFor(realModel, wanted, "stances")).toEqual([]);
  });
});
