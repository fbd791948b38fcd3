/** Renders one page of a site to HTML: what the build writes, and what tests look at. */
import { QueryClientProvider } from "@tanstack/react-query";
import { type ReactElement, StrictMode } from "react";
import { renderToString } from "react-dom/server";
import {
  createStaticHandler,
  createStaticRouter,
  matchRoutes,
  type RouteObject,
  StaticRouterProvider,
} from "react-router";
import { createPageContext, type PageContext } from "../parts/page-context.tsx";
import { type Messages, messagesFor } from "../messages/catalogue.ts";
import type { Model } from "../model/model.ts";
import { LostPage, ShellPage } from "../parts/page/failure.tsx";
import type { PageHandle } from "../parts/page/head.ts";
import { createQueryClient, modelQuery } from "../app/model-query.ts";
import type { Site } from "../reading/site.ts";
import { createRoutes } from "../app/routes.tsx";

/** A page of the site as the build writes it. */
export interface Page {
  /** Its address below the base path. */
  readonly path: string;
  /** The language of the document. */
  readonly locale: string;
  readonly title: string;
  readonly description: string;
  readonly html: string;
}

/** The words, names and addresses of one locale. */
export function pageContextOf(site: Site, model: Model, locale: string): PageContext {
  const messages = messagesFor(site.catalogues, locale);
  return createPageContext({ model, locale, messages, regionNames: site.regionNames[locale] ?? {} });
}

function headOf(site: Site, routes: RouteObject[], model: Model, path: string) {
  const match = matchRoutes(routes, path)?.at(-1);
  const handle = match?.route.handle as PageHandle | undefined;
  if (!match || !handle) throw new Error(`No route with a “head” handle matches ${path}.`);
  const locale = site.locales.find((each) => path.split("/")[1] === each) ?? site.locales[0];
  const context = pageContextOf(site, model, locale);
  const { messages } = context;
  const { title, description } = handle.head(context, match.params);
  return { locale, title: messages.pageTitle(title), description };
}

function renderAlone(messages: Messages, content: ReactElement): Page {
  return {
    path: "/",
    locale: messages.lang,
    title: messages.siteName,
    description: messages.siteClaim,
    html: renderToString(content),
  };
}

/** The shell: what a page shows before, and if need be instead of, what the script puts there. */
export function renderShell(messages: Messages): Page {
  return renderAlone(messages, <ShellPage messages={messages} />);
}

/** What a reader is told where nothing is kept and the network does not answer. */
export function renderLost(messages: Messages): Page {
  return renderAlone(messages, <LostPage messages={messages} />);
}

/** The function that renders a site's pages, by their addresses below the base path. */
export function createRenderer(site: Site, model: Model): (path: string) => Promise<Page> {
  const queryClient = createQueryClient();
  queryClient.setQueryData(modelQuery(site).queryKey, model);
  const routes = createRoutes(site);
  const handler = createStaticHandler(routes, { basename: site.basePath });

  return async (path) => {
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
    return { path, html, ...headOf(site, routes, model, path) };
  };
}
