/** The web app manifest and the icons that it names, drawn from one shape. */
import { Resvg } from "@resvg/resvg-js";
import { inLanguage } from "../model/language.ts";
import type { PageText } from "../reading/page-text.ts";
import { canonicalUrl } from "../url/paths.ts";
import type { Screenshot } from "./screenshots.ts";

/** The light theme's: a picture has one. */
const INK = "#1a1917";
const PAPER = "#fdfcf9";
const ACCENT = "#0a4658";

/** The mark of the site on a field of 32 × 32; `scale` leaves the margin that a mask may cut away. */
function iconSvg(scale: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="${PAPER}" d="M0 0h32v32H0z"/><g fill="${INK}" transform="translate(16 16) scale(${scale}) translate(-16 -16)"><path d="M3 15.25h26v1.5H3z"/><circle cx="4" cy="16" r="3"/><circle cx="17" cy="16" r="7" fill="${ACCENT}"/><circle cx="28.5" cy="16" r="3"/></g></svg>`;
}

const ICONS = [
  { file: "icons/icon-192.png", size: 192, scale: 0.9, purpose: "any" },
  { file: "icons/icon-512.png", size: 512, scale: 0.9, purpose: "any" },
  { file: "icons/maskable-512.png", size: 512, scale: 0.65, purpose: "maskable" },
] as const;

/** The icons as PNG files, by name. */
export function icons(): ReadonlyMap<string, Uint8Array> {
  return new Map(
    ICONS.map(({ file, size, scale }) => [
      file,
      new Resvg(iconSvg(scale), { fitTo: { mode: "width", value: size } }).render().asPng(),
    ]),
  );
}

/**
 * The manifest in the language of a page, as JSON. Each language is an app of its own, because a browser gives an installed
 * app the name and the first page of the manifest that it read last.
 */
export function webManifest(
  { model, messages, locale, paths, say }: PageText,
  base: string,
  screenshots: readonly Screenshot[],
): string {
  const [source, ...others] = model.sources;
  const at = (file: string) => base + file;
  const home = canonicalUrl(base, paths.home);
  const shortcuts = [
    { name: messages.titles.home, url: home },
    ...(source && others.length === 0
      ? [{ name: messages.sources.named(1), url: canonicalUrl(base, paths.source(source.id)) }]
      : []),
  ];
  const manifest = {
    id: home,
    name: messages.pageTitle(say(model.title)),
    short_name: messages.siteName,
    description: say(model.description),
    ...inLanguage(locale),
    start_url: home,
    scope: base,
    display: "standalone",
    background_color: PAPER,
    theme_color: PAPER,
    categories: ["news", "politics", "education"],
    icons: ICONS.map(({ file, size, purpose }) => ({
      ...{ src: at(file), type: "image/png", sizes: `${size}x${size}`, purpose },
    })),
    screenshots: screenshots.map(({ file, width, height, form }) => ({
      ...{ src: at(file), type: "image/png", sizes: `${width}x${height}`, form_factor: form },
      label: say(model.title),
    })),
    shortcuts,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
