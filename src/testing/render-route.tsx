/** Renders a page as the build does, for tests that look at what a reader without JavaScript gets. */
import { createRenderer, type Page } from "../build/renderer.tsx";
import { catalogueNames, siteFacts } from "../build/site.ts";
import type { Catalogues, Messages } from "../messages/catalogue.ts";
import { en } from "../messages/en/en.ts";
import { indexCorpus } from "../model/model.ts";
import type { Corpus } from "../model/schema.ts";
import type { Site } from "../reading/site.ts";
import { realCorpus } from "./real-corpus.ts";

/** The site of a corpus under “/”, with the catalogues that its locales have. */
export async function siteOf(corpus: Corpus): Promise<Site> {
  const facts = siteFacts(corpus, { base: "/", siteUrl: undefined, killSwitch: false });
  const catalogues: Record<string, Messages> & Catalogues = { en };
  for (const name of catalogueNames(facts.locales)) {
    const module = (await import(`../messages/${name}/${name}.ts`)) as Readonly<Record<string, Messages>>;
    const messages = module[name];
    if (!messages) throw new Error(`messages/${name}.ts exports no “${name}”.`);
    catalogues[name] = messages;
  }
  return { ...facts, catalogues };
}

/** Renders the page at a path, with its head. */
export async function renderPage(path: string, corpus: Corpus = realCorpus): Promise<Page> {
  return createRenderer(await siteOf(corpus), indexCorpus(corpus))(path);
}

/** Renders the page at a path to HTML. */
export async function renderRoute(path: string, corpus?: Corpus): Promise<string> {
  return (await renderPage(path, corpus)).html;
}
