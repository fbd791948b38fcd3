import { mkdirSync, mkdtempSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { lessRouter } from "./src/build/less-router.ts";
import { lessSchema } from "./src/build/less-schema.ts";
import { basePath, siteUrl } from "./src/build/site.ts";
import { standpoint } from "./src/build/vite-plugin.ts";
import { type ClientBuild, standpointWorker } from "./src/build/worker-plugin.ts";
import { workersWithPages } from "./src/build/workers-with-pages.ts";

const base = basePath(process.env["BASE_PATH"]);

/** A folder of its own for each build, so that two can run side by side. */
function temporaryDir(): string {
  const parent = path.resolve("node_modules/.cache/standpoint");
  mkdirSync(parent, { recursive: true });
  return mkdtempSync(path.join(parent, "ssr-"));
}

/** React Router's package names only the build that warns its developers; the one for readers is beside it. */
const routerFile = (name: string) => path.resolve("node_modules/react-router/dist/production", name);
const ROUTER_FOR_READERS = [
  { find: /^react-router$/u, replacement: routerFile("index.mjs") },
  { find: /^react-router\/dom$/u, replacement: routerFile("dom-export.mjs") },
];

/**
 * Leaves out Vite's code that preloads scripts and styles before each `import()`. The scripts that the imported ones need are
 * there already, and pages contain their styles.
 */
const plainImports: Plugin = {
  name: "plain-imports",
  enforce: "pre",
  load: (id) =>
    id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : undefined,
  // The helper is called for some 60 imports, most of them in the first script.
  renderChunk: (code) =>
    code.replaceAll(/__vitePreload\(\(\) => (import\(.*?), __VITE_PRELOAD__, import\.meta\.url\)/gu, "$1"),
};

/** What all pages but the home page show. */
const PAGES = "parts/page/(?:breadcrumb|corrections|former|record-link)|parts/stances/events|ui/facts";
/** What the pages of stances, actors, issues and sources show. */
const RECORDS =
  "domain/suggestions|parts/evidence/excerpt-figure|parts/page/(?:not-found|record-history)|parts/stances/(?:history|relations|scale-figure|silence-list)|parts/voices/(?:own-position|position-block|stance-entry)|url/text-fragment";
/** What the pages with a selection show, and some other pages. */
const LISTS =
  "domain/moments|parts/evidence/(?:legend|snippet)|parts/(?:matrix/order-choice|stances/hidden-entries)|parts/page/(?:link-toolbar|printed-early|remove-link|source-line|use-kept-state)|parts/selection|reading/shortened|ui/(?:chip|roving-keys)";
/** The messages of every page, without those that are in the entry script: the English ones for failures. */
const CORE = String.raw`messages/(?!en/failure)\w+/(?:core|corrections|counts|dates|failure|frame|number|offline|stance|tools|vocabulary)\.ts`;
/** What shows the positions on a question and the actors without one. */
const VOICES = "parts/stances/silent-actors|parts/voices/(?:other-actors|position-columns)";
/** Short messages of pages and of parts of pages. As one script they are eight requests fewer for offline use. */
const FEW = String.raw`messages/\w+/(?:actors|citation|embed|issue|matrix|panels|shortcuts|stances|timeline)\.ts`;
/** Long messages that one kind of page needs. */
const LONG = String.raw`messages/\w+/(?:about|compare|data|source)\.ts`;
/** The messages of the coding desk. One script for all of them is 800 bytes smaller than one for each panel. */
const DESK_WORDS = String.raw`messages/\w+/(?:bulk|coders|desk|errors|warnings)\.ts`;
/** Small files of the tools, the page of the data and the check of a copy. */
const TOOLS =
  "domain/data-files|model/(?:check/coverage|normalize)|publish/(?:csv-columns|formula-guard)|ui/download";
/** What several scripts of the coding desk need, its worker among them. */
const DESK =
  "coding/|features/desk/source-words|messages/format-error|model/(?:anchoring/anchor-draft|check/(?:depth|records)|choices|corpus-error|migrate)";
/** What loads after every page. */
const LATER =
  "app/(?:later|offered-locale|preview|when-offered)|offline/(?:offline|trusted-script|use-offline)|parts/page/offline-status";

const inSource = (paths: string) => new RegExp(`/src/(?:${paths})`, "u");

/**
 * What several pages need is in a few scripts. Many small ones would take a first visit 15 more requests and 3 kB more.
 * `npm run bench` shows if a page loads too much that it does not show.
 */
const GROUPS = [
  {
    name: "shared",
    test: inSource(
      `(?!app|features|messages|domain/words|model/edit-distance|${PAGES}|${RECORDS}|${LISTS}|${DESK}|${LATER})|messages/(?:plural|tally-texts)`,
    ),
    minShareCount: 4,
  },
  // The dependencies of these scripts are in the entry script or in `shared`.
  ...[
    // Scripts of messages for each language. The other name is for the build's report of its times.
    ...[
      { debugName: "core", test: inSource(CORE) },
      { debugName: "few", test: inSource(FEW) },
      { debugName: "long", test: inSource(LONG) },
      { debugName: "desk", test: inSource(DESK_WORDS) },
    ].map((group) => ({
      ...group,
      name: (id: string) => `${group.debugName}-${path.basename(path.dirname(id))}`,
    })),
    { name: "later", test: inSource(LATER) },
    { name: "coding", test: new RegExp(`/src/(?:${DESK})|/fflate/`, "u"), minShareCount: 2 },
    {
      name: "desk-panels",
      test: inSource(
        String.raw`features/desk/(?:bulk|coders)/(?:[\w-]+\.tsx|ask-worker|cell-words)|coding/(?:agreement|unreviewed)`,
      ),
    },
    { name: "pages", test: inSource(PAGES), minShareCount: 2 },
    { name: "records", test: inSource(RECORDS), minShareCount: 2 },
    { name: "lists", test: inSource(LISTS), minShareCount: 2 },
    { name: "tools", test: inSource(TOOLS), minShareCount: 2 },
    { name: "voices", test: inSource(VOICES), minShareCount: 2 },
  ].map((group) => ({ ...group, includeDependenciesRecursively: false })),
];

export default defineConfig(({ command }) => {
  const ssrDir = command === "build" ? temporaryDir() : "";
  const killSwitch = process.env["KILL_SWITCH"] === "1";
  let clientBuild: ClientBuild | undefined;
  return {
    // What is built names its files relatively; `withBase` alone writes the base into the pages.
    base: command === "build" ? "./" : base,
    resolve: { alias: command === "build" ? ROUTER_FOR_READERS : [] },
    plugins: [
      react(),
      tailwindcss(),
      plainImports,
      lessRouter(),
      lessSchema(),
      workersWithPages(),
      standpoint({
        ...{ base, siteUrl: siteUrl(process.env["SITE_URL"], base), killSwitch, ssrDir },
        onClientBuilt: (build) => {
          clientBuild = build;
        },
      }),
      standpointWorker(base, () => {
        if (!clientBuild) throw new Error("The worker is built after the client.");
        return clientBuild;
      }),
    ],
    build: {
      ...{ target: "baseline-widely-available", assetsInlineLimit: 0 },
      // A page names all its scripts and holds its styles: no script has anything to load before another.
      ...{ modulePreload: false, cssCodeSplit: false },
    },
    environments: {
      client: {
        build: { rolldownOptions: { output: { codeSplitting: { groups: GROUPS } } } },
      },
      ssr: {
        build: {
          ssr: true,
          outDir: ssrDir,
          emptyOutDir: false,
          copyPublicDir: false,
          rolldownOptions: { input: "src/build/prerender.ts" },
        },
      },
      // What runs before the first paint: the client's build takes it over, so that it has its digest in its name.
      early: {
        consumer: "client",
        build: {
          write: false,
          copyPublicDir: false,
          rolldownOptions: {
            input: "src/app/early.ts",
            output: { format: "iife", entryFileNames: "early.js" },
          },
        },
      },
      worker: {
        consumer: "client",
        build: {
          emptyOutDir: false,
          copyPublicDir: false,
          rolldownOptions: {
            input: killSwitch ? "src/sw/kill-switch.ts" : "src/sw/worker.ts",
            output: { format: "iife", entryFileNames: "sw.js" },
          },
        },
      },
    },
    builder: {
      // One configuration for all, and so one reading of the corpus: what is rendered is what is published.
      sharedConfigBuild: true,
      sharedPlugins: true,
      // The renderer first: the client build runs it to write the pages. The worker last: it keeps what was written.
      async buildApp(builder) {
        for (const name of ["ssr", "early", "client", "worker"]) {
          const environment = builder.environments[name];
          if (environment) await builder.build(environment);
        }
      },
    },
    server: { host: "127.0.0.1" },
    test: {
      setupFiles: "src/testing/property-seed.ts",
      restoreMocks: true,
      // They start faster than processes do.
      pool: "threads",
      // One more than there are cores, because a worker often waits for scripts. By itself Vitest leaves one core idle.
      maxWorkers: availableParallelism() + 1,
      // For machines with other work to do; nothing here takes that long on an idle one.
      testTimeout: 60_000,
      projects: [
        // The files share modules and what these have read, which takes a third less time.
        { extends: true, test: { name: "node", include: ["src/**/*.test.ts"], isolate: false } },
        // Some of these files need modules that no other has loaded: they replace one, or test what one remembers.
        {
          extends: true,
          test: { name: "document", include: ["src/**/*.test.tsx"], environment: "happy-dom" },
        },
      ],
    },
  };
});
