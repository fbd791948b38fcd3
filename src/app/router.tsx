/**
 * Shows the page of the current address. It uses the components and the history of React Router, but not the data router:
 * that weighs 16 kB, and a page needs no data of its own.
 */
import {
  type ReactElement,
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
} from "react";
import { flushSync } from "react-dom";
import {
  type NavigateOptions,
  NavigationType,
  type Navigator,
  Router,
  type To,
  matchRoutes,
  type UNSAFE_createBrowserHistory,
  UNSAFE_RouteContext as RouteContext,
  useLocation,
} from "react-router";
import type { RecordName } from "../model/former-ids.ts";
import type { Model } from "../model/model.ts";
import { FormerRecord } from "../parts/page/former-record.ts";
import { AskedAddress } from "../parts/page/navigation.ts";
import { loadPartsBelow } from "../parts/page/on-demand.tsx";
import { currentAddress } from "../url/current-address.ts";
import { pathBelow } from "../url/paths.ts";
import { isReady, loadPage, type SiteRoute } from "./routes.tsx";

/** The longest wait for the script of a page, in milliseconds. After it the page shows a message and loads anew. */
export const LONGEST_WAIT_MS = 10_000;

type History = ReturnType<typeof UNSAFE_createBrowserHistory>;

interface AppRouterProps {
  readonly model: Model;
  readonly routes: SiteRoute[];
  readonly basePath: string;
  readonly history: History;
  /** Called with the path of each page that is shown. */
  readonly onShown?: (path: string) => void;
}

/**
 * Returns the location of the page that is shown at a location, and the record if the location has a former id. The
 * address stays as it is; all components see that of the page.
 */
export function shownAt<T extends Pick<Location, "pathname" | "hash">>(
  model: Model,
  basePath: string,
  location: T,
): { readonly location: T; readonly record: RecordName | undefined } {
  const path = pathBelow(basePath, location.pathname);
  if (path === undefined) return { location, record: undefined };
  const { path: shown, hash, record } = currentAddress(model, path, location.hash);
  // The router decides on the form of an address that stays.
  const pathname = shown === path ? location.pathname : basePath + shown.slice(1);
  return { location: { ...location, pathname, hash }, record };
}

/**
 * Renders the route of the current address. React Router's `useRoutes` would add 2 kB, because it can also wait for the data
 * of a route and show errors.
 */
export function Pages({ routes }: Pick<AppRouterProps, "routes">) {
  const { pathname } = useLocation();
  // The same elements and contexts as long as the page stays: another query alone need not render all of it again.
  return useMemo(() => {
    const matches = matchRoutes(routes, { pathname }) ?? [];
    return matches.reduceRight<ReactElement | null>(
      (outlet, { route }, at) => (
        <RouteContext value={{ outlet, matches: matches.slice(0, at + 1), isDataRoute: false }}>
          {(route.element as ReactElement | undefined) ?? outlet}
        </RouteContext>
      ),
      null,
    );
  }, [routes, pathname]);
}

/**
 * Commits a navigation: in a view transition, at once if its options say so, or as a React transition. In a transition the
 * browser paints what was pressed, and answers what a reader does next, before the page is rendered.
 */
function show(change: () => void, { viewTransition, flushSync: atOnce }: NavigateOptions): void {
  if (viewTransition && "startViewTransition" in document)
    // Without its animation, as when another one begins, the page changes all the same.
    document.startViewTransition(() => flushSync(change)).ready.catch(() => undefined);
  else if (atOnce) flushSync(change);
  else startTransition(change);
}

/**
 * Makes a navigator from a history. As in a browser, going to the address of the page that is shown adds no entry.
 * `takeOptions` returns the options of the latest navigation, and forgets them.
 * @param addressOf returns the address of the page that is shown at a location
 */
function navigationOf(
  history: History,
  addressOf: (location: History["location"]) => string,
): {
  readonly navigator: Navigator;
  readonly takeOptions: () => NavigateOptions;
} {
  let options: NavigateOptions = {};
  const by =
    (go: "push" | "replace") =>
    (to: To, state?: unknown, how: NavigateOptions = {}) => {
      options = how;
      history[history.createHref(to) === addressOf(history.location) ? "replace" : go](to, state);
    };
  return {
    navigator: {
      go: (delta) => history.go(delta),
      createHref: (to) => history.createHref(to),
      encodeLocation: (to) => history.encodeLocation(to),
      push: by("push"),
      replace: by("replace"),
    },
    takeOptions: () => {
      const taken = options;
      options = {};
      return taken;
    },
  };
}

/**
 * Decides which navigations have a view transition: those that ask for one, and Back and Forward between the same pages.
 */
function viewTransitions(first: string) {
  const between = new Set<string>();
  let from = first;
  return (action: NavigationType, to: string, asked = false): boolean => {
    const ways = [`${from} ${to}`, `${to} ${from}`] as const;
    from = to;
    if (asked) between.add(ways[0]);
    return asked || (action === NavigationType.Pop && ways.some((way) => between.has(way)));
  };
}

/**
 * The router of a site. It keeps the current page until the next one is loaded.
 * @param routes load the page of the first address before the first render
 */
export function AppRouter({ model, routes, basePath, history, onShown }: AppRouterProps) {
  const [shown, setShown] = useState({ action: history.action, location: history.location });
  const { navigator, takeOptions } = useMemo(
    () => navigationOf(history, (at) => history.createHref(shownAt(model, basePath, at).location)),
    [history, model, basePath],
  );
  useLayoutEffect(() => {
    let latest: object | undefined;
    const hasTransition = viewTransitions(history.location.pathname);
    const unlisten = history.listen(({ action, location }) => {
      const asked = takeOptions();
      const viewTransition = hasTransition(action, location.pathname, asked.viewTransition);
      const how = { ...asked, viewTransition };
      const next = { action, location };
      latest = next;
      loadPartsBelow();
      // A view transition commits later, when another navigation may already have followed.
      const commit = () => {
        if (latest === next) setShown(next);
      };
      const page = shownAt(model, basePath, location).location;
      if (isReady(routes, page, basePath)) return show(commit, how);
      const late = () => {
        clearTimeout(timer);
        if (latest === next) show(commit, how);
      };
      // If the script does not load, or a network does not answer, the page shows a message.
      const timer = setTimeout(late, LONGEST_WAIT_MS);
      loadPage(routes, page, basePath).then(late, late);
    });
    return () => {
      latest = undefined;
      unlisten();
    };
  }, [history, takeOptions, model, routes, basePath]);
  const asked = useCallback(
    () => ({ ...history.location, pathname: pathBelow(basePath, history.location.pathname) ?? "" }),
    [history, basePath],
  );
  const { pathname } = shown.location;
  useEffect(() => onShown?.(pathname), [onShown, pathname]);
  const page = useMemo(() => shownAt(model, basePath, shown.location), [model, basePath, shown.location]);
  return (
    <FormerRecord value={page.record}>
      <Router
        basename={basePath}
        location={page.location}
        navigationType={shown.action}
        navigator={navigator}
      >
        <AskedAddress value={asked}>
          <Pages routes={routes} />
        </AskedAddress>
      </Router>
    </FormerRecord>
  );
}
