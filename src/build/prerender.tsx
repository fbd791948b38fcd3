/** Renders every page of a site to HTML. Bundled for Node by the build, which then runs it. */
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import {
  createStaticHandler,
  createStaticRouter,
  matchRoutes,
  type RouteObject,
  StaticRouterProvider,
} from "react-router";
import { site } from "virtual:standpoint";
import { createReader } from "../components/reader.tsx";
import { messagesFor } from "../messages/catalogue.ts";
import { indexCorpus, type Model } from "../model/model.ts";
import type { Corpus } from "../model/schema.ts";
import type { PageHandle } from "../pages/head.ts";
import { createQueryClient, modelQuery } from "../queries/model-query.ts";
import { createRoutes } from "../routes.tsx";
import { createPaths, localePrefix } from "../url/paths.ts";

/** A page of the site as the build writes it. */
export interface Page {
  /** Its address below the base path. */
  readonly path: string;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly html: string;
}

/** An address that no page has: what a static host answers there is rendered once for all. */
const UNKNOWN = "/404";

/** The addresses of every page, locale by locale. */
export function pagePaths(model: Model): string[] {
  const [defaultLocale = "en"] = model.locales;
  return model.locales.flatMap((locale) => {
    const paths = createPaths(localePrefix(locale, defaultLocale));
    return [
      paths.home,
      paths.about,
      ...model.stances.map(({ id }) => paths.stance(id)),
      ...model.actors.map(({ id }) => paths.actor(id)),
      ...model.issues.map(({ id }) => paths.issue(id)),
      ...model.sources.map(({ id }) => paths.source(id)),
    ];
  });
}

function headOf(routes: RouteObject[], model: Model, path: string) {
  const match = matchRoutes(routes, path)?.at(-1);
  const handle = match?.route.handle as PageHandle | undefined;
  if (!match || !handle) throw new Error(`No route has a head for ${path}.`);
  const locale = site.locales.find((each) => path.split("/")[1] === each) ?? site.locales[0];
  const messages = messagesFor(site.catalogues, locale);
  const reader = createReader({ model, locale, messages, regionNames: site.regionNames[locale] ?? {} });
  const { title, description } = handle.head(reader, match.params);
  return { lang: messages.lang, title: messages.pageTitle(title), description };
}

/** Renders the pages of a corpus, and the one for unknown addresses. */
export async function prerender(
  corpus: Corpus,
): Promise<{ readonly pages: Page[]; readonly notFound: Page }> {
  const model = indexCorpus(corpus);
  const queryClient = createQueryClient();
  queryClient.setQueryData(modelQuery(site).queryKey, model);
  const routes = createRoutes(site);
  const basename = site.basePath.replace(/\/$/u, "") || "/";
  const handler = createStaticHandler(routes, { basename });

  const render = async (path: string): Promise<Page> => {
    const address = `http://localhost${site.basePath.replace(/\/$/u, "")}${path}`;
    const context = await handler.query(new Request(address));
    if (context instanceof Response)
      throw new Error(`${path} answers with status ${context.status}, not with a page.`);
    const html = renderToString(
      <StrictMode>
        <QueryClientProvider client={queryClient}>
          <StaticRouterProvider
            router={createStaticRouter(handler.dataRoutes, context)}
            context={context}
            hydrate={false}
          />
        </QueryClientProvider>
      </StrictMode>,
    );
    return { path, html, ...headOf(routes, model, path) };
  };

  const pages: Page[] = [];
  for (const path of pagePaths(model)) pages.push(await render(path));
  return { pages, notFound: await render(UNKNOWN) };
}
