/** What leaves the site, read by parsers that know nothing of us. */
import { entries } from "bibtex-parse";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { citationText, cite } from "../../domain/citation.ts";
import { indexCorpus } from "../../model/model.ts";
import { realCorpus } from "../../testing/real-corpus.ts";
import { siteOf } from "../../testing/render-route.tsx";
import { readerOf } from "../renderer.tsx";
import { atomFeed } from "./feed.ts";
import { sitemap } from "./sitemap.ts";

const ROOT = "https://example.org/standpoint/";
const reader = readerOf(await siteOf(realCorpus), indexCorpus(realCorpus), "en");
const xml = new XMLParser({ ignoreAttributes: false });

describe("independent parsers", () => {
  it("read the feed as Atom", () => {
    const text = atomFeed(reader, ROOT);
    expect(XMLValidator.validate(text)).toBe(true);
    const { feed } = xml.parse(text) as {
      feed: { "@_xmlns": string; id: string; entry: { id: string; title: string; updated: string }[] };
    };
    expect(feed["@_xmlns"]).toBe("http://www.w3.org/2005/Atom");
    expect(feed.id).toBe(ROOT);
    expect(feed.entry).toHaveLength(realCorpus.stances.length);
    for (const { id, title, updated } of feed.entry) {
      expect(URL.canParse(id)).toBe(true);
      expect(title).not.toBe("");
      expect(new Date(updated).toISOString()).toBe("2026-11-22T00:00:00.000Z");
    }
  });

  it("read the sitemap", () => {
    const text = sitemap(
      ROOT,
      ["/", "/about", "/ar", "/ar/about"].map((path) => ({
        path,
        locale: path.startsWith("/ar") ? "ar" : "en",
      })),
      ["en", "ar"],
    );
    expect(XMLValidator.validate(text)).toBe(true);
    expect(xml.parse(text)).toMatchObject({
      urlset: {
        url: ["", "about/", "ar/", "ar/about/"].map((path) => ({
          loc: ROOT + path,
          "xhtml:link": [
            { "@_hreflang": "en", "@_href": ROOT + path.replace("ar/", "") },
            { "@_hreflang": "ar", "@_href": `${ROOT}ar/${path.replace("ar/", "")}` },
            { "@_hreflang": "x-default", "@_href": ROOT + path.replace("ar/", "") },
          ],
        })),
      },
    });
  });

  it("read the citation as BibTeX", () => {
    const [source] = realCorpus.sources;
    if (!source) throw new Error("The corpus has a source.");
    const text = citationText(
      cite("bibtex", [{ source, address: `${source.url}#:~:text=a%20b`, on: "2026-11-22" }]),
    );
    const [entry] = entries(text);
    expect(entry).toMatchObject({ key: expect.stringMatching(/^[\w-]+$/u) as string });
    const fields = Object.fromEntries(
      Object.entries(entry ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
    );
    expect(fields["title"]).toContain("Iraq, Syria Mission Will End");
    expect(fields["url"]).toContain("huffingtonpost.ca");
  });
});
