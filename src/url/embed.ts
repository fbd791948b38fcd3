/** The panels that other pages frame: where each stands, how tall its frame is, and the snippet that frames it. */

/** The kinds of pages that have a panel, with the height that their panel is made for; longer ones scroll within. */
export const EMBED_HEIGHTS = { stance: 420, issue: 520 } as const;
export type EmbedKind = keyof typeof EMBED_HEIGHTS;

/** The greatest width that a panel makes use of. */
export const EMBED_WIDTH = 640;

const attribute = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/**
 * The HTML by which another page shows a panel.
 * @param address the panel's whole address
 */
export function embedSnippet(kind: EmbedKind, address: string, title: string): string {
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="${EMBED_WIDTH}" height="${EMBED_HEIGHTS[kind]}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}
