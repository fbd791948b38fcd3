import { mkdirSync, mkdtempSync } from "node:fs";
import path from "node:path";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { lessRouter } from "./src/build/less-router.ts";
import { basePath, siteUrl } from "./src/build/site.ts";
import { standpoint } from "./src/build/vite-plugin.ts";
import { type ClientBuild, standpointWorker } from "./src/build/worker-plugin.ts";

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
 * Replaces Vite's code that preloads scripts and styles before each `import()`. The scripts that the imported ones need are
 * there already, and pages contain their styles.
 */
const plainImports: Plugin = {
  name: "plain-imports",
  enforce: "pre",
  load: (id) =>
    id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : undefined,
};

/** What only the pages of a record show, and so neither the home page nor the compare page. */
const OF_RECORDS =
  "parts/page/(?:breadcrumb|corrections|former|record)|domain/(?:corrections|relations)|ui/facts";

/**
 * What many pages share is one script: many small ones would take a first visit ten more requests and 1 kB more. With a
 * smaller number of pages the home page would load what it does not show; `npm run bench` shows it.
 */
const SHARED = {
  name: "shared",
  test: new RegExp(`/src/(?!features|app|messages|${OF_RECORDS})`, "u"),
  minShareCount: 6,
};

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
        build: { rolldownOptions: { output: { codeSplitting: { groups: [SHARED] } } } },
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
      include: ["src/**/*.test.{ts,tsx}"],
      setupFiles: "src/testing/property-seed.ts",
      environment: "node",
      restoreMocks: true,
      // For machines with other work to do; nothing here takes that long on an idle one.
      testTimeout: 60_000,
    },
  };
});
