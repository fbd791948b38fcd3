import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { FACETS, facetValues } from "../domain/entries.ts";
import { EMPTY_SELECTION } from "../domain/filter.ts";
import { DEFAULT_MATRIX_ORDER, MATRIX_ORDERS } from "../domain/matrix-order.ts";
import { DEFAULT_SORT, SORT_KEYS } from "../domain/sort.ts";
import { indexCorpus } from "../model/model.ts";
import { renamedCorpus } from "../testing/renamed-corpus.ts";
import { realModel } from "../testing/real-corpus.ts";
import { selection } from "../testing/selections.ts";
import { parsePageParams, printPageParams, MAX_FOLLOWED, type PageState } from "./page-params.ts";
import { MAX_QUERY_LENGTH, normalizeQuery } from "./query.ts";

/** The state of a page without parameters. */
const PLAIN: PageState = {
  selection: EMPTY_SELECTION,
  follow: [],
  sort: DEFAULT_SORT,
  order: DEFAULT_MATRIX_ORDER,
  asOf: "",
};

const known = facetValues(realModel);
const parse = (search: string) => parsePageParams(new URLSearchParams(search), realModel);

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "binary", minLength: 190, maxLength: 250 }),
);
const state: fc.Arbitrary<PageState> = fc.record({
  selection: fc
    .tuple(selection, anyText)
    .map(([chosen, text]) => ({ ...chosen, q: text === "" ? chosen.q : normalizeQuery(text) })),
  follow: fc.shuffledSubarray([...known.actor], { maxLength: MAX_FOLLOWED }),
  asOf: fc.constantFrom("", "2015", "2015-03", "2015-09~", "201X"),
  order: fc.constantFrom(...MATRIX_ORDERS),
  sort: fc.record({ key: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() }),
});

describe("the values of page parameters", () => {
  const model = indexCorpus(renamedCorpus());

  test.each([
    ["?actor=green-party", "?actor=greens"],
    ["?actor=town-hall,old-council,council", "?actor=council"],
    ["?issue=old-bridge,boats", "?issue=bridge,ferry"],
    ["?source=hilltown-news", "?source=bridge"],
    ["?position=old-bridge.renew", "?position=bridge.rebuild"],
    ["?position=bridge.renew,old-bridge.rebuild,ferry.keep", "?position=bridge.rebuild,ferry.keep"],
  ])("may have former ids: %s", (search, now) => {
    const parsed = parsePageParams(new URLSearchParams(search), model);
    expect(printPageParams(parsed.state)).toBe(now);
    expect(parsed.dropped).toEqual([]);
  });

  test.each([
    ["?issue=meetings", "issue", "meetings"],
    ["?position=meetings.rebuild", "position", "meetings.rebuild"],
    ["?position=bridge", "position", "bridge"],
    ["?actor=old-bridge", "actor", "old-bridge"],
  ])("are dropped if their records are of another kind: %s", (search, name, value) => {
    const parsed = parsePageParams(new URLSearchParams(search), model);
    expect(printPageParams(parsed.state)).toBe("");
    expect(parsed.dropped).toEqual([{ name, value }]);
  });
});

