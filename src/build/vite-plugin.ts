/**
 * The build of a site: checks the corpus, tells the app what it needs to know of it, publishes the data, and
 * writes every page as HTML.
 */
import { rm } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin, Rolldown, ViteDevServer } from "vite";
import { cardNote } from "./cards.ts";
import { counted } from "./counted.ts";
import { deskFiles } from "./desk-files.ts";
import { warningsOf } from "../model/check/warnings.ts";
import type { Corpus } from "../model/schema.ts";
import { type Part, PARTS } from "../messages/catalogue.ts";
import type { SiteFacts } from "../reading/site.ts";
import { jsonSchemas } from "./json-schema.ts";
import { errorLines, linesIn } from "./error-lines.ts";
import { type CorpusFolder, corpusDir, readCorpus } from "./read-corpus.ts";
import { type Template, withBase } from "./html.ts";
import { withInlined } from "./inline.ts";
import { withIntegrity } from "./integrity.ts";
import { importsOf } from "./entry-imports.ts";
import { fileViolations } from "./security.ts";
import { catalogueNames, modelAssets, refusal, siteFacts, type SiteOptions } from "./site.ts";
import type * as Prerender from "./prerender.ts";
import { readScreenshots } from "./screenshots.ts";
import type { ClientBuild } from "./worker-plugin.ts";
import { writeSite } from "./write-site.ts";

const VIRTUAL = "virtual:standpoint";
const RESOLVED = `\0${VIRTUAL}`;

interface Options extends SiteOptions {
  /** Where the renderer was bundled to. */
  readonly ssrDir: string;
  /** Called when the client is written, for the worker's build. */
  readonly onClientBuilt: (build: ClientBuild) => void;
}

interface Loaded {
  readonly corpus: Corpus;
  readonly folder: CorpusFolder;
}

async function loadCorpus(): Promise<Loaded> {
  const dir = corpusDir();
  const result = await readCorpus(dir, { complete: process.env["CORPUS_COMPLETE"] === "1" });
  if (result.ok) return result;
  const lines = errorLines(result.errors, result.folder);
  throw new Error(`${counted(lines.length, "error")} in the corpus at ${dir}:\n${lines.join("\n")}`);
}

const messageFile = (name: string, part: string) => `"/src/messages/${name}/${part}.ts"`;

/** The code of `virtual:standpoint`. The renderer gets whole catalogues; the browser loads them part by part. */
function siteModule(facts: SiteFacts, consumer: "client" | "server"): string {
  const names = catalogueNames(facts.locales);
  const site = JSON.stringify(facts);
  if (consumer === "server")
    return [
      ...names.map((name) => `import { ${name} } from ${messageFile(name, name)};`),
      `export const site = { ...${site}, catalogues: { ${names.join(", ")} }, loadMessages: async () => {} };`,
    ].join("\n");
  const loaders = names.map((name) => {
    const load = (part: Part) => `() => import(${messageFile(name, part)})`;
    return `${name}: [${PARTS.map(load).join(", ")}]`;
  });
  return [
    'import { createCatalogues } from "/src/messages/catalogue.ts";',
    `import { failure } from ${messageFile("en", "failure")};`,
    `const loaders = { ${loaders.join(", ")} };`,
    `export const site = { ...${site}, ...createCatalogues(failure, loaders) };`,
  ].join("\n");
}

/** The entry script, which every page runs. */
function entryOf(bundle: Rolldown.OutputBundle): Rolldown.OutputChunk {
  for (const file of Object.values(bundle))
    if (file.type === "chunk" && file.isEntry && file.facadeModuleId?.endsWith("/index.html")) return file;
  throw new Error("Vite did not emit a script.");
}

