import { useHref } from "react-router";

/**
 * The whole address of a page, as others should know it: the public one where the build knows it, else the one
 * that the reader is at. Only a browser can tell, so that the address is asked for, never rendered beforehand.
 * @param path a canonical path of ours, with its query if it has one
 */
export function useAddress(): (path: string) => string {
  const home = useHref("/").replace(/\/?$/u, "");
  return (path) => {
    const [pathname = "/", query] = path.split("?", 2);
    const href = `${home}${pathname.replace(/\/?$/u, "/")}${query === undefined ? "" : `?${query}`}`;
    const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
    return new URL(href, canonical?.href ?? location.href).href;
  };
}
