/**
 * The address of every page. `PATTERNS` is the whole map, in the router's syntax; `createPaths` fills it in.
 */
import type { Excerpt } from "../model/schema.ts";

export const PATTERNS = {
  home: "/",
  actors: "/actors",
  stances: "/stances",
  stance: "/stances/:id",
  actor: "/actors/:id",
  issue: "/issues/:id",
  source: "/sources/:id",
  timeline: "/timeline",
  compare: "/compare",
  about: "/about",
  data: "/data",
  desk: "/desk",
} as const;
export type PageName = keyof typeof PATTERNS;

/**
 * Embeds for other sites. They are not pages: they are left out of the sitemap, search indexes and the offline
 * cache.
 */
const EMBED_PATTERNS = { stance: "/embed/stances/:id", issue: "/embed/issues/:id" } as const;

/** Returns true if a canonical path is in the folder of embeds of a locale, even if no such embed exists. */
export function isEmbedPath(path: string): boolean {
  return /^(?:\/[a-z]{2,3}(?:-[^/]+)?)?\/embed\//iu.test(path);
}

export interface Paths {
  readonly home: string;
  /** All actors by all issues. */
  readonly actors: string;
  /** All stances as a table. */
  readonly stances: string;
  readonly timeline: string;
  /** The comparison; see `compare-params.ts` for its query. */
  readonly compare: string;
  readonly about: string;
  readonly data: string;
  /** Where authors code articles of their own. */
  readonly desk: string;
  readonly stance: (id: string) => string;
  readonly actor: (id: string) => string;
  readonly issue: (id: string) => string;
  readonly source: (id: string) => string;
  /** The place of an excerpt on the page of its source: its paragraph in the outline, or itself. */
  readonly excerpt: (excerpt: Pick<Excerpt, "id" | "source" | "paragraph">) => string;
  /** The place of an event on the page of the source that tells of it. */
  readonly event: (source: string, id: string) => string;
  /** The place of a silence that a record tells of on its actor's page. */
  readonly silence: (actor: string, issue: string) => string;
  /** The embeds of pages. */
  readonly embed: Readonly<Record<keyof typeof EMBED_PATTERNS, (id: string) => string>>;
}

/** The first part of a locale's addresses: none for the default locale, `/<locale>` for any other. */
export function localePrefix(locale: string, defaultLocale: string): string {
  return locale === defaultLocale ? "" : `/${locale}`;
}

/** Files that each locale has for itself: the feed and the web app manifest. */
export const LOCALE_FILES = { feed: "feed.xml", manifest: "manifest.webmanifest" } as const;

/** The name of a file of a locale, below the root of the site. */
export function localeFile(prefix: string, file: keyof typeof LOCALE_FILES): string {
  return `${prefix}/${LOCALE_FILES[file]}`.slice(1);
}

/** The same page in another locale; the prefixes are `localePrefix`es. */
export function inOtherLocale(path: string, prefix: string, otherPrefix: string): string {
  const own = path === prefix ? PATTERNS.home : path.slice(prefix.length);
  return own === PATTERNS.home ? otherPrefix || PATTERNS.home : otherPrefix + own;
}

/** The addresses of one locale, below the base path of the site. */
export function createPaths(prefix: string): Paths {
  const fill = (pattern: string) => (id: string) => prefix + pattern.replace(":id", encodeURIComponent(id));
  const source = fill(PATTERNS.source);
  const actor = fill(PATTERNS.actor);
  return {
    // The canonical form has no slash at the end, so not “/fr/”.
    home: prefix || PATTERNS.home,
    actors: prefix + PATTERNS.actors,
    stances: prefix + PATTERNS.stances,
    timeline: prefix + PATTERNS.timeline,
    compare: prefix + PATTERNS.compare,
    about: prefix + PATTERNS.about,
    data: prefix + PATTERNS.data,
    desk: prefix + PATTERNS.desk,
    stance: fill(PATTERNS.stance),
    actor,
    issue: fill(PATTERNS.issue),
    source,
    excerpt: (excerpt) => `${source(excerpt.source)}#${excerptAnchor(excerpt)}`,
    event: (id, event) => `${source(id)}#${eventAnchor(event)}`,
    silence: (id, issue) => `${actor(id)}#${silenceAnchor(issue)}`,
    embed: { stance: fill(EMBED_PATTERNS.stance), issue: fill(EMBED_PATTERNS.issue) },
  };
}

/** The id of a paragraph's element on its source's page. */
export function paragraphAnchor(n: number): string {
  return `p${n}`;
}

