/** Fills the built `index.html` with a prerendered page. */
import { inLanguage } from "../model/language.ts";
import { remembering } from "../model/remember.ts";
import { modelFile, type SiteFacts } from "../reading/site.ts";
import { escapeHtml } from "../publish/escape.ts";
import { canonicalUrl, localeFile, localePrefix } from "../url/paths.ts";
import type { Page } from "./renderer.tsx";
import { SCRIPTS_ID } from "../app/load-after-paint.ts";
import type { WithInlined } from "./inline.ts";
import { embedPolicy, metaPolicy } from "./security.ts";

/** The template of every document. */
export interface Template extends WithInlined {
  /** The script elements of what the entry script imports. */
  readonly imports: readonly string[];
}

/** The template that names its files relatively, with their addresses below the base path. */
export function withBase(template: string, base: string): string {
  return template.replaceAll(
    /(?<= (?:src|href)=")\.\/([^"]*)/gu,
    (_, file: string) => escapeHtml(base) + file,
  );
}

/** The name of a page's file below the output folder. */
export function fileOf(path: string): string {
  return path === "/" ? "index.html" : `${path.slice(1)}/index.html`;
}

/**
 * The use of a document: a page at its own address, which a browser may hydrate; any address that there is no
 * page for; the shell, which the worker gives for every known address; or an embed, which needs no script.
 */
type DocumentKind = "page" | "unknown" | "shell" | "embed";

/** The app's scripts, as the template holds them and asks for them. */
const SCRIPTS = /\s*<script\b[^>]*>[\s\S]*?<\/script>/gu;
const MODULE_SCRIPTS = /\s*<script type="module"[^>]*><\/script>/gu;

/** What a document has in the place of its own, in the order of the template. */
const PLACES = ['<html lang="en">', "<!--head-->", '<div id="root"></div>', "</body>"] as const;

/** The template of a document around its places. */
interface Pieces {
  /** One more than there are places. */
  readonly pages: readonly string[];
  /** The same for embeds, which have no script at all. */
  readonly embeds: readonly string[];
  /** The script elements of the template, and of what the entry script imports. */
  readonly scripts: readonly string[];
}

/**
 * Takes a text apart at its places.
 * @throws if a place is not there exactly once, or they are in another order
 */
function apart(text: string): string[] {
  let rest = text;
  const pieces = PLACES.map((place) => {
    if (text.split(place).length !== 2) throw new Error(`index.html must contain “${place}” exactly once.`);
    const [before = "", after] = rest.split(place);
    if (after === undefined)
      throw new Error(`index.html must contain “${place}” after the places before it.`);
    rest = after;
    return before;
  });
  return [...pieces, rest];
}

/** The pieces of a template, which is the same for thousands of pages. */
const piecesOf = remembering(
  new WeakMap<Template, { readonly value: Pieces }>(),
  ({ html, imports }: Template): Pieces => ({
    pages: apart(html.replaceAll(MODULE_SCRIPTS, "")),
    embeds: apart(html.replaceAll(SCRIPTS, "")),
    scripts: [...imports, ...(html.match(MODULE_SCRIPTS) ?? [])].map((script) => script.trim()),
  }),
);

function openingOf({ locale }: Page): string {
  const { lang, dir } = inLanguage(locale);
  return `<html lang="${lang}" dir="${dir}">`;
}

function modelPreload({ basePath, dataVersion }: SiteFacts, { locale }: Page): string {
  const url = basePath + modelFile(dataVersion, locale);
  return `<link rel="preload" as="fetch" href="${escapeHtml(url)}" crossorigin="anonymous" />`;
}

/**
 * A page as a whole document.
 * @param more further lines of its head
 * @param at the path of the document, if that is a former address of the page
 */
export function documentOf(
  template: Template,
  page: Page,
  site: SiteFacts,
  kind: DocumentKind,
  more: readonly string[] = [],
  at = page.path,
): string {
  const { inlined } = template;
  const { pages, embeds, scripts } = piecesOf(template);
  const base = escapeHtml(site.basePath);
  const isEmbed = kind === "embed";
  const prefix = localePrefix(page.locale, site.locales[0]);
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${isEmbed ? embedPolicy(inlined) : metaPolicy(inlined)}" />`,
    `<title>${escapeHtml(page.title)}</title>`,
    `<meta name="description" content="${escapeHtml(page.description)}" />`,
    kind === "unknown" || isEmbed
      ? '<meta name="robots" content="noindex" />'
      : `<link rel="canonical" href="${escapeHtml(canonicalUrl(site.root, page.path))}" />`,
    ...(isEmbed
      ? []
      : [
          `<link rel="manifest" href="${base}${localeFile(prefix, "manifest")}" />`,
          `<link rel="apple-touch-icon" href="${base}icons/icon-192.png" />`,
        ]),
    ...more,
  ].join("\n    ");
  const data = [
    ...(kind === "page" ? [` data-page="${escapeHtml(at)}"`] : []),
    ...(page.failure && !isEmbed ? [` data-failure="${escapeHtml(JSON.stringify(page.failure))}"`] : []),
  ];
  const root = `<div id="root"${data.join("")}>`;
  const last = [
    `<template id="${SCRIPTS_ID}">`,
    // The shell becomes a page of any locale.
    ...(kind === "shell" ? [] : [modelPreload(site, page)]),
    ...scripts,
    "</template>",
    "</body>",
  ].join("\n    ");
  const filled = [openingOf(page), head, `${root}${page.html}</div>`, isEmbed ? "</body>" : last];
  return (isEmbed ? embeds : pages).map((piece, place) => piece + (filled[place] ?? "")).join("");
}

/** A page that needs nothing but itself: no script, no style sheet, no file at all. */
export function lostDocument(page: Page): string {
  return `<!doctype html>
${openingOf(page)}
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta http-equiv="Content-Security-Policy" content="${metaPolicy({ styles: [], scripts: [] })}" />
    <title>${escapeHtml(page.title)}</title>
  </head>
  <body>${page.html}</body>
</html>
`;
}
