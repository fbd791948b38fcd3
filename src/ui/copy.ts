const blob = (content: string, type: string) => new Blob([content], { type });

/**
 * Puts a text on the clipboard.
 * @param html the same text with its italics, for word processors
 * @returns whether the text was copied; browsers may lack the clipboard API, and readers may deny access
 */
export async function copyText(text: string, html?: string): Promise<boolean> {
  try {
    if (html === undefined || !("ClipboardItem" in globalThis)) await navigator.clipboard.writeText(text);
    else {
      const item = { "text/plain": blob(text, "text/plain"), "text/html": blob(html, "text/html") };
      await navigator.clipboard.write([new ClipboardItem(item)]);
    }
    return true;
  } catch {
    return false;
  }
}
