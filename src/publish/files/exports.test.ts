import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it, test, vi } from "vitest";
import { DATA_FILES, type DataFile, dataPath } from "../../domain/data-files.ts";
import { get, indexCorpus } from "../../model/model.ts";
import type { Corpus } from "../../model/schema.ts";
import { corpusOf, smallCorpus } from "../../testing/corpus-builder.ts";
import { realCorpus } from "../../testing/real-corpus.ts";
import { renderPage, siteOf } from "../../testing/render-route.tsx";
import { pageContextOf } from "../../build/renderer.tsx";
import { dataFiles, dataSizes } from "../../build/data-files.ts";
import { atomFeed } from "./feed.ts";
import { jsonLd } from "./json-ld.ts";
import { robots, sitemap } from "./sitemap.ts";

const ROOT = "https://example.org/standpoint/";
const files = dataFiles(realCorpus, ROOT);
const read = (file: DataFile): unknown => JSON.parse(files.get(dataPath(file)) ?? "");
const model = indexCorpus(realCorpus);
const context = pageContextOf(await siteOf(realCorpus), model, "en");

describe("the files of data/", () => {
  test.each(Object.keys(DATA_FILES) as DataFile[])("%s is written, with the size that is told", (file) => {
    const text = files.get(dataPath(file)) ?? "";
    expect(text).not.toBe("");
    expect(dataSizes(realCorpus, ROOT)[file]).toBe(Buffer.byteLength(text));
  });

  it("are made once of a corpus, however often they and their sizes are asked for", () => {
    const stances = vi.fn<() => typeof realCorpus.stances>(() => realCorpus.stances);
    const corpus = Object.defineProperty({ ...realCorpus }, "stances", { get: stances });
    dataSizes(corpus, ROOT);
    expect(stances).toHaveBeenCalled();
    stances.mockClear();
    expect(dataFiles(corpus, ROOT)).toEqual(files);
    dataSizes(corpus, ROOT);
    expect(stances).not.toHaveBeenCalled();
  });

  it("has a model that its published schema accepts, and a broken one that it refuses", () => {
    const validate = new Ajv2020({ strict: false, allErrors: true }).compile(
      read("corpus.schema.json") as object,
    );
    const corpus = read("corpus.json") as { stances: object[] };
    validate(corpus);
    expect(validate.errors).toBe(null);
    expect(validate({ ...corpus, stances: [{ id: "x" }] })).toBe(false);
    expect(validate({ ...corpus, unknown: 1 })).toBe(false);
  });

  it("keeps the ids of Web Annotations, which others may have stored", () => {
    const { first } = read("excerpts.jsonld") as { first: { items: { id: string }[] } };
    const source = `${ROOT}sources/${realCorpus.sources[0]?.id}`;
    expect(first.items.map(({ id }) => id)).toEqual(
      realCorpus.excerpts.map(({ id, paragraph }) => `${source}#p${paragraph}-${id}`),
    );
  });

  it("has every excerpt as a Web Annotation of its source", () => {
    const collection = read("excerpts.jsonld") as {
      type: string;
      total: number;
      first: { items: { id: string; type: string; target: { source: string; selector: unknown } }[] };
    };
    expect(collection.type).toBe("AnnotationCollection");
    expect(collection.total).toBe(realCorpus.excerpts.length);
    const { items } = collection.first;
    // The standard applies “refinedBy” to what the selector has found, and our offsets count in the text of the source.
    expect(items.map(({ target }) => target.selector)).toEqual(
      realCorpus.excerpts.map(({ selector: { type, exact, prefix, suffix } }) => ({
        type,
        exact,
        prefix,
        suffix,
      })),
    );
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { type, target } of items) {
      expect(type).toBe("Annotation");
      expect(realCorpus.sources.map(({ url }) => url)).toContain(target.source);
    }
  });

  it("has every actor in Popolo once, and only memberships of actors that are there", () => {
    const data = read("actors.popolo.json") as {
      persons: { id: string }[];
      organizations: { id: string }[];
      memberships: { person_id?: string; member?: { id: string }; organization_id: string }[];
    };
    const ids = [...data.persons, ...data.organizations].map(({ id }) => id);
    expect(ids.toSorted()).toEqual(realCorpus.actors.map(({ id }) => id).toSorted());
    for (const { person_id, member, organization_id } of data.memberships) {
      expect(ids).toContain(person_id ?? member?.id);
      expect(ids).toContain(organization_id);
    }
  });

  it("has every source in CSL-JSON", () => {
    expect(read("sources.csl.json")).toMatchObject([
      {
        id: "huffpost-2015-09-10-mulcair-mission",
        type: "article-newspaper",
        "container-title": "HuffPost Canada",
        issued: { "date-parts": [[2015, 9, 10]] },
        language: "en-CA",
      },
    ]);
  });
});

