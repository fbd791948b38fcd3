/** Renders pages as the build does, for tests of the page that a reader without JavaScript gets. */
import { createRenderer, type Page } from "../build/renderer.tsx";
import { catalogueNames, siteFacts } from "../build/site.ts";
import { type Catalogues, createCatalogues, type Messages, PARTS } from "../messages/catalogue.ts";
import { en } from "../messages/en/en.ts";
import { indexCorpus } from "../model/model.ts";
import type { Corpus } from "../model/schema.ts";
import type { Site } from "../reading/site.ts";
import { realCorpus } from "./real-corpus.ts";

const OPTIONS = { base: "/", siteUrl: undefined, killSwitch: false };

async function imported(name: string, file: string): Promise<Messages> {
  const module = (await import(`../messages/${name}/${file}.ts`)) as Readonly<Record<string, Messages>>;
  const messages = module[file];
  if (!messages) throw new Error(`messages/${name}/${file}.ts exports no “${file}”.`);
  return messages;
}

/** The site of a corpus at “/”, with the whole catalogues of its locales. */
export async function siteOf(corpus: Corpus): Promise<Site> {
  const facts = siteFacts(corpus, OPTIONS);
  const catalogues: Record<string, Messages> & Catalogues = { en };
  for (const name of catalogueNames(facts.locales)) catalogues[name] = await imported(name, name);
  return { ...facts, catalogues, loadMessages: () => Promise.resolve() };
}

/** The site as in a browser, with catalogues that load part by part. */
export async function siteInParts(corpus: Corpus): Promise<Site> {
  const facts = siteFacts(corpus, OPTIONS);
  const names = catalogueNames(facts.locales);
  const loaders = names.map((name) => {
    const loads = PARTS.map((part) => async () => ({ [part]: await imported(name, part) }));
    return [name, loads] as const;
  });
  return {
    ...facts,
    ...createCatalogues(await imported("en", "failure"), Object.fromEntries(loaders)),
  };
}

const renderers = new WeakMap<Corpus, Promise<ReturnType<typeof createRenderer>>>();

/** The renderer of a corpus, made once, because tests render every page of a corpus. A corpus must not change. */
function rendererOf(corpus: Corpus): Promise<ReturnType<typeof createRenderer>> {
  const known = renderers.get(corpus);
  if (known) return known;
  const made = siteOf(corpus).then((site) => createRenderer(site, indexCorpus(corpus)));
  renderers.set(corpus, made);
  return made;
}

/** Renders the page at a path, with its head. Without a corpus it is a page of the real one. */
export async function renderPage(path: string, corpus: Corpus = realCorpus): Promise<Page> {
  const render = await rendererOf(corpus);
  return render(path);
}

/** Renders the page at a path to HTML. */
export async function renderRoute(path: string, corpus?: Corpus): Promise<string> {
  return (await renderPage(path, corpus)).html;
}
