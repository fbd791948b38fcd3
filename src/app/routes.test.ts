import { matchRoutes } from "react-router";
import { describe, expect, it, vi } from "vitest";
import { pagePaths } from "../build/prerender.ts";
import { createPageContext } from "../parts/page-context.tsx";
import { messagesFor } from "../messages/catalogue.ts";
import type { Corpus } from "../model/schema.ts";
import { indexCorpus } from "../model/model.ts";
import { createRoutes, isReady, loadPage, type SiteRoute } from "./routes.tsx";
import { corpusOf, smallCorpus } from "../testing/corpus-builder.ts";
import { realCorpus } from "../testing/real-corpus.ts";
import { allLoaded } from "../reading/page-text.ts";
import type { Site } from "../reading/site.ts";
import { siteOf } from "../testing/render-route.tsx";
import { createPaths, localePrefix, PATTERNS, type PageName, type Paths } from "../url/paths.ts";

/** Returns the route of a path: its pattern, its parameters and its head. */
function resolve(routes: SiteRoute[], path: string) {
  const matches = matchRoutes(routes, path);
  const last = matches?.at(-1);
  return {
    pattern: last?.route.path,
    params: last?.params,
    locale: matches?.[0]?.route.path,
    page: last?.route.handle?.page(),
  };
}

/** The routes of a site, with every page loaded. */
async function loadedRoutes(site: Site): Promise<SiteRoute[]> {
  const routes = createRoutes(site);
  for (const { children = [] } of routes) for (const { handle } of children) await handle?.load("");
  return routes;
}

const below = (pattern: string) => pattern.slice(1);

/** Every address that a page of a corpus links to, with the page and the record that it must lead to. */
function links(
  corpus: Corpus,
  paths: Paths,
): readonly (readonly [path: string, page: PageName, id?: string])[] {
  return [
    [paths.home, "home"],
    [paths.actors, "actors"],
    [paths.stances, "stances"],
    [paths.timeline, "timeline"],
    [paths.compare, "compare"],
    [paths.about, "about"],
    [paths.data, "data"],
    [paths.desk, "desk"],
    ...corpus.stances.map(({ id }) => [paths.stance(id), "stance", id] as const),
    ...corpus.actors.map(({ id }) => [paths.actor(id), "actor", id] as const),
    ...corpus.issues.map(({ id }) => [paths.issue(id), "issue", id] as const),
    ...corpus.sources.map(({ id }) => [paths.source(id), "source", id] as const),
    ...corpus.excerpts.map(
      (excerpt) => [paths.excerpt(excerpt).split("#")[0] ?? "", "source", excerpt.source] as const,
    ),
  ];
}

/**
 * The links of every locale that do not lead where they should, each with what they lead to.
 * @param checked the corpus of the site, where it is another: a site is made of a corpus without errors
 */
async function brokenLinks(corpus: Corpus, checked = corpus) {
  const site = await siteOf(checked);
  const routes = await loadedRoutes(site);
  const model = indexCorpus(corpus);
  const [defaultLocale] = site.locales;
  return site.locales.flatMap((locale) => {
    const prefix = localePrefix(locale, defaultLocale);
    const messages = messagesFor(site.catalogues, locale);
    const context = createPageContext({
      model,
      locale,
      messages,
      regionNames: site.regionNames[locale] ?? {},
      loadMessages: allLoaded,
    });
    return links(corpus, createPaths(prefix)).flatMap(([path, page, id]) => {
      const { pattern, params = {}, locale: under, page: found } = resolve(routes, path);
      const title = found?.head(context, params).title ?? "";
      const right =
        pattern === below(PATTERNS[page]) &&
        params["id"] === id &&
        under === (prefix || "/") &&
        title.trim() !== "" &&
        title !== messages.notFound.title;
      return right ? [] : [{ path, page, id, pattern, params, under, title }];
    });
  });
}

describe("routes", () => {
  it("resolve every link of the real corpus to its own page", async () => {
    expect(await brokenLinks(realCorpus)).toEqual([]);
  });

  it("resolve every link of a corpus in two languages", async () => {
    expect(await brokenLinks(corpusOf(smallCorpus()))).toEqual([]);
  });

  it("do not resolve a link to a record that is not there", async () => {
    const corpus = corpusOf(smallCorpus());
    const gone = corpus.excerpts.map((excerpt) => ({ ...excerpt, id: "gone", source: "gone" })).slice(0, 1);
    const broken = await brokenLinks({ ...corpus, excerpts: [...corpus.excerpts, ...gone] }, corpus);
    expect(broken.map(({ path }) => path)).toEqual(["/sources/gone", "/de/sources/gone"]);
  });

  it("are the patterns, and the page for unknown addresses, in every locale", async () => {
    const site = await siteOf(corpusOf(smallCorpus()));
    for (const route of createRoutes(site)) {
      const patterns = route.children?.map(({ path }) => path).toSorted();
      expect(patterns).toEqual([...Object.values(PATTERNS).map(below), "embed/*", "*"].toSorted());
    }
  });

  it("send any other address to the page that says so", async () => {
    const routes = createRoutes(await siteOf(realCorpus));
    const unknown = ["/404", "/events", "/stances/a/b", "/about/us", "/%2e%2e/x", "/__proto__"];
    // Neither a locale that the corpus does not have, nor a second address of the default locale.
    for (const path of [...unknown, "/de", "/en", "/fr/events", "/fr/stances/a/b", "/fr/fr"]) {
      expect({ path, pattern: resolve(routes, path).pattern }).toEqual({ path, pattern: "*" });
    }
  });

  it("are ready once their model is there too, which is asked for again after it failed", async () => {
    const loadModel = vi.fn<(locale: string) => Promise<void>>(() => Promise.resolve());
    loadModel.mockRejectedValueOnce(new Error("There is no network."));
    const routes = createRoutes(await siteOf(realCorpus), loadModel);
    const about = { pathname: "/fr/about", search: "" };
    await expect(loadPage(routes, about, "/")).rejects.toThrow("did not load");
    await vi.dynamicImportSettled();
    expect(isReady(routes, about, "/")).toBe(false);
    await loadPage(routes, about, "/");
    expect(isReady(routes, about, "/")).toBe(true);
    expect(loadModel.mock.calls).toEqual([["fr"], ["fr"]]);
  });

  it("are each written by the build, once", () => {
    const model = indexCorpus(realCorpus);
    const written = pagePaths(model);
    const linked = ["", "/fr"].flatMap((prefix) =>
      links(realCorpus, createPaths(prefix)).map(([path]) => path),
    );
    expect(new Set(written)).toEqual(new Set(linked));
    expect(new Set(written).size).toBe(written.length);
  });

  it.each(realCorpus.locales)("give every page of the site in %s a title of its own", async (locale) => {
    const site = await siteOf(realCorpus);
    const routes = await loadedRoutes(site);
    const model = indexCorpus(realCorpus);
    const context = createPageContext({
      model,
      locale,
      messages: messagesFor(site.catalogues, locale),
      regionNames: site.regionNames[locale] ?? {},
      loadMessages: allLoaded,
    });
    const prefix = localePrefix(locale, "en") || "/";
    const paths = pagePaths(model).filter((path) => resolve(routes, path).locale === prefix);
    const titles = paths.map((path) => {
      const { page, params } = resolve(routes, path);
      return page?.head(context, params ?? {}).title;
    });
    expect(titles.length).toBe(pagePaths(model).length / realCorpus.locales.length);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });
});
