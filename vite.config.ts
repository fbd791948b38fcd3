import { mkdirSync, mkdtempSync } from "node:fs";
import path from "node:path";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { basePath, siteUrl } from "./src/build/site.ts";
import { standpoint } from "./src/build/vite-plugin.ts";

const base = basePath(process.env["BASE_PATH"]);

/** A folder of its own for each build, so that two can run side by side. */
function temporaryDir(): string {
  const parent = path.resolve("node_modules/.cache/standpoint");
  mkdirSync(parent, { recursive: true });
  return mkdtempSync(path.join(parent, "ssr-"));
}

export default defineConfig(({ command }) => {
  const ssrDir = command === "build" ? temporaryDir() : "";
  return {
    base,
    plugins: [
      react(),
      tailwindcss(),
      standpoint({ base, siteUrl: siteUrl(process.env["SITE_URL"]), ssrDir }),
    ],
    build: { target: "baseline-widely-available", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
    environments: {
      ssr: {
        build: {
          ssr: true,
          outDir: ssrDir,
          emptyOutDir: false,
          copyPublicDir: false,
          rolldownOptions: { input: "src/build/prerender.tsx" },
        },
      },
    },
    builder: {
      // One configuration for both, and so one reading of the corpus: what is rendered is what is published.
      sharedConfigBuild: true,
      sharedPlugins: true,
      // The renderer first: the client build runs it to write the pages.
      async buildApp(builder) {
        const { ssr, client } = builder.environments;
        if (ssr) await builder.build(ssr);
        if (client) await builder.build(client);
      },
    },
    server: { host: "127.0.0.1" },
    test: { include: ["src/**/*.test.{ts,tsx}"], environment: "node", restoreMocks: true },
  };
});
