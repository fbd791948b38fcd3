import { expect, test } from "vitest";
import { indexCorpus } from "../model/model.ts";
import { corpusOf, smallCorpus } from "../testing/corpus-builder.ts";
import { renderPage, siteOf } from "../testing/render-route.tsx";
import { cardOf } from "./cards.ts";
import { pageHead } from "./page-head.ts";
import { pagePaths } from "./prerender.ts";
import { pageContextOf } from "./renderer.tsx";

const SITE_URL = "https://example.org/repo/";
const corpus = corpusOf(smallCorpus());
const model = indexCorpus(corpus);
const site = await siteOf(corpus);

test.each(pagePaths(model))(
  "%s unfolds with a picture of its own, and bears no other page's date",
  async (path) => {
    const page = await renderPage(path, corpus);
    const context = pageContextOf(site, model, page.locale);
    const card = cardOf(context, page, SITE_URL);
    const head = pageHead(context, page, { ...site, root: SITE_URL }, SITE_URL, card).join("\n");
    const name = path === "/" ? "home" : path.slice(1).replaceAll("/", "-");
    expect(head).toContain(`<meta property="og:image" content="${SITE_URL}cards/${name}.png" />`);
    expect(head).toContain('<meta name="twitter:card" content="summary_large_image" />');
    expect(card?.alt).toContain(card?.content.title);
    expect(card?.content.text).not.toBe("");
    // When a page changed is not recorded, and a source's date is not the page's.
    expect(head).not.toMatch(/(?:published|modified)_time/u);
  },
);

test.each([
  ["greens-rebuild", "The Greens want the old bridge rebuilt at once (Characterization)."],
  ["council-wait", "it would wait for a report (Paraphrase, The council)."],
])("the card of %s says whose words it quotes, in its text alternative too", async (id, expected) => {
  const page = await renderPage(`/stances/${id}`, corpus);
  const card = cardOf(pageContextOf(site, model, page.locale), page, SITE_URL);
  expect(card?.alt).toContain(expected);
});
