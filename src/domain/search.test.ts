import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { indexCorpus } from "../model/model.ts";
import { corpusOf, smallCorpus, smallModel } from "../testing/corpus-builder.ts";
import { realModel } from "../testing/real-corpus.ts";
import { searchReal } from "../testing/selections.ts";
import { recordedEntries } from "./entries.ts";
import { createSearch, searchableTexts } from "./search.ts";

const search = createSearch(smallModel(), "en");

/** What a query finds in the small corpus, as ids of stances; a silence is its kind. */
function found(query: string): string[] | undefined {
  const { entries } = search(query);
  return entries && [...entries].map(({ stance, silence }) => stance?.id ?? silence?.kind ?? "").toSorted();
}

const marked = (query: string, text: string) =>
  search(query)
    .mark(text)
    .filter(({ hit }) => hit)
    .map((run) => run.text);

describe("createSearch", () => {
  test.each([
    ["a whole word", "rebuilt", ["greens-rebuild"]],
    ["the beginning of a word", "rebu", ["greens-rebuild"]],
    ["no end of a word", "ilt", []],
    ["capitals", "REBUILT", ["greens-rebuild"]],
    ["accents left out", "grun", ["greens-rebuild"]],
    ["accents", "Grün", ["greens-rebuild"]],
    ["decomposed accents", "Gru\u0308n", ["greens-rebuild"]],
    ["another name of an actor", "town hall", ["ambiguous", "council-wait"]],
    ["a reason", "old", ["greens-rebuild"]],
    ["a position's label", "wait", ["ambiguous", "council-wait"]],
    ["the note of a silence", "only", ["ambiguous"]],
    ["a speaker", "ana", ["greens-rebuild"]],
    ["a letter too few", "rebult", ["greens-rebuild"]],
    ["two neighbours swapped", "coucnil", ["ambiguous", "council-wait"]],
    ["a wrong letter in the beginning of a word", "rebiu", ["greens-rebuild"]],
    ["two errors in a long word", "couuncill", ["ambiguous", "council-wait"]],
    ["two errors in a short word", "brxxge", []],
    ["an error in a word of three letters", "oid", []],
    ["all words, in any order", "year bridge", ["greens-rebuild"]],
    ["words of which one matches nothing", "bridge zebra", []],
    ["words that match only different entries", "rebuilt report", []],
    ["signs without a word", "?! --", []],
    ["a property of every object", "__proto__", []],
    ["a method of every object", "constructor toString", []],
    ["a pattern", "(.*", []],
  ])("finds %s", (_, query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  test.each(["", "   ", "\n"])("does not narrow for the blank query %j", (query) => {
    expect(found(query)).toBeUndefined();
  });

  it("prefers words that begin so to words that nearly do", () => {
    expect(marked("bridge", "the bridge, the bridges and the fridge")).toEqual(["bridge"]);
  });

  it("searches the reader's language, and the default one where there is no text", () => {
    const inGerman = createSearch(smallModel(), "de");
    expect(inGerman("Grünen").entries?.size).toBe(1);
    expect(inGerman("council").entries?.size).toBe(2);
    expect(
      search("Grünen")
        .mark("Die Grünen")
        .some(({ hit }) => hit),
    ).toBe(false);
  });

  it("does not search another locale than the reader's", () => {
    const files = smallCorpus();
    const [stance] = files["sources/bridge.json"].stances;
    if (stance) stance.summary = { en: "Now.", de: "Sofort." };
    const model = indexCorpus(corpusOf(files));
    expect(createSearch(model, "en")("sofort").entries?.size).toBe(0);
    expect(createSearch(model, "de")("sofort").entries?.size).toBe(1);
  });

  it("finds every entry by each whole word of its texts", () => {
    const entries = recordedEntries(realModel);
    for (const entry of entries) {
      for (const { value } of searchableTexts(realModel, entry, "en")) {
        expect(searchReal(value).entries ?? new Set(entries)).toContain(entry);
      }
    }
  });

  it("finds no more with one more word", () => {
    const word = fc.constantFrom("ndp", "combat", "training", "kurdish", "nato", "votes", "reports", "zebra");
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), word, (words, more) => {
        const wide = searchReal(words.join(" ")).entries ?? new Set();
        for (const entry of searchReal([...words, more].join(" ")).entries ?? [])
          expect(wide).toContain(entry);
      }),
    );
  });

  it("throws for no text, and cuts any text into runs that join to it", () => {
    const hostile = fc.constantFrom(
      "__proto__",
      "[",
      "\\",
      "$&",
      ".*+?^${}()|[]",
      "\u0301",
      "\uD800",
      "İ",
      "ﬁ",
      "ẞ",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fc.oneof(hostile, fc.string())).map((a) => a.join(" ")),
    );
    fc.assert(
      fc.property(text, text, (query, page) => {
        const result = searchReal(query);
        for (const each of [page, query, page + query]) {
          const runs = result.mark(each);
          expect(runs.map((run) => run.text).join("")).toBe(each);
          expect(runs.every((run) => run.text !== "")).toBe(true);
        }
      }),
    );
  });

  test.each([
    ["one word", "a".repeat(10_000)],
    ["many words", "kurdish ".repeat(1250)],
    ["marks", "\u0301".repeat(10_000)],
    ["signs", "(*".repeat(5000)],
  ])("takes 10,000 characters: %s", (_, query) => {
    const result = searchReal(query);
    expect(
      result
        .mark(query)
        .map((run) => run.text)
        .join(""),
    ).toBe(query);
  });
});

describe("mark", () => {
  it("marks the words that the query found, and nothing between them", () => {
    expect(search("brid grun").mark("Grün: “Bridge, bridges”")).toEqual([
      { text: "Grün", hit: true },
      { text: ": “", hit: false },
      { text: "Bridge", hit: true },
      { text: ", bridges”", hit: false },
    ]);
  });

  it("marks nothing for a blank query", () => {
    expect(marked("", "the bridge")).toEqual([]);
  });
});