/** The plugin; add it to both environments. */
export function standpoint(options: Options): Plugin {
  let loaded: Promise<Loaded> | undefined;
  let template: Template | undefined;
  let early = "";
  const getLoaded = () => (loaded ??= loadCorpus());
  const getCorpus = async () => (await getLoaded()).corpus;

  return {
    name: "standpoint",

    configResolved({ base, command }) {
      const wanted = command === "build" ? "./" : options.base;
      if (base !== wanted)
        throw refusal("--base", base, "reaches only a part of the site", `BASE_PATH=${base}`);
    },

    async buildStart() {
      await getCorpus();
    },

    resolveId(id) {
      return id === VIRTUAL ? RESOLVED : undefined;
    },

    async load(id) {
      if (id !== RESOLVED) return undefined;
      const facts = siteFacts(await getCorpus(), options);
      return siteModule(facts, this.environment.config.consumer);
    },

    async configureServer(server: ViteDevServer) {
      const reload = async (file: string) => {
        if (!file.startsWith(corpusDir())) return;
        const next = loadCorpus();
        try {
          await next;
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error);
          server.ws.send({ type: "error", err: { message, stack: "", plugin: "standpoint" } });
          return;
        }
        loaded = next;
        const module = server.moduleGraph.getModuleById(RESOLVED);
        if (module) server.moduleGraph.invalidateModule(module);
        server.ws.send({ type: "full-reload" });
      };
      server.watcher.add(corpusDir());
      for (const event of ["add", "change", "unlink"] as const) {
        server.watcher.on(event, (file) => void reload(path.resolve(file)));
      }
      server.middlewares.use((request, response, next) => {
        const pathname = (request.url ?? "").split("?")[0] ?? "";
        const send = (json: string) => {
          response.setHeader("Content-Type", "application/json");
          response.end(json);
        };
        const answer = async () => {
          const corpus = await getCorpus();
          const model = modelAssets(corpus).models.find(({ fileName }) => pathname.endsWith(`/${fileName}`));
          if (model) return send(model.json);
          if (pathname.endsWith("/data/corpus.json")) return send(JSON.stringify(corpus));
          const schema = jsonSchemas()[/\/data\/([^/]+)$/u.exec(pathname)?.[1] ?? ""];
          return schema === undefined ? next() : send(schema);
        };
        answer().then(undefined, next);
      });
    },

    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        if (this.environment.name === "early") {
          const script = bundle["early.js"];
          if (script?.type === "chunk") early = script.code;
        }
        if (this.environment.name !== "client") return;
        const index = bundle["index.html"];
        if (index?.type !== "asset") throw new Error("Vite did not emit index.html.");
        const { base } = options;
        const { html, inlined } = withInlined(String(index.source), base, early, bundle);
        template = {
          html: withBase(withIntegrity(html, bundle), base),
          inlined,
          imports: importsOf(bundle, base, entryOf(bundle).fileName),
        };
        // `writeSite` writes the pages, which are too many to be collected in the bundle.
        Reflect.deleteProperty(bundle, "index.html");
        const violations = Object.values(bundle).flatMap((file) =>
          fileViolations(file.fileName, file.type === "chunk" ? file.code : file.source.toString()),
        );
        if (violations.length > 0)
          throw new Error(
            `These files load something from another origin, which the security policy forbids:\n${violations.join("\n")}`,
          );
      },
    },

    async writeBundle({ dir }, bundle) {
      if (this.environment.name !== "client" || dir === undefined) return;
      if (!template) throw new Error("The bundle is not written before it is made.");
      const { corpus, folder } = await getLoaded();
      const renderer = pathToFileURL(path.join(options.ssrDir, "prerender.js")).href;
      const { prerender } = (await import(renderer)) as typeof Prerender;
      const { files, pages, formerPages, lost, withoutCard } = await writeSite({
        ...options,
        ...{ corpus, template, outDir: dir },
        prerendered: await prerender(corpus),
        screenshots: await readScreenshots(corpusDir()),
      });
      await rm(options.ssrDir, { recursive: true });
      const warnings = warningsOf(corpus).map(linesIn(folder).warning);
      if (warnings.length > 0)
        this.warn(`${counted(warnings.length, "warning")} in the corpus:\n${warnings.join("\n")}`);
      if (withoutCard.size > 0) this.warn(cardNote(withoutCard));
      this.info(
        `${counted(pages.length, "page")} of “${corpus.id}”${options.siteUrl ? "" : "; without SITE_URL their canonical addresses are relative"}`,
      );
      options.onClientBuilt({
        outDir: dir,
        files: [...Object.keys(bundle), ...files],
        desk: deskFiles(bundle, entryOf(bundle).fileName),
        ...{ pages: [...pages, ...formerPages], lost },
        version: {
          script: options.base + entryOf(bundle).fileName,
          dataVersion: modelAssets(corpus).dataVersion,
          asOf: corpus.asOf,
          corrections: corpus.corrections,
        },
      });
    },
  };
}