describe("page parameters", () => {
  it("are read as they were printed", () => {
    fc.assert(
      fc.property(state, (each) => {
        expect(parse(printPageParams(each))).toEqual({ state: each, dropped: [] });
      }),
      { numRuns: 300 },
    );
  });

  it("go through an address as a browser writes it", () => {
    fc.assert(
      fc.property(state, (each) => {
        const { search } = new URL(`https://example.org/${printPageParams(each)}`);
        expect(parse(search).state).toEqual(each);
      }),
    );
  });

  it("leave the address where they are as by default", () => {
    expect(printPageParams(PLAIN)).toBe("");
    expect(parse("")).toEqual({ state: PLAIN, dropped: [] });
    expect(parse("?view=table&q=&actor=&follow=&sort=issue&order=similar")).toEqual({
      state: PLAIN,
      dropped: [],
    });
  });

  test.each<[string, Partial<PageState>]>([
    ["?follow=france,ndp", { follow: ["france", "ndp"] }],
    ["?from=2015-03&to=2015-09~", { selection: { ...PLAIN.selection, from: "2015-03", to: "2015-09~" } }],
    ["?asof=2015-03&sort=-date", { asOf: "2015-03", sort: { key: "date", descending: true } }],
    ["?order=a-z", { order: "a-z" }],
    ["?sort=-issue", { sort: { key: "issue", descending: true } }],
    ["?q=two+words+%26+more", { selection: { ...PLAIN.selection, q: "two words & more" } }],
  ])("are short: %s", (search, part) => {
    const each = { ...PLAIN, ...part };
    expect(printPageParams(each)).toBe(search);
    expect(parse(search).state).toEqual(each);
  });

  it("may be repeated or joined by commas, and count once", () => {
    const [a = "", b = ""] = known.actor;
    for (const search of [
      `?actor=${a},${b}`,
      `?actor=${a}&actor=${b}`,
      `?actor=${a},,${b},${a}&actor=${b}`,
    ]) {
      expect(parse(search).state.selection.facets.actor).toEqual([a, b]);
    }
  });

  test.each([
    ["?follow=nobody", "follow", "nobody"],
    ["?sort=colour", "sort", "colour"],
    ["?sort=--date", "sort", "--date"],
    ["?sort=-", "sort", "-"],
    ["?order=best", "order", "best"],
    ["?order=similar,a-z", "order", "similar,a-z"],
    ["?actor=nobody", "actor", "nobody"],
    ["?actor=__proto__", "actor", "__proto__"],
    ["?country=constructor", "country", "constructor"],
    ["?follow=toString", "follow", "toString"],
    ["?silence=Declined", "silence", "Declined"],
    ["?position=end-at-once", "position", "end-at-once"],
    ["?from=soon", "from", "soon"],
    ["?asof=yesterday", "asof", "yesterday"],
    ["?asof=../2016", "asof", "../2016"],
    ["?to=2015/2016", "to", "2015/2016"],
    ["?to=2015-02-30", "to", "2015-02-30"],
    [`?from=Y${"9".repeat(40)}`, "from", `Y${"9".repeat(40)}`],
    ["?issue=%E0%A4%A", "issue", "\uFFFD%A"],
  ])("that we do not have are dropped and named: %s", (search, name, value) => {
    expect(parse(search)).toEqual({ state: PLAIN, dropped: [{ name, value }] });
  });

  it("follow at most four actors, and name the others", () => {
    const five = known.actor.slice(0, MAX_FOLLOWED + 1);
    const { state: read, dropped } = parse(`?follow=${five.join(",")}`);
    expect(read.follow).toEqual(five.slice(0, MAX_FOLLOWED));
    expect(dropped).toEqual([{ name: "follow", value: five.at(-1), most: MAX_FOLLOWED }]);
  });

  it("drops unknown values and keeps known ones", () => {
    const [a = ""] = known.actor;
    const { state: read, dropped } = parse(`?actor=nobody,${a}&follow=${a}&utm_source=mail`);
    expect(read.selection.facets.actor).toEqual([a]);
    expect(read.follow).toEqual([a]);
    expect(dropped).toEqual([{ name: "actor", value: "nobody" }]);
  });

  it("never throw, and never let through what the corpus does not have", () => {
    const name = fc.constantFrom("follow", "sort", "order", "q", ...FACETS, "__proto__");
    const value = fc.oneof(
      fc.constantFrom(...known.actor),
      anyText,
      fc.constant("__proto__"),
      fc.constant("x".repeat(10_000)),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
        const { state: read } = parsePageParams(new URLSearchParams(pairs), realModel);
        for (const facet of FACETS)
          expect(known[facet]).toEqual(expect.arrayContaining([...read.selection.facets[facet]]));
        expect(known.actor).toEqual(expect.arrayContaining([...read.follow]));
        expect(read.follow.length).toBeLessThanOrEqual(MAX_FOLLOWED);
        expect(SORT_KEYS).toContain(read.sort.key);
        expect(read.selection.q.length).toBeLessThanOrEqual(MAX_QUERY_LENGTH);
        expect(parse(printPageParams(read))).toEqual({ state: read, dropped: [] });
      }),
    );
  });

  it("name a query that was cut, and no other", () => {
    const long = "x".repeat(10_000);
    expect(parse(`?q=${long}`).state.selection.q).toBe("x".repeat(MAX_QUERY_LENGTH));
    expect(parse(`?q=${long}`).dropped).toEqual([{ name: "q", value: long }]);
    expect(parse(`?q=${"x".repeat(MAX_QUERY_LENGTH)}`).dropped).toEqual([]);
    expect(parse(`?q=a${"+".repeat(300)}b`)).toMatchObject({
      state: { selection: { q: "a b" } },
      dropped: [],
    });
  });
});

describe("normalizeQuery", () => {
  it("is idempotent, short, and well formed", () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText, fc.string({ unit: fc.constantFrom("\uFFFD", "\uD83D", "\uDE00", " ", "a") })),
        (text) => {
          const once = normalizeQuery(text);
          expect(normalizeQuery(once)).toBe(once);
          expect(once.length).toBeLessThanOrEqual(MAX_QUERY_LENGTH);
          expect(once.isWellFormed()).toBe(true);
          expect(once).not.toMatch(/^\s|\s$|\s{2}/u);
        },
      ),
    );
  });

  it("does not cut through a character", () => {
    expect(normalizeQuery(`${"x".repeat(MAX_QUERY_LENGTH - 1)}😀`)).toBe("x".repeat(MAX_QUERY_LENGTH - 1));
    expect(normalizeQuery(`${"x".repeat(MAX_QUERY_LENGTH - 2)}😀`)).toMatch(/😀$/u);
  });
});
