/**
 * The build of a site: checks the corpus, tells the app what it needs to know of it, publishes the data, and
 * writes every page as HTML.
 */
import { rm } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin, ViteDevServer } from "vite";
import { formatFault } from "../model/fault.ts";
import type { Corpus } from "../model/schema.ts";
import { documentOf, fileOf } from "./html.ts";
import { jsonSchemas } from "./json-schema.ts";
import type * as Prerender from "./prerender.tsx";
import { corpusDir, readCorpus } from "./read-corpus.ts";
import { catalogueNames, modelAsset, siteFacts } from "./site.ts";

const VIRTUAL = "virtual:standpoint";
const RESOLVED = `\0${VIRTUAL}`;

interface Options {
  readonly base: string;
  readonly siteUrl: string | undefined;
  /** Where the renderer was bundled to. */
  readonly ssrDir: string;
}

async function loadCorpus(): Promise<Corpus> {
  const dir = corpusDir();
  const result = await readCorpus(dir);
  if (result.ok) return result.corpus;
  const lines = result.faults.map(formatFault);
  throw new Error(`The corpus in ${dir} has ${lines.length} faults:\n${lines.join("\n")}`);
}

/** The plugin; add it to both environments. */
export function standpoint({ base, siteUrl, ssrDir }: Options): Plugin {
  let corpus: Promise<Corpus> | undefined;
  const getCorpus = () => (corpus ??= loadCorpus());

  return {
    name: "standpoint",

    async buildStart() {
      await getCorpus();
    },

    resolveId(id) {
      return id === VIRTUAL ? RESOLVED : undefined;
    },

    async load(id) {
      if (id !== RESOLVED) return undefined;
      const facts = siteFacts(await getCorpus(), base, siteUrl);
      const names = catalogueNames(facts.locales);
      const imports = names.map((name) => `import { ${name} } from "/src/messages/${name}.ts";`);
      return `${imports.join("\n")}\nexport const site = { ...${JSON.stringify(facts)}, catalogues: { ${names.join(", ")} } };`;
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
        corpus = next;
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
          const asset = modelAsset(await getCorpus());
          if (pathname.endsWith(`/${asset.fileName}`) || pathname.endsWith("/data/corpus.json"))
            return send(asset.json);
          const schema = jsonSchemas()[/\/data\/([^/]+)$/u.exec(pathname)?.[1] ?? ""];
          return schema === undefined ? next() : send(schema);
        };
        answer().then(undefined, next);
      });
    },

    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        if (this.environment.name !== "client") return;
        const model = await getCorpus();
        const emit = (fileName: string, source: string) => this.emitFile({ type: "asset", fileName, source });
        const asset = modelAsset(model);
        emit(asset.fileName, asset.json);
        emit("data/corpus.json", `${JSON.stringify({ $schema: "corpus.schema.json", ...model }, null, 2)}\n`);
        for (const [name, text] of Object.entries(jsonSchemas())) emit(`data/${name}`, text);

        const template = bundle["index.html"];
        if (template?.type !== "asset") throw new Error("The build made no index.html.");
        const document = String(template.source);
        const renderer = pathToFileURL(path.join(ssrDir, "prerender.js")).href;
        const { prerender } = (await import(renderer)) as typeof Prerender;
        const { pages, notFound } = await prerender(model);
        const facts = siteFacts(model, base, siteUrl);
        for (const page of pages) {
          const html = documentOf(document, page, facts, true);
          if (page.path === "/") template.source = html;
          else emit(fileOf(page.path), html);
        }
        emit("404.html", documentOf(document, notFound, facts, false));
        await rm(ssrDir, { recursive: true });
        this.info(
          `${pages.length} pages of “${model.id}”${siteUrl ? "" : "; without SITE_URL their canonical addresses are relative"}`,
        );
      },
    },
  };
}
