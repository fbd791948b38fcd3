/** Selections on every page that has them: each page shows what it counts, and both are what the records say. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordedDates } from "../domain/entries.ts";
import { createRenderer } from "../build/renderer.tsx";
import { en } from "../messages/en/en.ts";
import { indexCorpus } from "../model/model.ts";
import type { Corpus } from "../model/schema.ts";
import { councilCorpus } from "../testing/council-corpus.ts";
import { corpusOf, smallCorpus } from "../testing/corpus-builder.ts";
import { type Asked, corpusUntil, expectationsOf, FACET_NAMES } from "../testing/expected-selection.ts";
import { realCorpus } from "../testing/real-corpus.ts";
import { siteOf } from "../testing/render-route.tsx";
import { renderFilters } from "../testing/render-filters.tsx";
import { SELECTED_PAGES, type Shown, shownOn } from "../testing/shown-selection.ts";

type Facets = Asked["facets"];

const NO_FACETS: Facets = {
  ...{ actor: [], kind: [], country: [], issue: [], position: [], attribution: [], silence: [], source: [] },
};

const NO_RANGE = { from: "", to: "" };

/** The pages of a corpus by what their address asks for, and what must stand on them. */
async function pagesOf(corpus: Corpus) {
  const model = indexCorpus(corpus);
  const render = createRenderer(await siteOf(corpus), model);
  const expectations = expectationsOf(corpus);
  return {
    values: expectations.values,
    dates: recordedDates(model),
    expected: expectations.shown,
    async shown({ page, q, facets, from, to }: Asked, asof = ""): Promise<Shown> {
      const params = new URLSearchParams({ q, from, to, asof });
      for (const facet of FACET_NAMES) params.set(facet, facets[facet].join(","));
      return shownOn((await render(`/${page}?${params}`)).html, page, renderFilters(model, params));
    },
    reasons: async (query: string, page: Asked["page"] = "") =>
      shownOn((await render(`/${page}?${query}`)).html, page).reasons,
  };
}
type Pages = Awaited<ReturnType<typeof pagesOf>>;

/** Up to three facets, each with up to three values; now and then a search or a limit of dates. */
function askedOf({ values, dates }: Pages, queries: readonly string[]): fc.Arbitrary<Asked> {
  const limit = fc.oneof({ weight: 4, arbitrary: fc.constant("") }, fc.constantFrom("2015", ...dates));
  const facet = fc
    .constantFrom(...FACET_NAMES.filter((name) => values[name].length > 0))
    .chain((name) => fc.tuple(fc.constant(name), fc.shuffledSubarray([...values[name]], { minLength: 1 })))
    .map(([name, chosen]) => [name, chosen.slice(0, 3)] as const);
  return fc.record({
    page: fc.constantFrom(...SELECTED_PAGES),
    from: limit,
    to: limit,
    q: fc.oneof({ weight: 2, arbitrary: fc.constant("") }, fc.constantFrom(...queries)),
    facets: fc
      .array(facet, { maxLength: 3 })
      .map((chosen): Facets => ({ ...NO_FACETS, ...Object.fromEntries(chosen) })),
  });
}

const real = await pagesOf(realCorpus);
const council = await pagesOf(councilCorpus);

/** An issue and an actor that has no record on it. */
const [remote] = realCorpus.issues.flatMap(({ id: issue }) =>
  [...realCorpus.stances, ...realCorpus.silences]
    .filter(({ actor }) =>
      [...realCorpus.stances, ...realCorpus.silences].every(
        (each) => each.actor !== actor || each.issue !== issue,
      ),
    )
    .map(({ actor }) => ({ actor, issue })),
);
if (!remote) throw new Error("The corpus has a cell without a record.");
const silentActors = realCorpus.silences.slice(0, 1).map(({ actor }) => actor);

