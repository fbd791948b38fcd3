/** Descriptions of embeds in oEmbed 1.0, by which other sites can show an embed in place of a link to its page. */
import type { PageText } from "../../reading/page-text.ts";
import { EMBED_HEIGHTS, type EmbedKind, EMBED_WIDTH, embedSnippet } from "../../url/embed.ts";
import { canonicalUrl } from "../../url/paths.ts";
import { escapeHtml } from "../escape.ts";

interface Embed {
  /** The path of the embed, below the base path. */
  readonly path: string;
  readonly kind: EmbedKind;
  /** The title of the embed's frame. */
  readonly name: string;
}

/** The name of the file that describes an embed, below the output folder. */
export function oembedFile({ path }: Embed): string {
  return `${path.slice(1)}/oembed.json`;
}

/** The `link` element in the head of a page by which other sites find the description of its embed. */
export function oembedLink(embed: Embed, siteUrl: string): string {
  return `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(siteUrl + oembedFile(embed))}" title="${escapeHtml(embed.name)}" />`;
}

/**
 * Returns the description of an embed, as JSON.
 * @param siteUrl the public address of the site, because an embed on another site needs a whole URL
 */
export function oembed({ messages, paths }: PageText, embed: Embed, siteUrl: string): string {
  const { kind, name } = embed;
  const description = {
    version: "1.0",
    type: "rich",
    title: name,
    provider_name: messages.siteName,
    provider_url: canonicalUrl(siteUrl, paths.home),
    html: embedSnippet(kind, canonicalUrl(siteUrl, embed.path), name),
    width: EMBED_WIDTH,
    height: EMBED_HEIGHTS[kind],
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}
