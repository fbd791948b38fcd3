import fc from "fast-check";
import { describe, expect, it, test, vi } from "vitest";
import { indexCorpus } from "../model/model.ts";
import { corpusOf, smallCorpus, smallModel } from "../testing/corpus-builder.ts";
import { realModel } from "../testing/real-corpus.ts";
import { searchReal } from "../testing/selections.ts";
import { recordedEntries } from "./entries.ts";
import { createSearch, searchableTexts } from "./search.ts";
import type { SearchResult } from "./search-result.ts";

const search = createSearch(smallModel(), "en");

/** The matches of a query in the small corpus: the ids of stances and the kinds of silences. */
function found(query: string): string[] | undefined {
  const { entries } = search(query);
  return entries && [...entries].map(({ stance, silence }) => stance?.id ?? silence?.kind ?? "").toSorted();
}

/** Searches the small corpus with the summaries of its two stances replaced by the given texts. */
function searchIn(text: string, other = "Nothing else"): (query: string) => SearchResult {
  const files = smallCorpus();
  const [first, second] = files["sources/bridge.json"].stances;
  if (first) first.summary = { en: text };
  if (second) second.summary = { en: other };
  return createSearch(indexCorpus(corpusOf(files)), "en");
}

it("indexes a model once in each language, however often a search begins", () => {
  const model = smallModel();
  const looks = vi.spyOn(model.byId.issues, "get");
  for (const locale of ["en", "de"]) {
    createSearch(model, locale)("ferry");
    expect(looks).toHaveBeenCalled();
    looks.mockClear();
    createSearch(model, locale)("bridge");
    expect(looks).not.toHaveBeenCalled();
  }
});

const withoutAccents = (text: string) => text.normalize("NFD").replace(/\p{Mn}/gu, "");

const idsIn = ({ entries }: SearchResult) =>
  Array.from(entries ?? [], ({ stance, silence }) => stance?.id ?? silence?.kind ?? "").toSorted();

it.each(["🚀", "…", "%", "« »"])("names no page for a query without words: %s", (query) => {
  const result = search(query);
  expect([...(result.entries ?? ["not searched"])]).toEqual([]);
  expect(result.named()).toEqual({ actors: [], issues: [] });
});

describe("a search in French", () => {
  const inFrench = createSearch(realModel, "fr");
  const texts = recordedEntries(realModel).flatMap((entry) =>
    searchableTexts(realModel, entry, "fr").flatMap(({ value, lang }) => (lang === "fr" ? value : [])),
  );
  const words = new Set(texts.flatMap((text) => text.match(/\p{L}{4,}(?![\p{L}’])/gu) ?? []));

  it("finds each word without its accents, in capitals, and after an elision with either apostrophe", () => {
    const vowel = /^[aeiouyàâéèêëîïôûœ]/iu;
    expect([...words].filter((word) => vowel.test(word)).length).toBeGreaterThan(50);
    const forms = (word: string) => [
      withoutAccents(word),
      word.toUpperCase(),
      ...(vowel.test(word) ? [`d’${word}`, `l'${word}`] : []),
    ];
    const missed = [...words].flatMap((word) => {
      const all = idsIn(inFrench(word));
      if (all.length === 0) return [word];
      return forms(word).filter((form) => idsIn(inFrench(form)).join() !== all.join());
    });
    expect(missed).toEqual([]);
  });

  it("finds the words of a source in another language, and œ as it is typed", () => {
    expect(idsIn(inFrench("put an end to our participation"))).toEqual(["ndp-end-iraq-syria-combat"]);
    const inText = searchIn("Une manœuvre de l’Ouest, c’est-à-dire rien");
    const queries = ["manœuvre", "manoeuvre", "MANŒUVRE", "l’ouest", "Ouest", "c’est-à-dire", "dire"];
    expect(queries.filter((query) => idsIn(inText(query)).length !== 1)).toEqual([]);
  });
});

const highlightedIn = (result: SearchResult, text: string) =>
  result
    .highlight(text)
    .filter(({ hit }) => hit)
    .map((run) => run.text);

const highlighted = (query: string, text: string) => highlightedIn(search(query), text);

/** The entries of the real corpus in which some text satisfies a condition of our own. */
const realEntriesWith = (has: (text: string) => boolean) =>
  new Set(
    recordedEntries(realModel).filter((entry) =>
      searchableTexts(realModel, entry, "en").some(({ value }) => has(value)),
    ),
  );

