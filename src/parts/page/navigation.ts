/**
 * Addresses below the base path of the site, and the way to them. Unlike React Router's hooks these do not depend on the
 * current address, so that a component that uses them need not render again after each navigation.
 */
import { use, useMemo } from "react";
import { type NavigateOptions, UNSAFE_NavigationContext as NavigationContext } from "react-router";

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
