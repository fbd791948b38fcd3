/** Everything that the build adds to the client's bundle: pages, data, manifest, icons, headers. */
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Corpus } from "../model/schema.ts";
import { documentOf, fileOf } from "./html.ts";
import { jsonSchemas } from "./json-schema.ts";
import type * as Prerender from "./prerender.ts";
import { headersFile, pageFaults } from "./security.ts";
import { modelAsset, siteFacts, type SiteOptions } from "./site.ts";
import { icons, type Screenshot, webManifest } from "./web-manifest.ts";
import { SHELL } from "./worker-plugin.ts";

interface Input extends SiteOptions {
  readonly corpus: Corpus;
  /** The `index.html` that Vite has built. */
  readonly template: string;
  /** Where the renderer was bundled to. */
  readonly ssrDir: string;
  readonly screenshots: readonly Screenshot[];
}

/** The files of a site, by name, and the canonical paths of its pages. */
export interface SiteFiles {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly pages: readonly string[];
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
  const { pages, notFound, shell, messages } = await prerender(corpus);
  const facts = siteFacts(corpus, options);
  const documents = new Map([
    ...pages.map((page) => [fileOf(page.path), documentOf(template, page, facts, "page")] as const),
    ["404.html", documentOf(template, notFound, facts, "unknown")],
    [SHELL, documentOf(template, shell, facts, "shell")],
  ]);
  const faults = [...documents].flatMap(([file, html]) =>
    pageFaults(html).map((fault) => `${file}: ${fault}`),
  );
  if (faults.length > 0)
    throw new Error(`The security policy forbids what these pages hold:\n${faults.join("\n")}`);

  const asset = modelAsset(corpus);
  const published = `${JSON.stringify({ $schema: "corpus.schema.json", ...corpus }, null, 2)}\n`;
  const files = new Map<string, string | Uint8Array>([
    ...documents,
    ...icons(),
    [asset.fileName, asset.json],
    ["data/corpus.json", published],
    ...Object.entries(jsonSchemas()).map(([name, text]) => [`data/${name}`, text] as const),
    ["manifest.webmanifest", webManifest(corpus, options.base, messages, screenshots)],
    ["_headers", headersFile(options.base)],
  ]);
  return { files, pages: pages.map((page) => page.path) };
}
