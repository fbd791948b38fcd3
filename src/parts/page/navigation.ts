/**
 * Addresses below the base path of the site, and the way to them. Unlike React Router's hooks, `useNavigation` does not depend on
 * the current address, so that a component that uses it need not render again after each navigation.
 */
import { createContext, use, useMemo } from "react";
import {
  type NavigateOptions,
  type Path,
  UNSAFE_NavigationContext as NavigationContext,
  useLocation,
} from "react-router";

export type GoOptions = Pick<
  NavigateOptions,
  "replace" | "state" | "preventScrollReset" | "flushSync" | "viewTransition"
>;

interface Navigation {
  /** The URL, without the origin, of a path of the site. */
  readonly hrefOf: (to: string) => string;
  /** Goes to a path of the site. Going to the current address replaces its entry in the history, as in a browser. */
  readonly goTo: (to: string, options?: GoOptions) => void;
}

/** The address that was last asked for, below the base path of the site. While its page renders, it is ahead of what is shown. */
export const AskedAddress = createContext<() => Path>(() => {
  throw new Error("Only a page with a router can change its address.");
});

/** Returns the navigation of the site; the same functions as long as the page stands. */
export function useNavigation(): Navigation {
  const { basename, navigator } = use(NavigationContext);
  return useMemo(() => {
    const hrefOf = (to: string) => navigator.createHref(basename.replace(/\/$/u, "") + to);
    return {
      hrefOf,
      goTo: (to, options = {}) =>
        navigator[options.replace ? "replace" : "push"](hrefOf(to), options.state, options),
    };
  }, [basename, navigator]);
}

/** Returns the query that was last asked for of the page that is shown; that of the page itself if another page was asked for. */
export function useAskedSearch(): () => string {
  const asked = use(AskedAddress);
  const { pathname, search } = useLocation();
  return () => {
    const latest = asked();
    return latest.pathname === pathname ? latest.search : search;
  };
}
