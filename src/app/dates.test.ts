/** The date range and the date as of which everything is shown, on the home page. */
import { describe, expect, it } from "vitest";
import { en } from "../messages/en/en.ts";
import { de } from "../messages/de/de.ts";
import { formatEdtf } from "../reading/format-date.ts";
import { corpusOf, smallCorpus } from "../testing/corpus-builder.ts";
import { councilCorpus, MOVED } from "../testing/council-corpus.ts";
import { renderRoute } from "../testing/render-route.tsx";

const council = (query: string) => renderRoute(`/?${query}`, councilCorpus);
const inWords = (date: string) => formatEdtf(date, "en-CA", en);
const [before, after] = MOVED.stances;

describe("the date range", () => {
  it("is among the active filters, each limit with a link that removes it", async () => {
    const html = await council("view=list&from=2022-11&to=2023");
    expect(html).toContain(en.selection.removeFilter(en.selection.range.from, inWords("2022-11")));
    expect(html).toContain(en.selection.removeFilter(en.selection.range.to, inWords("2023")));
    expect(html).toMatch(/href="\/\?view=list&amp;to=2023"/u);
    expect(html).toMatch(/href="\/\?view=list&amp;from=2022-11"/u);
  });

  it("shows in a cell the latest stance within it", async () => {
    const html = await council(`actor=${MOVED.actor}&to=2022-12`);
    expect(html).toContain(`id="cell-${before}"`);
    expect(html).not.toContain(`id="cell-${after}"`);
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
    expect(await renderRoute("/", corpusOf(files))).not.toContain('id="range-from"');
    expect(await renderRoute("/", councilCorpus)).toContain('id="range-from"');
  });
});

const shown = (date: string) => `<span class="sr-only">, </span><span>${inWords(date)}</span>`;

describe("the date of a stance", () => {
  it.each(["table", "scale", "sentences"])(
    "is beside it as %s, with a link to what was before",
    async (view) => {
      const html = await council(`view=${view}&actor=${MOVED.actor}&issue=${MOVED.issue}`);
      expect(html).toContain(shown("2023-05-17"));
      expect(html).toContain(`href="/stances/${after}#history"`);
      expect(html).toContain(en.stance.earlier(1));
    },
  );

  it("is left out if all current stances have one date and none has an earlier one", async () => {
    const files = smallCorpus();
    const one = files["sources/bridge.json"].stances.map((stance) => ({ ...stance, statedOn: "2020-05-01" }));
    files["sources/bridge.json"].stances = one;
    const corpus = corpusOf(files);
    for (const view of ["table", "scale", "sentences"]) {
      const html = await renderRoute(`/?view=${view}`, corpus);
      expect(html).not.toContain(shown("2020-05-01"));
      expect(html).not.toContain("#history");
    }
  });
});

describe("the date as of which everything is shown", () => {
  it("is told, with a link to now that keeps the view and the filters", async () => {
    const html = await council("view=scale&kind=party&asof=2022-12");
    expect(html).toContain(en.selection.asOf.title(inWords("2022-12")));
    expect(html).toMatch(/href="\/\?view=scale&amp;kind=party"[^>]*>Show all stances as of now</u);
  });

  it("is told in German", async () => {
    expect(await renderRoute("/de?asof=2022-12", councilCorpus)).toContain(
      de.selection.asOf.title(formatEdtf("2022-12", "de-DE", de)),
    );
  });

  it("survives in the links to other views and in those that remove a filter", async () => {
    const html = await council("kind=party&asof=2022-12");
    expect(html).toMatch(/href="\/\?view=list&amp;kind=party&amp;asof=2022-12"/u);
    expect(html).toMatch(/href="\/\?asof=2022-12"/u);
  });

  it.each(["table", "scale", "sentences"])("shows what stood then as %s", async (view) => {
    const html = await council(`view=${view}&asof=2022-12`);
    expect(html).toContain(`data-stance="${before}"`);
    expect(html).not.toContain(`data-stance="${after}"`);
  });

  it("says that all stances are of a later date", async () => {
    expect(await council("asof=1999")).toContain(en.selection.asOf.nothing);
  });
});
