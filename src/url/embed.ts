/** The embeds: their addresses, the heights of their frames, and the snippet that frames one. */

/** The kinds of pages that have an embed, with the height that the embed is made for; a longer one scrolls. */
export const EMBED_HEIGHTS = { stance: 420, issue: 520 } as const;
export type EmbedKind = keyof typeof EMBED_HEIGHTS;
export const EMBED_KINDS = Object.keys(EMBED_HEIGHTS) as readonly EmbedKind[];

/** The greatest width that an embed makes use of. */
export const EMBED_WIDTH = 640;

const attribute = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/**
 * The HTML by which another page shows an embed.
 * @param address the embed's whole address
 */
export function embedSnippet(kind: EmbedKind, address: string, title: string): string {
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="${EMBED_WIDTH}" height="${EMBED_HEIGHTS[kind]}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}