const unread = {
  kind: "not-assessed",
  issue: remote.issue,
  source: realCorpus.sources[0]?.id ?? "",
} as const;
/** The real corpus with three more silences on record, one of them with a note, one of a person. */
const withUnread: Corpus = {
  ...realCorpus,
  silences: [
    ...realCorpus.silences,
    { ...unread, id: "remote-unread", actor: remote.actor },
    { ...unread, id: "mulcair-unread", actor: "tom-mulcair" },
    { ...unread, id: "france-unread", actor: "france", note: { en: "No copy was at hand." } },
  ],
};

describe("every page with a selection", { timeout: 120_000 }, () => {
  it.each([
    ["the real corpus", withUnread, ["combat", "kurdish", "ndp", "silent", "unread", "zzzzzz"], 40],
    ["a corpus of several sources and dates", councilCorpus, ["levy", "tram", "zzzzzz"], 40],
    ["a small corpus", corpusOf(smallCorpus()), ["bridge", "reports", "zzzzzz"], 40],
  ])("shows and counts what the records of %s say", async (_, corpus, queries, numRuns) => {
    const pages = await pagesOf(corpus);
    await fc.assert(
      fc.asyncProperty(askedOf(pages, queries), async (asked) => {
        expect(await pages.shown(asked)).toEqual(pages.expected(asked));
      }),
      { numRuns },
    );
  });

  it.each(
    SELECTED_PAGES.flatMap((page) =>
      [
        {},
        { silence: ["declined"] },
        { actor: [remote.actor], issue: [remote.issue] },
        { actor: silentActors },
        { silence: ["not-mentioned"] },
      ].map((facets) => ({ page, facets })),
    ),
  )("/$page shows what is there of $facets", async ({ page, facets }) => {
    const asked: Asked = { ...NO_RANGE, page, q: "", facets: { ...NO_FACETS, ...facets } };
    expect(await real.shown(asked)).toEqual(real.expected(asked));
  });

  it.each(
    SELECTED_PAGES.flatMap((page) =>
      ["2022-06", "2022-11-14", "2023-06"].flatMap((date) =>
        [{}, { silence: ["not-mentioned", "not-assessed"] }].map((facets) => ({ page, date, facets })),
      ),
    ),
  )("/$page shows what stood on $date of $facets", async ({ page, date, facets }) => {
    const asked: Asked = { ...NO_RANGE, page, q: "", facets: { ...NO_FACETS, ...facets } };
    const allSources = councilCorpus.sources.map(({ id }) => id);
    const then = expectationsOf(corpusUntil(councilCorpus, date), allSources);
    expect(await council.shown(asked, date)).toEqual(then.shown(asked));
  });

  it("/timeline shows an event that is all there is", async () => {
    const asked = {
      ...NO_RANGE,
      q: "",
      facets: { ...NO_FACETS, kind: ["person"], issue: ["ukraine-training"] },
    };
    const pages = await pagesOf(withUnread);
    const shown = await pages.shown({ ...asked, page: "timeline" });
    expect(shown).toMatchObject({
      counted: `0 of ${realCorpus.stances.length} stances, 0 actors, 0 issues, 1 event`,
      reasons: [],
      entries: ["stances: ", expect.stringMatching(/^events: ./u)],
    });
    const { reasons } = await pages.shown({ ...asked, page: "stances" });
    expect(reasons).toEqual([en.selection.nothing.filters]);
  });

  it.each(SELECTED_PAGES)("/%s says of a corpus without stances that there are none", async (page) => {
    const pages = await pagesOf({ ...realCorpus, stances: [], silences: [], events: [] });
    for (const query of ["", "q=ndp", "issue=iraq-syria-combat"])
      expect(await pages.reasons(query, page)).toEqual([en.selection.nothing.corpus]);
  });
});

describe("an empty answer", () => {
  it.each([
    ["q=zzzzzz", en.selection.nothing.search],
    ["q=zzzzzz&actor=ndp", en.selection.nothing.search],
    ["kind=party&country=RU", en.selection.nothing.filters],
    ["q=kurdish&kind=party&country=RU", en.selection.nothing.filters],
    ["q=kurdish&actor=france", en.selection.nothing.both],
  ])("to %s says “%s”", async (query, reason) => {
    expect(await real.reasons(query)).toEqual([reason]);
  });
});
