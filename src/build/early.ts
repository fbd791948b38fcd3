/** What a page must have before it is painted: the script that sets its theme, and the fonts. */
import type { Rolldown } from "vite";

/** Where the head of the template takes what comes first. */
const PLACE = "<!--early-->";

/**
 * Names in a page's head what must not wait for the style sheet to be read.
 * @param script the file of `src/early.ts`
 */
export function withEarly(html: string, script: string, bundle: Readonly<Rolldown.OutputBundle>): string {
  const fonts = Object.keys(bundle).filter((file) => file.endsWith(".woff2"));
  const lines = [
    `<script src="./${script}"></script>`,
    // A font is always asked for without credentials, the page's own too.
    ...fonts.map(
      (file) => `<link rel="preload" as="font" type="font/woff2" href="./${file}" crossorigin="" />`,
    ),
  ];
  return html.replace(PLACE, lines.join("\n    "));
}
