/** The head of a page for previews, search engines and feed readers: Open Graph, JSON-LD, the feed. */
import { type Catalogues, messagesFor } from "../messages/catalogue.ts";
import { formatLocaleOf } from "../messages/format-locale.ts";
import { isSameLanguage } from "../model/language.ts";
import type { Site } from "../reading/site.ts";
import type { PageContext } from "../parts/page-context.tsx";
import { alternateUrls, canonicalUrl, localeFile, localePrefix, pageAt } from "../url/paths.ts";
import { CARD_HEIGHT, CARD_WIDTH } from "./card.tsx";
import type { PageCard } from "./cards.ts";
import { jsonLd } from "../publish/files/json-ld.ts";
import { escapeHtml } from "../publish/escape.ts";
import type { Page } from "./renderer.tsx";

const property = (name: string, content: string) =>
  `<meta property="${name}" content="${escapeHtml(content)}" />`;
const named = (name: string, content: string) => `<meta name="${name}" content="${escapeHtml(content)}" />`;

/**
 * Open Graph names a language only together with its territory: that of the locale, or else that of the dates of our words.
 * A locale without territory and without a catalogue has no name there.
 */
function openGraphLocales(locale: string, locales: readonly string[], catalogues: Catalogues): string[] {
  return [locale, ...locales.filter((other) => other !== locale)].flatMap((each) => {
    const { lang } = messagesFor(catalogues, each);
    const tagged = [each, formatLocaleOf(lang)].find(
      (tag) => new Intl.Locale(tag).region !== undefined && isSameLanguage(tag, each),
    );
    const name = each === locale ? "og:locale" : "og:locale:alternate";
    return tagged === undefined ? [] : [property(name, tagged.replaceAll("-", "_"))];
  });
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
  { root, catalogues }: Pick<Site, "root" | "catalogues">,
  siteUrl: string | undefined,
  card: PageCard | undefined,
): string[] {
  const data = dataBlock(jsonLd(context, page, root));
  if (siteUrl === undefined) return [data];
  const { messages, paths, say, model } = context;
  const prefix = localePrefix(page.locale, model.locales[0] ?? page.locale);
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
    property("og:site_name", messages.pageTitle(say(model.title))),
    property("og:title", page.title),
    property("og:description", page.description),
    property("og:url", canonicalUrl(siteUrl, page.path)),
    ...openGraphLocales(page.locale, model.locales, catalogues),
    ...alternates(context, page, siteUrl),
    ...image,
    named("twitter:card", card ? "summary_large_image" : "summary"),
    `<link rel="alternate" type="application/atom+xml" href="${escapeHtml(siteUrl + localeFile(prefix, "feed"))}" title="${escapeHtml(messages.siteName)}" />`,
    data,
  ];
}