const realWords = [
  ...new Set(
    recordedEntries(realModel).flatMap((entry) =>
      searchableTexts(realModel, entry, "en").flatMap(
        ({ value }) => withoutAccents(value).match(/[A-Za-z]+/gu) ?? [],
      ),
    ),
  ),
];

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

  test.each([
    ["acronyms", "The U.S. leads", ["US", "U.S.", "U.S", "u.s.", "US's", "U.S.\u2019s"], ["U.S."]],
    ["acronyms in a compound", "The U.S.-led war", ["US", "U.S.", "U.S"], ["U.S."]],
    ["compounds", "The US-led war", ["US-led", "U.S.-led", "us\u2011led", "usled"], ["US-led"]],
    ["hyphens", "In Kitchener-Waterloo", ["Kitchener-Waterloo", "kitchenerwaterloo"], ["Kitchener-Waterloo"]],
    ["a hyphen left out", "A vice president", ["vice-president", "vice-pres"], ["vice", "president"]],
    ["parts of a compound", "In Kitchener-Waterloo", ["Waterloo", "water"], ["Waterloo"]],
    ["possessives", "The NDP\u2019s plan", ["NDP", "NDP's", "NDP\u2019s", "ndp\u02BCs"], ["NDP"]],
    ["elisions", "la guerre d\u2019Irak", ["l'Irak", "l\u2019Irak", "d'irak", "Irak", "L'IRAK"], ["Irak"]],
    ["names with an apostrophe", "Said O'Brien", ["O\u2019Brien", "obrien"], ["O'Brien"]],
    ["subscripts", "Less CO\u2082 now", ["CO2", "CO\u2082", "co2"], ["CO\u2082"]],
    [
      "letters of other keyboards",
      "Zoran \u0110in\u0111i\u0107",
      ["Dindic", "\u0110IN\u0110I\u0106"],
      ["\u0110in\u0111i\u0107"],
    ],
    ["a German s", "Die Stra\u00DFe", ["strasse", "STRA\u1E9EE", "Stra\u00DFe"], ["Stra\u00DFe"]],
    ["soft hyphens", "Full co\u00ADoperation", ["cooperation", "coop\u00ADeration"], ["co\u00ADoperation"]],
    ["ligatures", "The o\uFB03cial view", ["official", "o\uFB03cial"], ["o\uFB03cial"]],
    ["Japanese", "日本語の安全保障", ["安全", "安全保障"], ["安全"]],
    ["Chinese", "中国政府反对军事行动", ["军事", "军事行动"], ["军事"]],
    ["Thai", "รัฐบาลสนับสนุนการถอนทหาร", ["ทหาร", "ถอนทหาร"], ["ทหาร"]],
    ["a part of a word without spaces", "ประเทศไทยสนับสนุน", ["ไทย"], ["ประเทศไทย"]],
  ])("finds and highlights in each form: %s", (_, text, queries, words) => {
    const searchText = searchIn(text, "Using an uncle's second sales");
    for (const query of queries) {
      const result = searchText(query);
      expect(highlightedIn(result, text)).toEqual(expect.arrayContaining(words));
      expect(idsIn(result)).toEqual(["greens-rebuild"]);
    }
  });

  test.each([
    ["no pronoun for an acronym", "Give us the U.S. pictures", "US", ["U.S."]],
    ["an acronym and a pronoun for small letters", "Give us the U.S. pictures", "us", ["us", "U.S."]],
    ["the pronoun for capitals that are no acronym here", "Give us pictures", "US", ["us"]],
    ["no letter of an acronym", "A U.S. uncle speaks", "U.S.", ["U.S."]],
    ["the part of a compound that was asked for", "The UN-sanctioned mission", "un", ["UN"]],
    ["no contraction", "He'll and we'll go well to hell", "hell", ["hell"]],
    ["no other word than the one after an elision", "Qu'elle quelle", "quelle", ["quelle"]],
    ["no number beside a number", "In 2015 and 2016", "2016", ["2016"]],
    ["no segment beside the one that was asked for", "中国政府反对军事行动", "军事", ["军事"]],
    ["no other vowel", "かき がき", "かき", ["かき"]],
    ["an emoji's neighbour whole", "1\uFE0F\u20E3 one", "1", ["1\uFE0F\u20E3"]],
  ])("highlights %s", (_, text, query, words) => {
    expect(highlightedIn(searchIn(text)(query), text)).toEqual(words);
  });

  test.each([
    ["another number", "In 2015", "2014"],
    ["another number in a date", "On 2015-09-10", "20150910"],
    ["a word that a contraction looks like", "He'll do it", "hell"],
    ["a word that an elision looks like", "Qu'elle aille", "quelle"],
    ["the letters of an acronym apart", "An uncle's second sales", "U.S."],
    ["one part of a compound without the other", "The US mission", "US-led"],
    ["an end of a compound", "The anti-war party", "tiwar"],
  ])("does not find %s", (_, text, query) => {
    expect(idsIn(searchIn(text)(query))).not.toContain("greens-rebuild");
  });

  it("finds in the real corpus by “US” what has “U.S.”, in every form of either", () => {
    const expected = realEntriesWith((text) => /\bU\.?S\b/u.test(text));
    expect(expected.size).toBeGreaterThan(1);
    for (const query of ["US", "U.S.", "U.S", "u.s.", "US's", "U.S.\u2019s"])
      expect(searchReal(query).entries).toEqual(expected);
    const led = realEntriesWith((text) => /\bU\.?S\.?-led\b/u.test(text));
    for (const query of ["US-led", "U.S.-led", "us\u2011led"]) {
      expect(led.size).toBeGreaterThan(0);
      expect(searchReal(query).entries).toEqual(led);
    }
  });

  it("finds the same by each form of a word", () => {
    const form = fc.constantFrom<(word: string) => string>(
      (word) => word.toLowerCase(),
      (word) => word.normalize("NFD"),
      (word) => `${word}'s`,
      (word) => `${word}\u2019s`,
      (word) => `l\u2019${word}`,
      (word) => `\u201C${word}.\u201D`,
      (word) => `${word.slice(0, 2)}\u00AD${word.slice(2)}`,
      (word) => `${word.slice(0, 1)}\u200B${word.slice(1)}`,
      (word) => word.replace("fi", "\uFB01"),
      (word) =>
        word.replace(/[a-z]/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfe_e0)),
      (word) => word.toUpperCase(),
    );
    const long = realWords.filter((word) => word.length > 3);
    fc.assert(
      fc.property(fc.constantFrom(...long), form, (word, change) => {
        expect(searchReal(change(word)).entries).toEqual(searchReal(word).entries);
      }),
    );
  });

  it("finds exactly what has a word that begins so, and highlights nothing else", () => {
    const beginning = fc
      .tuple(fc.constantFrom(...realWords), fc.integer({ min: 1, max: 12 }))
      .map(([word, length]) => word.slice(0, length).toLowerCase());
    fc.assert(
      fc.property(beginning, (query) => {
        const begins = new RegExp(`(?<![A-Za-z])${query}`, "iu");
        const result = searchReal(query);
        // Words joined by hyphens, apostrophes or points are also one word, so a query can span several parts.
        const joined = realEntriesWith(
          (text) =>
            begins.test(withoutAccents(text)) || begins.test(withoutAccents(text).replace(/[-.']/gu, "")),
        );
        const apart = realEntriesWith((text) =>
          begins.test(withoutAccents(text).replace(/\.(?=\w)|['\u2019]\w+/gu, "")),
        );
        for (const entry of apart) expect(result.entries).toContain(entry);
        for (const entry of result.entries ?? []) {
          expect(joined).toContain(entry);
          for (const { value } of searchableTexts(realModel, entry, "en"))
            for (const word of highlightedIn(result, value))
              expect(withoutAccents(word).replace(/[-.']/gu, "")).toMatch(begins);
        }
      }),
    );
  });

  it("prefers words that begin so to words that nearly do", () => {
    expect(highlighted("bridge", "the bridge, the bridges and the fridge")).toEqual(["bridge"]);
  });

  it("searches the reader's language, and the default one where there is no text", () => {
    const inGerman = createSearch(smallModel(), "de");
    expect(inGerman("Grünen").entries?.size).toBe(1);
    expect(inGerman("council").entries?.size).toBe(2);
    expect(
      search("Grünen")
        .highlight("Die Grünen")
        .some(({ hit }) => hit),
    ).toBe(false);
  });

  it("searches only the reader's locale", () => {
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

  it("never finds more when the query has one more word", () => {
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
          const runs = result.highlight(each);
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
        .highlight(query)
        .map((run) => run.text)
        .join(""),
    ).toBe(query);
  });
});

describe("highlight", () => {
  it("highlights the words that the query found, and nothing between them", () => {
    expect(search("brid grun").highlight("Grün: “Bridge, bridges”")).toEqual([
      { text: "Grün", hit: true },
      { text: ": “", hit: false },
      { text: "Bridge", hit: true },
      { text: ", bridges”", hit: false },
    ]);
  });

  it("highlights nothing for a blank query", () => {
    expect(highlighted("", "the bridge")).toEqual([]);
  });
});
