/** The whole URL map, once for each locale: the default at `/`, the others under `/<locale>/`. */
import type { ComponentProps } from "react";
import { matchRoutes, type NonIndexRouteObject, useLocation } from "react-router";
import { messagesFor, type Part } from "../messages/catalogue.ts";
import { FailurePage, PageFailure } from "../parts/page/failure.tsx";
import type { Head, PageModule } from "../parts/page/head.ts";
import { type PageContext, usePageContext } from "../parts/page-context.tsx";
import type { PageSettings } from "../reading/page-text.ts";
import { loadedModule, loadOnDemand, type OnDemand } from "../parts/page/on-demand.tsx";
import { Root } from "./frame.tsx";
import type { Site } from "../reading/site.ts";
import type { Elements } from "../ui/content.ts";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { localePrefix, PATTERNS } from "../url/paths.ts";

type LoadMessages = PageSettings["loadMessages"];

const below = (pattern: string) => pattern.replace(/^\//u, "");

type PageScript = OnDemand<{ readonly page: PageModule }>;

/** A page of the site. Its messages are those that it needs besides `core`. */
interface PageRoute extends PageScript {
  readonly path: string;
}

const PAGES: readonly PageRoute[] = [
  {
    path: PATTERNS.home,
    load: () => import("../features/questions/questions-page.tsx"),
    messages: ["selection", "questions"],
  },
  {
    path: PATTERNS.actors,
    load: () => import("../features/actors/actors-page.tsx"),
    messages: ["selection", "actors", "matrix"],
  },
  {
    path: PATTERNS.stances,
    load: () => import("../features/stances/stances-page.tsx"),
    messages: ["selection", "stances"],
  },
  {
    path: PATTERNS.stance,
    load: () => import("../features/stance/stance-page.tsx"),
    messages: ["history"],
  },
  {
    path: PATTERNS.actor,
    load: () => import("../features/actors/actor-page.tsx"),
    messages: ["actors", "history"],
  },
  {
    path: PATTERNS.issue,
    load: () => import("../features/issue/issue-page.tsx"),
    messages: ["issue", "history"],
  },
  {
    path: PATTERNS.source,
    load: () => import("../features/source/source-page.tsx"),
    messages: ["source"],
  },
  {
    path: PATTERNS.timeline,
    load: () => import("../features/timeline/timeline-page.tsx"),
    messages: ["selection", "timeline"],
  },
  {
    path: PATTERNS.compare,
    load: () => import("../features/compare/compare-page.tsx"),
    messages: ["compare"],
  },
  {
    path: PATTERNS.about,
    load: () => import("../features/about/about-page.tsx"),
    messages: ["about"],
  },
  {
    path: PATTERNS.data,
    load: () => import("../features/data/data-page.tsx"),
    messages: ["data"],
  },
  {
    path: PATTERNS.desk,
    load: () => import("../features/desk/desk-page.tsx"),
    messages: ["desk", "source"],
  },
  {
    path: "/embed/*",
    load: () => import("../features/embed/not-found-page.tsx"),
    messages: ["embed"],
  },
  {
    path: "*",
    load: () => import("../parts/page/not-found.tsx"),
    messages: [],
  },
];

/** A page that loads on its first visit. */
interface LoadablePage {
  /** The page, if it is loaded. */
  readonly page: () => PageModule | undefined;
  /** Returns true if the page, its model and the parts that it shows for a query are loaded. */
  readonly isReady: (search: string) => boolean;
  /**
   * Loads the page, its messages and model, and the parts that it shows for a query.
   * @throws if the page does not load. If a part does not load, the part shows a message.
   */
  readonly load: (search: string) => Promise<void>;
  /** Loads the parts at the foot of the page, if the page is loaded. */
  readonly loadBelow: () => Promise<void>;
}

/** A route of the site: one per locale, with its pages as children. */
export interface SiteRoute extends NonIndexRouteObject {
  readonly handle?: LoadablePage;
  children?: SiteRoute[];
}

function loadable(
  { load, messages }: PageRoute,
  loadMessages: LoadMessages,
  loadModel: () => Promise<unknown>,
): LoadablePage {
  const script: PageScript = {
    load: async () => (await Promise.all([load(), loadModel()]))[0],
    messages: ["core", ...messages],
  };
  const page = () => loadedModule(script, loadMessages)?.page;
  const partsOf = (search: string) => page()?.parts?.(search) ?? [];
  const isLoaded = (part: OnDemand) => loadedModule(part, loadMessages) !== undefined;
  return {
    page,
    isReady: (search) => isLoaded(script) && partsOf(search).every(isLoaded),
    load: async (search) => {
      await loadOnDemand(script, loadMessages);
      await Promise.allSettled(partsOf(search).map((part) => loadOnDemand(part, loadMessages)));
    },
    loadBelow: async () => {
      await Promise.all((page()?.below ?? []).map((part) => loadOnDemand(part, loadMessages)));
    },
  };
}

/** Renders a loaded page, or a message if it did not load. */
function Page({ handle: { page } }: { readonly handle: LoadablePage }) {
  const { messages } = usePageContext();
  const Component = page()?.Component;
  return Component ? <Component /> : <PageFailure messages={messages} />;
}

interface GuardedProps extends ComponentProps<typeof FailurePage> {
  readonly children: Elements;
}

/** Shows the failure page if rendering fails, until the next navigation. */
function Guarded({ children, ...words }: GuardedProps) {
  const { key } = useLocation();
  return (
    <ErrorBoundary of={key} failed={() => <FailurePage {...words} />}>
      {children}
    </ErrorBoundary>
  );
}

/**
 * The routes of a site.
 * @param loadModel loads the model of a locale, if it is not there
 */
export function createRoutes(
  site: Site,
  loadModel: (locale: string) => Promise<unknown> = () => Promise.resolve(),
): SiteRoute[] {
  const [defaultLocale] = site.locales;
  const routes = site.locales.map((locale): SiteRoute => {
    const prefix = localePrefix(locale, defaultLocale);
    const messages = messagesFor(site.catalogues, locale);
    const loadMessages = (parts: readonly Part[]) => site.loadMessages(locale, parts);
    const routeOf = (each: PageRoute): SiteRoute => {
      const handle = loadable(each, loadMessages, () => loadModel(locale));
      return { path: below(each.path), element: <Page handle={handle} />, handle };
    };
    return {
      path: prefix === "" ? "/" : prefix,
      element: (
        <Guarded messages={messages} home={site.basePath + below(prefix)}>
          <Root
            site={site}
            locale={locale}
            messages={messages}
            loadMessages={loadMessages}
            headAt={(context, path, search) => headAt(routes, context, path, search)}
          />
        </Guarded>
      ),
      children: PAGES.map(routeOf),
    };
  });
  return routes;
}

/** An address: its path, including the base path, and its query. */
export type Address = Pick<Location, "pathname" | "search">;

function findPage(routes: SiteRoute[], path: string, basePath: string | undefined) {
  const match = matchRoutes(routes, path, basePath)?.at(-1);
  return match?.route.handle && { handle: match.route.handle, params: match.params };
}

/** The last page that was asked for below each base path: another query leads to the same page. */
const lastPages = new Map<
  string | undefined,
  { readonly routes: SiteRoute[]; readonly path: string; readonly page: ReturnType<typeof findPage> }
>();

/** Returns the page at an address, with the parameters of its path. */
export function pageAtAddress(routes: SiteRoute[], path: string, basePath?: string) {
  const last = lastPages.get(basePath);
  if (last?.routes === routes && last.path === path) return last.page;
  const page = findPage(routes, path, basePath);
  lastPages.set(basePath, { routes, path, page });
  return page;
}

/** Returns the head of the page at a path below the base path, if the page is loaded. */
function headAt(routes: SiteRoute[], context: PageContext, path: string, search: string): Head | undefined {
  const { handle, params = {} } = pageAtAddress(routes, path) ?? {};
  return handle?.page()?.head(context, params, search);
}

/** Returns true if the page at an address can be rendered now. */
export function isReady(routes: SiteRoute[], { pathname, search }: Address, basePath: string): boolean {
  return pageAtAddress(routes, pathname, basePath)?.handle.isReady(search) ?? false;
}

/**
 * Loads the page at an address, so that it can be rendered.
 * @throws if it does not load
 */
export async function loadPage(
  routes: SiteRoute[],
  { pathname, search }: Address,
  basePath: string,
): Promise<void> {
  await pageAtAddress(routes, pathname, basePath)?.handle.load(search);
}
