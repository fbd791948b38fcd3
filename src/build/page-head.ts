/** The head of a page for previews, search engines and feed readers: Open Graph, JSON-LD, the feed. */
import type { PageContext } from "../parts/page-context.tsx";
import { alternateUrls, canonicalUrl, pageAt } from "../url/paths.ts";
import { CARD_HEIGHT, CARD_WIDTH } from "./card.tsx";
import type { PageCard } from "./cards.ts";
import { jsonLd } from "../publish/files/json-ld.ts";
import { escapeHtml } from "../publish/escape.ts";
import type { Page } from "./renderer.tsx";

const property = (name: string, content: string) =>
  `<meta property="${name}" content="${escapeHtml(content)}" />`;
const named = (name: string, content: string) => `<meta name="${name}" content="${escapeHtml(content)}" />`;

/** Open Graph names a language only together with its territory. */
function openGraphLocales(locale: string, locales: readonly string[]): string[] {
  return [locale, ...locales.filter((other) => other !== locale)]
    .filter((each) => each.includes("-"))
    .map((each) =>
      property(each === locale ? "og:locale" : "og:locale:alternate", each.replaceAll("-", "_")),
    );
}

/** The same page in each language. Only whole addresses count, so that there are none without a public address. */
function alternates({ model: { locales } }: PageContext, { path, locale }: Page, siteUrl: string): string[] {
  return alternateUrls(siteUrl, path, locale, locales).map(
    ({ hreflang, url }) => `<link rel="alternate" hreflang="${hreflang}" href="${escapeHtml(url)}" />`,
  );
}

/** Data, not a script: no policy forbids it, as long as it cannot end the element that it stands in. */
function dataBlock(data: object): string {
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>`;
}

/**
 * The further head of a page. Without a public address it has its data block alone: a link unfolds only to
 * absolute addresses.
 */
export function pageHead(
  context: PageContext,
  page: Page,
  root: string,
  siteUrl: string | undefined,
  card: PageCard | undefined,
): string[] {
  const data = dataBlock(jsonLd(context, page, root));
  if (siteUrl === undefined) return [data];
  const { messages, paths, say, model } = context;
  const kind = pageAt(page.path, paths.home)?.page;
  const image = card
    ? [
        property("og:image", siteUrl + card.file),
        property("og:image:type", "image/png"),
        property("og:image:width", String(CARD_WIDTH)),
        property("og:image:height", String(CARD_HEIGHT)),
        property("og:image:alt", card.alt),
      ]
    : [];
  return [
    property("og:type", kind === "home" ? "website" : "article"),
    property("og:site_name", messages.siteName + messages.colon + say(model.title)),
    property("og:title", page.title),
    property("og:description", page.description),
    property("og:url", canonicalUrl(siteUrl, page.path)),
    ...openGraphLocales(page.locale, model.locales),
    ...alternates(context, page, siteUrl),
    ...image,
    named("twitter:card", card ? "summary_large_image" : "summary"),
    `<link rel="alternate" type="application/atom+xml" href="${escapeHtml(siteUrl)}feed.xml" title="${escapeHtml(messages.siteName)}" />`,
    data,
  ];
}
