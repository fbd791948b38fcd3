/** Everything that the build adds to the client's bundle: pages, data, manifest, icons, headers. */
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Corpus } from "../model/schema.ts";
import { localePrefix } from "../url/paths.ts";
import { cardOf, drawCard } from "./cards.ts";
import { dataFiles } from "./data-files.ts";
import { atomFeed } from "../publish/files/feed.ts";
import { oembed, oembedFile, oembedLink } from "../publish/files/oembed.ts";
import { robots, sitemap } from "../publish/files/sitemap.ts";
import { documentOf, fileOf, lostDocument } from "./html.ts";
import type { Template } from "./inline.ts";
import { pageHead } from "./page-head.ts";
import type * as Prerender from "./prerender.ts";
import { headersFile, pageFaults } from "./security.ts";
import { modelAsset, siteFacts, type SiteOptions } from "./site.ts";
import type { Screenshot } from "./screenshots.ts";
import { icons, webManifest } from "./web-manifest.ts";
import { SHELL } from "./worker-plugin.ts";

interface Input extends SiteOptions {
  readonly corpus: Corpus;
  /** The `index.html` that Vite has built. */
  readonly template: Template;
  /** Where the renderer was bundled to. */
  readonly ssrDir: string;
  readonly screenshots: readonly Screenshot[];
}

/** The files of a site, by name, and the canonical paths of its pages. */
export interface SiteFiles {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly pages: readonly string[];
  /** What the worker answers with when it has nothing else. */
  readonly lost: string;
  /** The pages that have no card, with the characters that no card can have. */
  readonly withoutCard: ReadonlyMap<string, string>;
}

/** Writes all pages and files, and refuses a page that the security policy would break. */
export async function siteFiles({
  corpus,
  template,
  ssrDir,
  screenshots,
  ...options
}: Input): Promise<SiteFiles> {
  const renderer = pathToFileURL(path.join(ssrDir, "prerender.js")).href;
  const { prerender } = (await import(renderer)) as typeof Prerender;
  const { pages, embeds, notFound, shell, lost, contexts } = await prerender(corpus);
  const [context] = contexts;
  const facts = siteFacts(corpus, options);
  const { siteUrl } = options;

  const documents = new Map([
    ["404.html", documentOf(template, notFound, facts, "unknown")],
    [SHELL, documentOf(template, shell, facts, "shell")],
  ]);
  for (const embed of embeds) documents.set(fileOf(embed.path), documentOf(template, embed, facts, "embed"));
  const embedOf = new Map(embeds.map((embed) => [embed.of, embed]));
  const cards = new Map<string, Uint8Array>();
  const withoutCard = new Map<string, string>();
  for (const page of pages) {
    const own = contexts.find(({ locale }) => locale === page.locale) ?? context;
    const card = siteUrl === undefined ? undefined : cardOf(own, page, siteUrl);
    const drawn = card && (await drawCard(card));
    if (card && drawn && "png" in drawn) cards.set(card.file, drawn.png);
    if (drawn && "missing" in drawn) withoutCard.set(page.path, drawn.missing);
    const more = pageHead(own, page, facts.root, siteUrl, withoutCard.has(page.path) ? undefined : card);
    const embed = embedOf.get(page.path);
    if (embed && siteUrl !== undefined) more.push(oembedLink(embed, siteUrl));
    documents.set(fileOf(page.path), documentOf(template, page, facts, "page", more));
  }
  const faults = [...documents].flatMap(([file, html]) =>
    pageFaults(html).map((fault) => `${file}: ${fault}`),
  );
  if (faults.length > 0)
    throw new Error(`The security policy forbids what these pages hold:\n${faults.join("\n")}`);

  const prefixes = facts.locales.map((locale) => localePrefix(locale, facts.locales[0]));
  const asset = modelAsset(corpus);
  const paths = pages.map((page) => page.path);
  const files = new Map<string, string | Uint8Array>([
    ...documents,
    ...cards,
    ...icons(),
    ...screenshots.map(({ file, png }) => [file, png] as const),
    ...dataFiles(corpus, facts.root),
    [asset.fileName, asset.json],
    ["manifest.webmanifest", webManifest(corpus, options.base, context.messages, screenshots)],
    ["_headers", headersFile(options.base, template.inlined, prefixes)],
    ["robots.txt", robots(siteUrl)],
    ...(siteUrl === undefined
      ? []
      : ([
          ["sitemap.xml", sitemap(siteUrl, pages, facts.locales)],
          ["feed.xml", atomFeed(context, siteUrl)],
          ...embeds.map((embed) => {
            const own = contexts.find(({ locale }) => locale === embed.locale) ?? context;
            return [oembedFile(embed), oembed(own, embed, siteUrl)] as const;
          }),
        ] as const)),
  ]);
  return { files, pages: paths, lost: lostDocument(lost), withoutCard };
}