async function graphOf(path: string): Promise<Record<string, unknown>[]> {
  const data = jsonLd(context, await renderPage(path), ROOT) as unknown as {
    "@graph": Record<string, unknown>[];
  };
  return data["@graph"];
}

describe("the JSON-LD of a page", () => {
  it("names direct quotes as quotations, with their creator and their source", async () => {
    const quotes = get(model.byId.stances, "ndp-end-iraq-syria-combat")
      .evidence.map((id) => get(model.byId.excerpts, id))
      .filter(({ attribution }) => attribution === "direct-quote");
    const [page, crumbs] = await graphOf("/stances/ndp-end-iraq-syria-combat");
    expect(page).toMatchObject({
      "@type": "WebPage",
      url: `${ROOT}stances/ndp-end-iraq-syria-combat/`,
      about: [{ "@type": "PoliticalParty", name: "NDP" }],
      hasPart: quotes.map(({ selector }) => ({
        "@type": "Quotation",
        text: selector.exact,
        creator: [{ "@type": "Person", name: "Tom Mulcair" }],
        isBasedOn: { "@type": "NewsArticle" },
      })),
    });
    expect(quotes.length).toBeGreaterThan(0);
    expect(crumbs).toMatchObject({ "@type": "BreadcrumbList" });
    expect(crumbs?.["itemListElement"]).toHaveLength(3);
  });

  it("marks only direct quotes as quotations", async () => {
    const [page] = await graphOf("/stances/france-expand-bombing-to-syria");
    expect(page).not.toHaveProperty("hasPart");
  });

  it("rates and reviews nothing, on any kind of page", async () => {
    for (const path of [
      "/",
      "/about",
      "/data",
      "/actors/ndp",
      `/issues/${model.issues[0]?.id}`,
      `/sources/${model.sources[0]?.id}`,
    ]) {
      const text = JSON.stringify(await graphOf(path));
      expect(text).toContain('"WebPage"');
      expect(text).not.toMatch(/Review|Rating/u);
    }
  });
});

/** The days on which a feed and its entries were updated, in their order. */
const updatedIn = (feed: string) => Array.from(feed.matchAll(/<updated>(.*?)T/gu), ([, day]) => day);

describe("the feed and the sitemap", () => {
  it("has an entry for each stance and correction, with an absolute address", () => {
    const feed = atomFeed(context, ROOT);
    const { stances, corrections } = realCorpus;
    expect(feed.match(/<entry>/gu)).toHaveLength(stances.length + corrections.length);
    for (const { id } of stances) expect(feed).toContain(`<id>${ROOT}stances/${id}/</id>`);
    const [first] = stances;
    expect(feed).toContain(`<summary>${context.date(first?.statedOn ?? "")}: `);
  });

  it("dates a stance by its latest source, or by a later correction of it or of its evidence", async () => {
    const small = smallCorpus();
    const feedOf = async () => {
      const corpus = corpusOf(small);
      return atomFeed(pageContextOf(await siteOf(corpus), indexCorpus(corpus), "en"), ROOT);
    };
    const [correction] = small["corpus.json"].corrections;
    const { source, stances } = small["sources/bridge.json"];
    const [excerpt] = stances[0]?.evidence ?? [];
    source.datePublished = "2020-05-01";
    const [, , ...others] = updatedIn(await feedOf()).slice(1);
    expect(updatedIn(await feedOf())).toEqual(["2020-05-02", "2020-05-02", "2020-05-02", ...others]);
    expect(new Set(others)).toEqual(new Set(["2020-05-01"]));
    if (correction)
      small["corpus.json"].corrections.push({
        ...correction,
        target: `excerpts/${excerpt}`,
        date: "2020-05-03",
      });
    expect(updatedIn(await feedOf()).slice(0, 4)).toEqual([
      "2020-05-03",
      "2020-05-02",
      "2020-05-03",
      "2020-05-03",
    ]);
    source.datePublished = "2020-05-04T23:30:00Z";
    expect(new Set(updatedIn(await feedOf()).slice(3))).toEqual(new Set(["2020-05-04"]));
  });

  it("is the same after a new check of the corpus, unless it has no entry", async () => {
    const feedOn = async (asOf: string, corpus: Corpus) =>
      atomFeed(pageContextOf(await siteOf(corpus), indexCorpus({ ...corpus, asOf }), "en"), ROOT);
    expect(await feedOn("2031-01-01", realCorpus)).toBe(atomFeed(context, ROOT));
    const empty = { ...realCorpus, stances: [], corrections: [] };
    expect(updatedIn(await feedOn("2031-01-01", empty))).toEqual(["2031-01-01"]);
  });

  it("escapes what it is given", () => {
    expect(sitemap(ROOT, [{ path: "/a&b", locale: "en" }], ["en"])).toContain(`<loc>${ROOT}a&amp;b/</loc>`);
    expect(robots(ROOT)).toContain(`Sitemap: ${ROOT}sitemap.xml`);
    expect(robots(undefined)).not.toContain("Sitemap");
  });
});
