/** The views that the home page had under the parameter `view`, each now a page of its own or a part of one. */
import type { Paths } from "./paths.ts";
import { joinParams, otherParams } from "./raw-query.ts";

/** The page that shows what a former view showed. */
const PAGES = {
  table: "actors",
  scale: "home",
  timeline: "timeline",
  sentences: "home",
  list: "stances",
} as const satisfies Record<string, keyof Paths>;

const isView = (text: string): text is keyof typeof PAGES => Object.hasOwn(PAGES, text);

/**
 * Returns the address that shows now what a former address of the home page showed: another page, with the same filters.
 * @param path a canonical path below the base path
 * @param search the query, with its “?”, or empty
 */
export function withoutFormerView(
  paths: Pick<Paths, "home" | "actors" | "stances" | "timeline">,
  path: string,
  search: string,
): { readonly path: string; readonly search: string } {
  const params = new URLSearchParams(search);
  const view = params.get("view");
  if (path !== paths.home || view === null) return { path, search };
  return {
    path: isView(view) ? paths[PAGES[view]] : path,
    search: joinParams(otherParams(search, "view")),
  };
}
