/** Renders every page of a site to HTML. Bundled for Node by the build, which then runs it. */
import { site } from "virtual:standpoint";
import type { Catalogues } from "../messages/catalogue.ts";
import type { PageContext } from "../parts/page-context.tsx";
import { indexCorpus, type Model } from "../model/model.ts";
import type { Corpus } from "../model/schema.ts";
import { formerPaths } from "../url/current-address.ts";
import { createPaths, localePrefix } from "../url/paths.ts";
import { type Embed, embedsOf, formerEmbedsOf, renderEmbed } from "./embeds.tsx";
import { createRenderer, type Page, pageContextOf, renderLost, renderShell } from "./renderer.tsx";

/** An address that no page has: what a static host answers there is rendered once for all. */
const UNKNOWN = "/404";

/** The addresses of every page, locale by locale. */
export function pagePaths(model: Model): string[] {
  const [defaultLocale = "en"] = model.locales;
  return model.locales.flatMap((locale) => {
    const paths = createPaths(localePrefix(locale, defaultLocale));
    return [
      paths.home,
      paths.actors,
      paths.stances,
      paths.timeline,
      paths.compare,
      paths.about,
      paths.data,
      paths.desk,
      ...model.stances.map(({ id }) => paths.stance(id)),
      ...model.actors.map(({ id }) => paths.actor(id)),
      ...model.issues.map(({ id }) => paths.issue(id)),
      ...model.sources.map(({ id }) => paths.source(id)),
    ];
  });
}

/** A page at a former address of its record. */
export interface FormerPage {
  /** The former address, as a canonical path. */
  readonly at: string;
  /** The page at its current address, with a note. */
  readonly page: Page;
}

/** All that is rendered at build time: each page and each embed when it is asked for, since there may be very many. */
export interface Prerendered {
  readonly pages: AsyncIterable<Page>;
  readonly formerPages: AsyncIterable<FormerPage>;
  readonly embeds: readonly Embed[];
  /** The embeds at the former addresses of their records. */
  readonly formerEmbeds: readonly Embed[];
  readonly renderEmbed: (embed: Embed) => Page;
  /** For every address that there is no page for. */
  readonly notFound: Page;
  /** The worker's answer to every known address, which the script fills. */
  readonly shell: Page;
  /** The worker's answer in each locale if it has no saved copy and no network. */
  readonly lost: readonly { readonly locale: string; readonly page: Page }[];
  /** The words, names and addresses of a page's locale. */
  readonly contextOf: (page: Pick<Page, "locale">) => PageContext;
  readonly catalogues: Catalogues;
}

/** Prepares the pages of a corpus. */
export async function prerender(corpus: Corpus): Promise<Prerendered> {
  const model = indexCorpus(corpus);
  const render = createRenderer(site, model);
  const contexts = site.locales.map((locale) => pageContextOf(site, model, locale));
  const [defaultContext] = contexts;
  if (!defaultContext) throw new Error("A corpus has at least one locale.");
  const contextOf = (page: Pick<Page, "locale">) =>
    contexts.find(({ locale }) => locale === page.locale) ?? defaultContext;
  async function* renderPages(): AsyncGenerator<Page> {
    for (const path of pagePaths(model)) yield await render(path);
  }
  async function* renderFormerPages(): AsyncGenerator<FormerPage> {
    for (const at of contexts.flatMap(({ paths }) => formerPaths(model, paths)))
      yield { at, page: await render(at) };
  }
  return {
    pages: renderPages(),
    formerPages: renderFormerPages(),
    embeds: contexts.flatMap(embedsOf),
    formerEmbeds: contexts.flatMap(formerEmbedsOf),
    renderEmbed: (embed) => renderEmbed(contextOf(embed), site.root, embed),
    notFound: await render(UNKNOWN),
    shell: renderShell(defaultContext.messages, [...new Set(contexts.map(({ messages }) => messages))]),
    lost: contexts.map(({ locale, messages }) => ({ locale, page: renderLost(messages) })),
    contextOf,
    catalogues: site.catalogues,
  };
}
