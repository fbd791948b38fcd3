import { canonicalUrl } from "../../url/paths.ts";
import { escapeHtml } from "../html.ts";

/**
 * The sitemap (sitemaps.org) of the pages.
 * @param siteUrl the public address of the site's root: a sitemap has no relative addresses
 */
export function sitemap(siteUrl: string, pages: readonly string[]): string {
  const urls = pages.map((path) => `  <url><loc>${escapeHtml(canonicalUrl(siteUrl, path))}</loc></url>`);
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    "</urlset>",
  ].join("\n")}\n`;
}

/** What crawlers may read: everything. It names the sitemap where there is one. */
export function robots(siteUrl: string | undefined): string {
  return `User-agent: *\nAllow: /\n${siteUrl === undefined ? "" : `\nSitemap: ${siteUrl}sitemap.xml\n`}`;
}
