/** Renders one page of a site to HTML: what the build writes, and what tests look at. */
import { QueryClientProvider } from "@tanstack/react-query";
import { type ReactElement, StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { StaticRouter } from "react-router";
import { createPageContext, type PageContext } from "../parts/page-context.tsx";
import { type FailureMessages, type Messages, messagesFor } from "../messages/catalogue.ts";
import { perModel } from "../domain/per-model.ts";
import { perText } from "../model/remember.ts";
import { corpusIn } from "../model/in-locale.ts";
import { indexCorpus, type Model } from "../model/model.ts";
import { LostPage, ShellPage } from "../parts/page/failure.tsx";
import { createQueryClient, modelQuery } from "../parts/model-query.ts";
import { allLoaded } from "../reading/page-text.ts";
import type { Site } from "../reading/site.ts";
import { HasFallback } from "../app/fallback-note.tsx";
import { Pages } from "../app/router.tsx";
import { FormerRecord } from "../parts/page/former-record.ts";
import { currentAddress } from "../url/current-address.ts";
import { createRoutes, loadPage, pageAtAddress } from "../app/routes.tsx";

/** A page of the site as the build writes it. */
export interface Page {
  /** Its address below the base path. */
  readonly path: string;
  /** The language of the document. */
  readonly locale: string;
  readonly title: string;
  readonly description: string;
  readonly html: string;
  /** The messages for failures in the language of the page, if its script does not have them. */
  readonly failure?: FailureMessages | undefined;
}

/** The messages for failures that a document has to hold: the script has those in English. */
function failureIn({ lang, failure }: Messages): FailureMessages | undefined {
  return lang === "en" ? undefined : { lang, failure };
}

/** The words, names and addresses of one locale. */
export function pageContextOf(site: Site, model: Model, locale: string): PageContext {
  const messages = messagesFor(site.catalogues, locale);
  const regionNames = site.regionNames[locale] ?? {};
  return createPageContext({ model, locale, messages, regionNames, loadMessages: allLoaded });
}

function headOf(site: Site, found: ReturnType<typeof pageAtAddress>, model: Model, path: string) {
  const head = found?.handle.page()?.head;
  if (!head) throw new Error(`No route with a head matches ${path}.`);
  const locale = site.locales.find((each) => path.split("/")[1] === each) ?? site.locales[0];
  const context = pageContextOf(site, model, locale);
  const { title, description } = head(context, found.params);
  return {
    ...{ locale, title: context.messages.pageTitle(title), description },
    failure: failureIn(messagesFor(site.catalogues, locale)),
  };
}

function renderAlone(messages: Messages, content: ReactElement): Page {
  return {
    path: "/",
    locale: messages.lang,
    title: messages.siteName,
    description: messages.siteClaim,
    html: renderToString(content),
    failure: failureIn(messages),
  };
}

/** Renders the shell, which stands until the script has filled the page, with its message in all languages of the site. */
export function renderShell(messages: Messages, languages: readonly Messages[]): Page {
  return renderAlone(messages, <ShellPage languages={languages} />);
}

/** Renders the page for a reader without a saved copy and without a network. */
export function renderLost(messages: Messages): Page {
  return renderAlone(messages, <LostPage messages={messages} />);
}

/** The model of each locale, made once of a model. */
const modelsIn = perModel((model) => perText((locale) => indexCorpus(corpusIn(model, locale))));

/**
 * The function that renders a site's pages, by their addresses below the base path. A former address gets the page that
 * it leads to, with a note.
 */
export function createRenderer(site: Site, model: Model): (address: string) => Promise<Page> {
  const queryClient = createQueryClient();
  // As in a browser, which has one locale of each text.
  for (const locale of site.locales)
    queryClient.setQueryData(modelQuery(site, locale).queryKey, modelsIn(model)(locale));
  const routes = createRoutes(site);
  const { basePath } = site;

  return async (address) => {
    const [asked = "", search = ""] = address.split(/(?=\?)/u);
    const { path, record } = currentAddress(model, asked);
    const pathname = basePath + path.slice(1);
    await loadPage(routes, { pathname, search }, basePath);
    const found = pageAtAddress(routes, pathname, basePath);
    await found?.handle.loadBelow();
    const renderWith = (hasFallback: boolean) =>
      renderToString(
        <StrictMode>
          <QueryClientProvider client={queryClient}>
            <FormerRecord value={record}>
              <HasFallback value={hasFallback}>
                <StaticRouter basename={basePath} location={pathname + search}>
                  <Pages routes={routes} />
                </StaticRouter>
              </HasFallback>
            </FormerRecord>
          </QueryClientProvider>
        </StrictMode>,
      );
    const first = renderWith(false);
    const main = first.slice(first.indexOf("<main"), first.indexOf("</main>"));
    const html = main.includes("data-fallback") ? renderWith(true) : first;
    return { path: path + search, html, ...headOf(site, found, model, path) };
  };
}
