import { alternateUrls, canonicalUrl } from "../../url/paths.ts";
import { escapeHtml } from "../escape.ts";

/**
 * Returns the sitemap (sitemaps.org) of the pages, each with its translations.
 * @param siteUrl the public address of the site's root, because a sitemap has no relative addresses
 */
export function sitemap(
  siteUrl: string,
  pages: readonly { readonly path: string; readonly locale: string }[],
  locales: readonly string[],
): string {
  const urls = pages.map(({ path, locale }) => {
    const others = alternateUrls(siteUrl, path, locale, locales).map(
      ({ hreflang, url }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeHtml(url)}"/>`,
    );
    return `  <url><loc>${escapeHtml(canonicalUrl(siteUrl, path))}</loc>${others.join("")}</url>`;
  });
  const alternates = locales.length > 1 ? ' xmlns:xhtml="http://www.w3.org/1999/xhtml"' : "";
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${alternates}>`,
    ...urls,
    "</urlset>",
  ].join("\n")}\n`;
}

/** Writes `robots.txt`: crawlers may read everything. It names the sitemap if there is one. */
export function robots(siteUrl: string | undefined): string {
  return `User-agent: *\nAllow: /\n${siteUrl === undefined ? "" : `\nSitemap: ${siteUrl}sitemap.xml\n`}`;
}
