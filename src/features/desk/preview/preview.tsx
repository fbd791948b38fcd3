/** The pages of the site for an open draft: the site's own components, with the model of the draft. */
import { use, useEffect, useMemo, useState } from "react";
import {
  matchRoutes,
  NavigationType,
  Outlet,
  type RouteObject,
  UNSAFE_LocationContext as LocationContext,
  UNSAFE_NavigationContext as NavigationContext,
  UNSAFE_RouteContext as RouteContext,
  createPath,
  type Navigator,
  parsePath,
  type To,
  useOutletContext,
} from "react-router";
import { indexCorpus } from "../../../model/model.ts";
import { usePageContext, WithModel } from "../../../parts/page-context.tsx";
import type { PageModule } from "../../../parts/page/head.ts";
import { Button } from "../../../ui/button.tsx";
import { ErrorBoundary } from "../../../ui/error-boundary.tsx";
import { localePrefix, PATTERNS } from "../../../url/paths.ts";
import { useDesk, useDeskState } from "../use-desk.ts";

/** A page of the site, which loads on its first visit. */
interface LoadablePage {
  readonly page: () => PageModule | undefined;
  readonly isReady: (search: string) => boolean;
  readonly load: (search: string) => Promise<void>;
}

const NO_ROUTES: RouteObject[] = [];

/** The page of an address below the home of the locale, once it is loaded; the one before until then. */
function useLoaded(routes: RouteObject[], address: string) {
  const { pathname = "/", search = "" } = parsePath(address);
  const matches = useMemo(() => matchRoutes(routes, pathname), [routes, pathname]);
  const handle = matches?.at(-1)?.route.handle as LoadablePage | undefined;
  const [shown, setShown] = useState<{
    readonly address: string;
    readonly Component: PageModule["Component"];
  }>();
  useEffect(() => {
    let isCurrent = true;
    const show = () => {
      const Component = handle?.page()?.Component;
      if (isCurrent && Component) setShown({ address, Component });
    };
    if (handle?.isReady(search)) show();
    else handle?.load(search).then(show, () => undefined);
    return () => {
      isCurrent = false;
    };
  }, [handle, address, search]);
  return { matches, shown };
}

const addressOf = (to: To) => (typeof to === "string" ? to : createPath(to));

interface PreviewPageProps {
  readonly routes: RouteObject[];
  readonly address: string;
  /** The beginning of the addresses of the locale. */
  readonly prefix: string;
}

/** Shows the page of an address with a router of its own, so that its links stay in the preview. */
function PreviewPage({ routes, address, prefix }: PreviewPageProps) {
  const { messages } = usePageContext();
  const desk = useDesk();
  const site = useOutletContext();
  const { matches, shown } = useLoaded(routes, address);
  const navigation = useMemo(() => {
    const go = (to: To) => {
      const path = addressOf(to);
      desk.set({ page: path.startsWith(prefix) ? path.slice(prefix.length) || "/" : path });
    };
    const navigator: Navigator = {
      ...{ go: () => undefined, push: go, replace: go },
      // The site has no such page: a link that is opened elsewhere leads back to the desk.
      createHref: (to) => `#${addressOf(to)}`,
    };
    return { basename: "/", navigator, static: false, future: {} };
  }, [desk, prefix]);
  const location = useMemo(() => {
    const { pathname = "/", search = "", hash = "" } = parsePath(prefix + (shown?.address ?? address));
    return { pathname, search, hash, state: null, key: pathname };
  }, [prefix, shown, address]);
  const { hash } = location;
  const isShown = shown?.address === address;
  useEffect(() => {
    if (hash.length > 1 && isShown) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [hash, isShown]);
  if (!shown || !matches) return null;
  const { Component } = shown;
  return (
    <NavigationContext value={navigation as never}>
      <LocationContext value={{ location, navigationType: NavigationType.Push }}>
        <RouteContext value={{ outlet: <Component />, matches, isDataRoute: false }}>
          <ErrorBoundary of={shown} failed={() => <p role="alert">{messages.desk.preview.failed}</p>}>
            <Outlet key={location.pathname} context={site} />
          </ErrorBoundary>
        </RouteContext>
      </LocationContext>
    </NavigationContext>
  );
}

const PAGES = ["home", "actors", "stances", "timeline"] as const;

/** The preview, with links to the pages that the header of the site names. */
export function Preview() {
  const { messages, locale } = usePageContext();
  const desk = useDesk();
  const address = useDeskState((state) => state.page);
  const corpus = useDeskState(({ answer }) => answer?.corpus);
  const routes = use(RouteContext).matches[0]?.route.children ?? NO_ROUTES;
  const words = messages.desk.preview;
  const model = useMemo(() => corpus && indexCorpus(corpus), [corpus]);
  if (!model) return <p className="my-4">{words.none}</p>;
  const prefix = localePrefix(locale, model.locales[0] ?? locale);
  return (
    <div>
      <p className="text-sm text-muted print:hidden">{words.means}</p>
      <nav aria-label={words.pages} className="-mx-3 my-1">
        <ul className="flex flex-wrap">
          {PAGES.map((page) => (
            <li key={page}>
              <Button tone="bare" onClick={() => desk.set({ page: PATTERNS[page] })}>
                {messages.titles[page]}
              </Button>
            </li>
          ))}
        </ul>
      </nav>
      <div className="border-t-2 border-ink pt-4 lg:rounded-sm lg:border-2 lg:border-edge lg:p-6">
        <WithModel model={model}>
          <PreviewPage routes={routes} address={address} prefix={prefix} />
        </WithModel>
      </div>
    </div>
  );
}
