/** The date range and the date as of which everything is shown, on the home page. */
import { describe, expect, it } from "vitest";
import { en } from "../messages/en/en.ts";
import { de } from "../messages/de/de.ts";
import { formatEdtf } from "../reading/format-date.ts";
import { indexCorpus } from "../model/model.ts";
import { corpusOf, smallCorpus } from "../testing/corpus-builder.ts";
import { councilCorpus, councilModel, MOVED } from "../testing/council-corpus.ts";
import { renderFilters } from "../testing/render-filters.tsx";
import { renderRoute } from "../testing/render-route.tsx";

const council = (query: string) => renderRoute(`/?${query}`, councilCorpus);
const inWords = (date: string) => formatEdtf(date, "en-CA", en);
const [before, after] = MOVED.stances;

describe("the date range", () => {
  it("is among the active filters, each limit with a link that removes it", async () => {
    const html = await council("from=2022-11&to=2023");
    expect(html).toContain(en.selection.removeFilter(en.selection.range.from, inWords("2022-11")));
    expect(html).toContain(en.selection.removeFilter(en.selection.range.to, inWords("2023")));
    expect(html).toMatch(/href="\/\?to=2023"/u);
    expect(html).toMatch(/href="\/\?from=2022-11"/u);
  });

  it("shows the latest stance within it", async () => {
    const html = await council(`actor=${MOVED.actor}&to=2022-12`);
    expect(html).toContain(`id="voice-${before}"`);
    expect(html).not.toContain(`id="voice-${after}"`);
  });

  it.each(["from=soon", "to=2015/2016", "asof=2015-02-30"])(
    "is dropped if it is no date, with a notice: %s",
    async (query) => {
      const [name = "", value = ""] = query.split("=");
      const names = en.selection.droppedName as Readonly<Record<string, string>>;
      const told = en.selection.dropped([en.selection.droppedValue(names[name] ?? "", value)]);
      expect(await council(query)).toContain(told);
      expect(await council(query)).not.toContain(en.selection.asOf.toNow);
    },
  );

  it("has controls only if stances have more than one date", async () => {
    const files = smallCorpus();
    const one = files["sources/bridge.json"].stances.map((stance) => ({ ...stance, statedOn: "2020-05-01" }));
    files["sources/bridge.json"].stances = one;
    const all = new URLSearchParams();
    expect(renderFilters(indexCorpus(corpusOf(files)), all)).not.toContain('id="range-from"');
    expect(renderFilters(councilModel, all)).toContain('id="range-from"');
  });
});

const shown = (date: string) => `<span class="sr-only">, </span><span>${inWords(date)}</span>`;

describe("the date of a stance", () => {
  it("is that of its source, or beside it, with a link to what was before", async () => {
    const html = await council(`actor=${MOVED.actor}&issue=${MOVED.issue}`);
    expect(html).toContain(inWords("2023-05-17"));
    expect(html).toContain(`href="/stances/${after}#history"`);
    expect(html).toContain(en.stance.earlier(1));
  });

  it("is left out if all current stances have one date and none has an earlier one", async () => {
    const files = smallCorpus();
    const one = files["sources/bridge.json"].stances.map((stance) => ({ ...stance, statedOn: "2020-05-01" }));
    files["sources/bridge.json"].stances = one;
    const corpus = corpusOf(files);
    const html = await renderRoute("/", corpus);
    expect(html).not.toContain(shown("2020-05-01"));
    expect(html).not.toContain("#history");
  });
});

describe("the date as of which everything is shown", () => {
  it("is told, with a link to now that keeps the filters", async () => {
    const html = await council("kind=party&asof=2022-12");
    expect(html).toContain(en.selection.asOf.title(inWords("2022-12")));
    expect(html).toMatch(/href="\/\?kind=party"[^>]*>Show all stances as of now</u);
  });

  it("is told in German", async () => {
    expect(await renderRoute("/de?asof=2022-12", councilCorpus)).toContain(
      de.selection.asOf.title(formatEdtf("2022-12", "de-DE", de)),
    );
  });

  it("survives in the links that follow an actor and in those that remove a filter", async () => {
    const html = await council("kind=party&asof=2022-12");
    expect(html).toMatch(/href="\/\?kind=party&amp;follow=common-ground&amp;asof=2022-12"/u);
    expect(html).toMatch(/href="\/\?asof=2022-12"/u);
  });

  it.each(["", "actors", "stances", "timeline"])("shows what stood then on /%s", async (page) => {
    const html = await renderRoute(`/${page}?asof=2022-12`, councilCorpus);
    expect(html).toContain(`href="/stances/${before}"`);
    expect(html).not.toContain(`href="/stances/${after}"`);
  });

  it("says that all stances are of a later date", async () => {
    expect(await council("asof=1999")).toContain(en.selection.asOf.nothing);
  });
});
