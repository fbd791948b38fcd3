/** The theme that a reader chose, on this device and nowhere else. Without a choice the system's holds. */

import { keep, kept } from "./preference.ts";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const KEY = "theme";

const isTheme = (text: unknown): text is Theme => THEMES.some((theme) => theme === text);

/** The theme that the page is in. */
export function currentTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  return isTheme(theme) ? theme : "system";
}

/** Puts the page in a theme: the style sheet follows, and the colour of the browser's own bars. */
function apply(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset["theme"];
  else dataset["theme"] = theme;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const of = meta.dataset["of"];
    if (theme === "system") meta.media = `(prefers-color-scheme: ${of})`;
    else meta.media = theme === of ? "all" : "not all";
  }
}

/**
 * Puts the page in the theme that was chosen earlier. The document is in the system's theme already; setting it again would delay
 * the first paint, because the browser would evaluate the media queries again.
 */
export function restoreTheme(): void {
  const theme = kept(KEY);
  if (isTheme(theme)) apply(theme);
}

/** Applies a theme and stores it for the next page. Choosing the system theme removes the stored one. */
export function chooseTheme(theme: Theme): void {
  apply(theme);
  keep(KEY, theme === "system" ? undefined : theme);
}
