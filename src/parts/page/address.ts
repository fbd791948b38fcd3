import { useNavigation } from "./navigation.ts";

/**
 * Returns a function that makes the URL of a page for use outside the site: the public URL if the build knows it,
 * otherwise one on the current origin. Only the browser knows that origin, so the URL is made on demand and not
 * prerendered.
 * @param path a canonical path of the site, with its query if it has one
 */
export function useAddress(): (path: string) => string {
  const { hrefOf } = useNavigation();
  return (path) => {
    const home = hrefOf("/").replace(/\/?$/u, "");
    const [pathname = "/", query] = path.split("?", 2);
    const href = `${home}${pathname.replace(/\/?$/u, "/")}${query === undefined ? "" : `?${query}`}`;
    const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
    return new URL(href, canonical?.href ?? location.href).href;
  };
}