/** The id of the element that shows an excerpt on its source's page. */
export function excerptAnchor({ id, paragraph }: Pick<Excerpt, "id" | "paragraph">): string {
  return paragraph === undefined ? `excerpt-${id}` : paragraphAnchor(paragraph);
}

/** The id of an event's element in a list of events. */
export function eventAnchor(id: string): string {
  return `event-${id}`;
}

/** The id of the element that shows an excerpt on the page of a stance. */
export function wordsAnchor(excerpt: string): string {
  return `words-${excerpt}`;
}

/** The id of a silence's element: on its actor's page by its issue, on its issue's page by its actor. */
export function silenceAnchor(id: string): string {
  return `silence-${id}`;
}

/** The parts of a path, each with the same escapes, whichever the path has. */
function partsOf(path: string): string[] {
  const parts = path.split("/").filter((part) => part !== "");
  return parts.map((part) => {
    try {
      // The router's “*” does not match line breaks, so a path with a line break would match no route.
      return encodeURIComponent(decodeURIComponent(part).replaceAll(/[\n\r\u2028\u2029]/gu, " "));
    } catch {
      // No path of the site has a part that is not UTF-8.
      return part.replaceAll(/[\n\r\u2028\u2029]|%0[AD]|%E2%80%A[89]/giu, "%20");
    }
  });
}

/**
 * The one form of an address below the base path: no `index.html`, no slash at the end, none doubled, the same
 * escapes. Static hosts serve every page under several forms, and the router must know but one.
 */
export function canonicalPath(path: string): string {
  const parts = partsOf(path);
  while (parts.at(-1) === "index.html") parts.pop();
  return `/${parts.join("/")}`;
}

/**
 * Returns the canonical path of a URL path on the site's origin.
 * @param base the base path of the site
 * @returns `undefined` if the URL path is not below the base path
 */
export function pathBelow(base: string, pathname: string): string | undefined {
  // Documents without an address of their own, such as “about:srcdoc”.
  if (!pathname.startsWith("/")) return undefined;
  const root = partsOf(base);
  const parts = partsOf(pathname);
  // Some hosts serve a project under its name in any case.
  const isBelow = root.every((part, at) => part.toLowerCase() === parts[at]?.toLowerCase());
  return isBelow ? canonicalPath(parts.slice(root.length).join("/")) : undefined;
}

/**
 * Returns the canonical URL of a page (`rel="canonical"`). It ends in a slash, because static hosts serve a folder's
 * `index.html` there without a redirect.
 * @param root the site's public URL if it is known, otherwise its base path; ends in a slash
 * @param path a canonical path below the root, and the hash of an element if there is one
 */
export function canonicalUrl(root: string, path: string): string {
  const [page = "", anchor] = path.split("#");
  return (page === "/" ? root : `${root}${page.slice(1)}/`) + (anchor === undefined ? "" : `#${anchor}`);
}

/** The `hreflang` of the page for all languages without a translation (RFC 8288, Google). */
const ANY_LANGUAGE = "x-default";

/**
 * Returns the URLs of a page in every locale, and the one for all other languages; none if there is only one locale.
 * @param locales the first is the default
 */
export function alternateUrls(
  root: string,
  path: string,
  locale: string,
  locales: readonly string[],
): { readonly hreflang: string; readonly url: string }[] {
  const [defaultLocale = locale] = locales;
  if (locales.length < 2) return [];
  const prefix = localePrefix(locale, defaultLocale);
  return [...locales, ANY_LANGUAGE].map((hreflang) => {
    const other = hreflang === ANY_LANGUAGE ? defaultLocale : hreflang;
    const otherPath = inOtherLocale(path, prefix, localePrefix(other, defaultLocale));
    return { hreflang, url: canonicalUrl(root, otherPath) };
  });
}

/**
 * Returns the kind of page at a path below the base path, and the id of its record. Ids need no decoding.
 * @param home the home path of the locale
 */
export function pageAt(
  path: string,
  home: string,
): { readonly page: PageName; readonly id: string | undefined } | undefined {
  const own = home === PATTERNS.home ? path : path.slice(home.length) || PATTERNS.home;
  for (const page of Object.keys(PATTERNS) as PageName[]) {
    const pattern = new RegExp(`^${PATTERNS[page].replace(":id", "([^/]+)")}$`, "u");
    const match = pattern.exec(own);
    if (match) return { page, id: match[1] };
  }
  return undefined;
}
