/** Tests what pages say of a source that is known by its quotations: nobody has checked them against its text. */
import { describe, expect, it } from "vitest";
import { jsonLd } from "../publish/files/json-ld.ts";
import { en } from "../messages/en/en.ts";
import { excerptsOfSource, get } from "../model/model.ts";
import type { Corpus } from "../model/schema.ts";
import { formatEdtf } from "../reading/format-date.ts";
import { councilCorpus, councilModel, SOURCES } from "../testing/council-corpus.ts";
import { pageTextOf } from "../testing/page-text.ts";
import { realCorpus } from "../testing/real-corpus.ts";
import { renderPage } from "../testing/render-route.tsx";
import { createPaths } from "../url/paths.ts";

const paths = createPaths("");

async function pageAt(path: string, corpus: Corpus = councilCorpus) {
  const page = await renderPage(path, corpus);
  return { ...page, document: new DOMParser().parseFromString(page.html, "text/html") };
}

const textOf = (page: Document, selector: string) => page.querySelector(selector)?.textContent ?? "";

describe("the page of a source without text", () => {
  it("says that its quotations are all that is known of it, and that no copy can be checked", async () => {
    const { document: page, description } = await pageAt(paths.source(SOURCES.radio));
    const count = excerptsOfSource(councilModel, SOURCES.radio).length;
    expect(textOf(page, "main")).toContain(en.source.withoutText);
    expect(textOf(page, "section[aria-labelledby=verify]")).toContain(en.verify.withoutText);
    expect(page.querySelector("section[aria-labelledby=verify] button")).toBeNull();
    expect(description).toContain(en.source.excerpts(count));
    expect(description).not.toContain("outline");
    expect(textOf(page, "main")).not.toContain(en.source.outline);
    expect(textOf(page, "main")).not.toContain(en.source.digest);
  });

  it("has an outline and a check where there is text", async () => {
    const { document: page, description } = await pageAt(paths.source(SOURCES.herald));
    expect(description).toContain("outline");
    expect(page.querySelector("section[aria-labelledby=verify] button")?.textContent).toBe(en.verify.open);
  });
});

describe("an excerpt of a source without text", () => {
  it("is not called checked, and leads to the page of its source and not to an outline", async () => {
    const stance = get(councilModel.byId.stances, "traders-no-levy-2024");
    const { document: page } = await pageAt(paths.stance(stance.id));
    const figure = page.querySelector(`#words-${stance.evidence[0]} figure`);
    expect(figure?.textContent).toContain(en.excerpt.unchecked);
    const href = paths.excerpt(get(councilModel.byId.excerpts, stance.evidence[0] ?? ""));
    expect(textOf(page, `figure a[href="${href}"]`)).toContain(en.excerpt.onSourcePage);
    expect(figure?.textContent).not.toContain(en.excerpt.outline);
  });

  it("is told from one that was checked", async () => {
    const { document: page } = await pageAt(paths.stance("league-no-levy"));
    expect(textOf(page, "figure")).not.toContain(en.excerpt.unchecked);
    expect(textOf(page, "figure")).toContain(en.excerpt.outline);
  });
});

describe("pages about all sources", () => {
  it("say that excerpts are checked only where there is a text of the source", async () => {
    const { document: page } = await pageAt(paths.about);
    expect(textOf(page, "main")).toContain(en.aboutPage.checkedTexts);
    expect(textOf(page, "footer")).toContain(en.footer.dataOf(formatEdtf(councilCorpus.asOf, "en-CA", en)));
    const { document: other } = await pageAt(paths.about, realCorpus);
    expect(textOf(other, "main")).toContain(en.aboutPage.checkedAll);
    expect(textOf(other, "footer")).toContain(en.footer.asOf(formatEdtf(realCorpus.asOf, "en-CA", en)));
  });

  it("claim no check in JSON-LD", async () => {
    const path = paths.source(SOURCES.radio);
    const { title, description } = await pageAt(path);
    const graph = JSON.stringify(
      jsonLd(pageTextOf(councilModel), { path, title, description, locale: "en" }, "https://site.example/"),
    );
    expect(graph).not.toMatch(/checked|outline|ClaimReview/u);
  });
});

describe("the evidence on the page of a stance", () => {
  it("begins with the lead excerpt", async () => {
    for (const { id, evidence } of councilModel.stances) {
      const { document: page } = await pageAt(paths.stance(id));
      expect(page.querySelector("[id^=words-]")?.id).toBe(`words-${evidence[0]}`);
    }
  });

  it("says that words of others count as a characterization", async () => {
    const { document: page } = await pageAt(paths.stance("traders-repair-pool"));
    expect(textOf(page, "figure")).toContain(en.excerpt.ofAnother);
    const { document: own } = await pageAt(paths.stance("league-no-levy"));
    expect(textOf(own, "figure")).not.toContain(en.excerpt.ofAnother);
  });
});
