/** The pages of the site for an open draft: the site's own components, with the model of the draft. */
import { type RefObject, use, useCallback, useEffect, useMemo, useRef, useState } from "react";
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
  type Path,
  parsePath,
  type To,
  useLocation,
  useNavigationType,
  useOutletContext,
} from "react-router";
import { indexCorpus } from "../../../model/model.ts";
import { usePageContext, WithModel } from "../../../parts/page-context.tsx";
import type { PageModule } from "../../../parts/page/head.ts";
import { goToElement } from "../../../parts/page/go-to-element.ts";
import { AskedAddress } from "../../../parts/page/navigation.ts";
import { Button } from "../../../ui/button.tsx";
import { ErrorBoundary } from "../../../ui/error-boundary.tsx";
import { localePrefix, PATTERNS } from "../../../url/paths.ts";
import { useDeskState } from "../use-desk.ts";
import { pageIn, usePreviewAddress } from "./use-preview-address.ts";

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
  const matches = matchRoutes(routes, pathname);
  const handle = matches?.at(-1)?.route.handle as LoadablePage | undefined;
  const [loaded, setLoaded] = useState<{
    readonly address: string;
    readonly Component: PageModule["Component"];
  }>();
  // Back and Forward find their place only on a page that is there at once.
  const Component = handle?.isReady(search) ? handle.page()?.Component : undefined;
  useEffect(() => {
    let isCurrent = true;
    const show = () => {
      const now = handle?.page()?.Component;
      if (isCurrent && now) setLoaded({ address, Component: now });
    };
    if (handle?.isReady(search)) show();
    else handle?.load(search).then(show, () => undefined);
    return () => {
      isCurrent = false;
    };
  }, [handle, address, search]);
  const shown = useMemo(() => (Component ? { address, Component } : loaded), [address, Component, loaded]);
  return { matches, shown };
}

/** The parts of the address of a page of a locale. */
function addressBelow(prefix: string, page: string): Path {
  const { pathname = "/", search = "", hash = "" } = parsePath(prefix + page);
  return { pathname, search, hash };
}

const addressOf = (to: To) => (typeof to === "string" ? to : createPath(to));

/** Leads to what the address of a page names, or to the heading of another page. Back and Forward keep their own place. */
function useArrival(
  box: RefObject<HTMLElement | null>,
  { pathname, hash }: Pick<Location, "pathname" | "hash">,
) {
  const isBack = useNavigationType() === NavigationType.Pop;
  const before = useRef(pathname);
  useEffect(() => {
    const isSame = before.current === pathname;
    before.current = pathname;
    const target = hash.length > 1 ? document.getElementById(hash.slice(1)) : null;
    if (target) goToElement(target);
    else if (!isSame && !isBack) {
      box.current?.scrollIntoView();
      box.current?.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
    }
  }, [box, pathname, hash, isBack]);
}

interface PreviewPageProps {
  readonly routes: RouteObject[];
  readonly address: string;
  /** The beginning of the addresses of the locale. */
  readonly prefix: string;
}

/** Shows the page of an address with a router of its own, so that its links stay in the preview. */
function PreviewPage({ routes, address, prefix }: PreviewPageProps) {
  const { messages } = usePageContext();
  const site = useOutletContext();
  const { navigator } = use(NavigationContext);
  const outer = useLocation();
  const { hrefOf } = usePreviewAddress();
  const askedOutside = use(AskedAddress);
  const asked = useCallback(
    () => addressBelow(prefix, pageIn(askedOutside().hash) ?? address),
    [askedOutside, prefix, address],
  );
  const { matches, shown } = useLoaded(routes, address);
  const navigation = useMemo(() => {
    // Every page of the preview has an address below that of the desk.
    const createHref = (to: To) => {
      const path = addressOf(to);
      const own = path.startsWith(prefix) ? path.slice(prefix.length) : path;
      return hrefOf(own.startsWith("/") ? own : `/${own}`);
    };
    const by =
      (go: "push" | "replace"): Navigator["push"] =>
      (to, state, options) =>
        navigator[go](to, state, { ...options, viewTransition: false });
    const inner: Navigator = { ...navigator, createHref, push: by("push"), replace: by("replace") };
    return { basename: "/", navigator: inner, static: false, future: {} };
  }, [navigator, hrefOf, prefix]);
  const { state, key } = outer;
  const location = useMemo(() => {
    return { ...addressBelow(prefix, shown?.address ?? address), state: state as unknown, key };
  }, [prefix, shown, address, state, key]);
  const box = useRef<HTMLDivElement>(null);
  useArrival(box, location);
  const navigationType = useNavigationType();
  if (!shown || !matches) return null;
  const { Component } = shown;
  return (
    <div ref={box}>
      <NavigationContext value={navigation as never}>
        <LocationContext value={{ location, navigationType }}>
          <RouteContext value={{ outlet: <Component />, matches, isDataRoute: false }}>
            <ErrorBoundary of={shown} failed={() => <p role="alert">{messages.desk.preview.failed}</p>}>
              <AskedAddress value={asked}>
                <Outlet key={location.pathname} context={site} />
              </AskedAddress>
            </ErrorBoundary>
          </RouteContext>
        </LocationContext>
      </NavigationContext>
    </div>
  );
}

const PAGES = ["home", "actors", "stances", "timeline"] as const;

/** The preview, with links to the pages that the header of the site names. */
export function Preview() {
  const { messages, locale } = usePageContext();
  const { page: address = PATTERNS.home, show } = usePreviewAddress();
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
              <Button tone="bare" onClick={() => show(PATTERNS[page])}>
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
