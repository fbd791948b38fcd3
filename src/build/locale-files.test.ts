/** What a page in each language says of itself to other programs, and the files that it names. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { indexCorpus } from "../model/model.ts";
import { atomFeed } from "../publish/files/feed.ts";
import { oembed } from "../publish/files/oembed.ts";
import { multilingualCorpus } from "../testing/multilingual-corpus.ts";
import { corpusOf, smallCorpus } from "../testing/corpus-builder.ts";
import { renderPage, siteOf } from "../testing/render-route.tsx";
import { embedsOf, renderEmbed } from "./embeds.tsx";
import { documentOf } from "./html.ts";
import { pageHead } from "./page-head.ts";
import { pageContextOf } from "./renderer.tsx";
import { webManifest } from "./web-manifest.ts";

const ROOT = "https://example.org/x/";
const index = await readFile(path.join(import.meta.dirname, "../../index.html"), "utf8");
const template = { html: index, inlined: { styles: [], scripts: [] }, imports: [] };

/** The corpus in English and German, which both have a catalogue. */
const corpus = corpusOf(smallCorpus());
const model = indexCorpus(corpus);
const site = { ...(await siteOf(corpus)), root: ROOT, basePath: "/x/" };
const english = pageContextOf(site, model, "en");
const german = pageContextOf(site, model, "de");

/** The values of the elements of a document that begin in a way, in order. */
function valuesOf(html: string, start: string): string[] {
  return html
    .split(start)
    .slice(1)
    .map((rest) => /(?:content|href)="([^"]*)"/u.exec(rest)?.[1] ?? "");
}

async function documentAt(at: string) {
  const page = await renderPage(at, corpus);
  const head = pageHead(pageContextOf(site, model, page.locale), page, site, ROOT, undefined);
  return documentOf(template, page, site, "page", head);
}

describe("a page in German", () => {
  it("names its language, its address and its counterparts", async () => {
    const html = await documentAt("/de/about");
    expect(html).toContain('<html lang="de" dir="ltr">');
    expect(valuesOf(html, '<link rel="canonical"')).toEqual([`${ROOT}de/about/`]);
    expect(valuesOf(html, '<meta property="og:url"')).toEqual([`${ROOT}de/about/`]);
    // Our German is of no one territory.
    expect(valuesOf(html, '<meta property="og:locale"')).toEqual([]);
    expect(valuesOf(html, '<meta property="og:locale:alternate"')).toEqual(["en_CA"]);
  });

  it("names the feed, the manifest and the model of its language", async () => {
    const html = await documentAt("/de/about");
    expect(valuesOf(html, '<link rel="alternate" type="application/atom+xml"')).toEqual([
      `${ROOT}de/feed.xml`,
    ]);
    expect(valuesOf(html, '<link rel="manifest"')).toEqual(["/x/de/manifest.webmanifest"]);
    expect(valuesOf(html, '<link rel="preload" as="fetch"')[0]).toMatch(/-de\.json$/u);
  });
});

describe("a page in the default language", () => {
  it("names the files that were there before there was a second language", async () => {
    const html = await documentAt("/about");
    expect(valuesOf(html, '<meta property="og:locale"')).toEqual(["en_CA"]);
    expect(valuesOf(html, '<link rel="alternate" type="application/atom+xml"')).toEqual([`${ROOT}feed.xml`]);
    expect(valuesOf(html, '<link rel="manifest"')).toEqual(["/x/manifest.webmanifest"]);
    expect(valuesOf(html, '<link rel="preload" as="fetch"')[0]).toMatch(/-en\.json$/u);
  });
});

it("Open Graph gets no name of a locale without territory and catalogue", async () => {
  const arabic = multilingualCorpus();
  const of = await siteOf(arabic);
  const page = await renderPage("/ar/about", arabic);
  const context = pageContextOf(of, indexCorpus(arabic), "ar");
  const head = pageHead(context, page, of, ROOT, undefined).join("");
  expect(valuesOf(head, '<meta property="og:locale"')).toEqual([]);
  expect(valuesOf(head, '<meta property="og:locale:alternate"')).toContain("en_CA");
});

const idOf = (feed: string) => /<id>([^<]*)/u.exec(feed)?.[1];

describe("the feed", () => {
  it("has a language, an id and an address of its own in each language", () => {
    const [own, other] = [atomFeed(english, ROOT), atomFeed(german, ROOT)];
    expect(own).toContain('xml:lang="en"');
    expect(other).toContain('xml:lang="de"');
    expect([idOf(own), idOf(other)]).toEqual([ROOT, `${ROOT}de/`]);
    expect(valuesOf(own, '<link rel="self"')).toEqual([`${ROOT}feed.xml`]);
    expect(valuesOf(other, '<link rel="self"')).toEqual([`${ROOT}de/feed.xml`]);
    expect(other).toContain(`<link href="${ROOT}de/stances/greens-rebuild/"/>`);
  });
});

describe("the web app manifest", () => {
  it("is in the language of the page, and starts there", () => {
    const manifest: unknown = JSON.parse(webManifest(german, "/x/", []));
    expect(manifest).toMatchObject({
      id: "/x/de/",
      lang: "de",
      dir: "ltr",
      start_url: "/x/de/",
      scope: "/x/",
      name: `${german.say(corpus.title)} – Standpoint`,
      description: german.say(corpus.description),
      shortcuts: [
        { name: german.messages.titles.home, url: "/x/de/" },
        { name: german.messages.sources.named(1), url: "/x/de/sources/bridge/" },
      ],
    });
    expect(JSON.parse(webManifest(english, "/x/", []))).toMatchObject({
      id: "/x/",
      start_url: "/x/",
      lang: "en",
    });
  });
});

describe("the shortcuts of the installed app", () => {
  it("lead to no source if there are several, because none is the one that a reader means", () => {
    const [source] = model.sources;
    const several = {
      ...english,
      model: { ...model, sources: [...model.sources, ...(source ? [source] : [])] },
    };
    expect(JSON.parse(webManifest(several, "/x/", []))).toMatchObject({
      shortcuts: [{ name: english.messages.titles.home, url: "/x/" }],
    });
  });
});

describe("an embed", () => {
  it("is in the language of its page, and so is its description", () => {
    const embed = embedsOf(german).find(({ path: at }) => at === "/de/embed/stances/greens-rebuild");
    if (!embed) throw new Error("The stance has no embed in German.");
    const html = documentOf(template, renderEmbed(german, ROOT, embed), site, "embed");
    expect(html).toContain('<html lang="de" dir="ltr">');
    expect(html).toContain(`href="${ROOT}de/stances/greens-rebuild/"`);
    const { html: snippet, provider_url: provider } = JSON.parse(oembed(german, embed, ROOT)) as Record<
      string,
      string
    >;
    expect(snippet).toContain(`${ROOT}de/embed/stances/greens-rebuild/`);
    expect(provider).toBe(`${ROOT}de/`);
  });
});
