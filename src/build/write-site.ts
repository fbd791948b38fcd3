/** Writes everything that the build adds to the client's bundle: pages, data, manifest, icons, headers. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { PageContext } from "../parts/page-context.tsx";
import type { Corpus } from "../model/schema.ts";
import { type LOCALE_FILES, localeFile, localePrefix } from "../url/paths.ts";
import { drawCard } from "./card-cache.ts";
import { cardOf, type PageCard } from "./cards.ts";
import { dataFiles } from "./data-files.ts";
import { atomFeed } from "../publish/files/feed.ts";
import { oembed, oembedFile, oembedLink } from "../publish/files/oembed.ts";
import { robots, sitemap } from "../publish/files/sitemap.ts";
import { documentOf, fileOf, lostDocument, type Template } from "./html.ts";
import { pageHead } from "./page-head.ts";
import type { Prerendered } from "./prerender.ts";
import type { Page } from "./renderer.tsx";
import { fileViolations, headersFile, pageViolations } from "./security.ts";
import { modelAssets, siteFacts, type SiteOptions } from "./site.ts";
import type { Screenshot } from "./screenshots.ts";
import { icons, webManifest } from "./web-manifest.ts";
import { type LostPages, SHELL } from "./worker-plugin.ts";

interface Input extends SiteOptions {
  readonly corpus: Corpus;
  readonly prerendered: Prerendered;
  /** The `index.html` that Vite has built. */
  readonly template: Template;
  readonly screenshots: readonly Screenshot[];
  readonly outDir: string;
}

/** The files of a written site. */
interface WrittenSite {
  /** The names of the files below the output folder. */
  readonly files: readonly string[];
  /** The canonical paths of the pages. */
  readonly pages: readonly string[];
  /** The former addresses of pages, as canonical paths. */
  readonly formerPages: readonly string[];
  /** The worker's answer if it has no saved copy and no network. */
  readonly lost: LostPages;
  /** The pages that have no card, with the characters that no card can have. */
  readonly withoutCard: ReadonlyMap<string, string>;
}

/**
 * Writes all pages and files, each as soon as it is made: together, those of 1,300 stances need 1 GB of memory.
 * If the build fails, none of them stays.
 * @throws with the pages that the security policy would break, and the files that load something from elsewhere
 */
export async function writeSite(input: Input): Promise<WrittenSite> {
  const files: string[] = [];
  try {
    return { files, ...(await writeFiles(input, files)) };
  } catch (error) {
    await Promise.all(files.map((file) => rm(path.join(input.outDir, file))));
    throw error;
  }
}

/** @param files takes the name of each file that is written */
async function writeFiles(
  { corpus, prerendered, template, screenshots, outDir, ...options }: Input,
  files: string[],
): Promise<Omit<WrittenSite, "files">> {
  const {
    pages,
    formerPages,
    embeds,
    formerEmbeds,
    renderEmbed,
    contextOf,
    catalogues,
    notFound,
    shell,
    lost,
  } = prerendered;
  const facts = siteFacts(corpus, options);
  const { siteUrl } = options;

  const violations: string[] = [];
  const write = async (file: string, content: string | Uint8Array) => {
    const target = path.join(outDir, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
    files.push(file);
    if (typeof content !== "string") return;
    for (const violation of fileViolations(file, content)) violations.push(violation);
  };
  const writePage = async (file: string, html: string) => {
    await write(file, html);
    for (const violation of pageViolations(html)) violations.push(`${file}: ${violation}`);
  };

  await writePage("404.html", documentOf(template, notFound, facts, "unknown"));
  await writePage(SHELL, documentOf(template, shell, facts, "shell"));
  for (const embed of [...embeds, ...formerEmbeds]) {
    await writePage(fileOf(embed.path), documentOf(template, renderEmbed(embed), facts, "embed"));
    if (siteUrl !== undefined) await write(oembedFile(embed), oembed(contextOf(embed), embed, siteUrl));
  }
  const embedOf = new Map(embeds.map((embed) => [embed.of, embed]));
  const written: Pick<Page, "path" | "locale">[] = [];
  const withoutCard = new Map<string, string>();
  const headOf = (page: Page, card: PageCard | undefined) => {
    const { path: at } = page;
    const head = pageHead(
      contextOf(page),
      page,
      { root: facts.root, catalogues },
      siteUrl,
      withoutCard.has(at) ? undefined : card,
    );
    const embed = embedOf.get(at);
    return embed && siteUrl !== undefined ? [...head, oembedLink(embed, siteUrl)] : head;
  };
  for await (const page of pages) {
    const card = siteUrl === undefined ? undefined : cardOf(contextOf(page), page, siteUrl);
    const drawn = card && (await drawCard(card.content));
    if (card && drawn && "png" in drawn) await write(card.file, drawn.png);
    if (drawn && "missing" in drawn) withoutCard.set(page.path, drawn.missing);
    await writePage(fileOf(page.path), documentOf(template, page, facts, "page", headOf(page, card)));
    written.push({ path: page.path, locale: page.locale });
  }
  const former: string[] = [];
  for await (const { at, page } of formerPages) {
    // The card is that of the page at its current address.
    const card = siteUrl === undefined ? undefined : cardOf(contextOf(page), page, siteUrl);
    await writePage(fileOf(at), documentOf(template, page, facts, "page", headOf(page, card), at));
    former.push(at);
  }

  const prefixes = facts.locales.map((locale) => localePrefix(locale, facts.locales[0]));
  const inEachLocale = (file: keyof typeof LOCALE_FILES, make: (context: PageContext) => string) =>
    facts.locales.map(
      (locale, at) => [localeFile(prefixes[at] ?? "", file), make(contextOf({ locale }))] as const,
    );
  const others: readonly (readonly [string, string | Uint8Array])[] = [
    ...icons(),
    ...screenshots.map(({ file, png }) => [file, png] as const),
    ...dataFiles(corpus, facts.root),
    ...modelAssets(corpus).models.map(({ fileName, json }) => [fileName, json] as const),
    ...inEachLocale("manifest", (context) => webManifest(context, options.base, screenshots)),
    ["_headers", headersFile(options.base, template.inlined, prefixes)],
    ["robots.txt", robots(siteUrl)],
    ...(siteUrl === undefined
      ? []
      : ([
          ["sitemap.xml", sitemap(siteUrl, written, facts.locales)],
          ...inEachLocale("feed", (context) => atomFeed(context, siteUrl)),
        ] as const)),
  ];
  for (const [file, content] of others) await write(file, content);
  if (violations.length > 0)
    throw new Error(
      `These files break the content security policy or load something from another origin:\n${violations.join("\n")}`,
    );
  return {
    pages: written.map((page) => page.path),
    formerPages: former,
    lost: lost.map(({ locale, page }) => [
      localePrefix(locale, facts.locales[0]).slice(1),
      lostDocument(page),
    ]),
    withoutCard,
  };
}
