/** Embeds as oEmbed 1.0 describes them, so that other sites show the embed in the place of a link to its page. */
import type { PageText } from "../../reading/page-text.ts";
import { EMBED_HEIGHTS, type EmbedKind, EMBED_WIDTH, embedSnippet } from "../../url/embed.ts";
import { canonicalUrl } from "../../url/paths.ts";
import { escapeHtml } from "../escape.ts";

interface Embed {
  /** Its path below the base path. */
  readonly path: string;
  readonly kind: EmbedKind;
  /** The title of its frame. */
  readonly name: string;
}

/** The name of the file that describes an embed, below the output folder. */
export function oembedFile({ path }: Embed): string {
  return `${path.slice(1)}/oembed.json`;
}

/** The line in the head of the page by which others find it. */
export function oembedLink(embed: Embed, siteUrl: string): string {
  return `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(siteUrl + oembedFile(embed))}" title="${escapeHtml(embed.name)}" />`;
}

/**
 * An embed's description.
 * @param siteUrl the site's public address: what is embedded elsewhere has no other
 */
export function oembed({ messages }: PageText, embed: Embed, siteUrl: string): string {
  const { kind, name } = embed;
  const description = {
    version: "1.0",
    type: "rich",
    title: name,
    provider_name: messages.siteName,
    provider_url: siteUrl,
    html: embedSnippet(kind, canonicalUrl(siteUrl, embed.path), name),
    width: EMBED_WIDTH,
    height: EMBED_HEIGHTS[kind],
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}
