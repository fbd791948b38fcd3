/** The size of all JavaScript that a first visit loads, beside that of an empty app with the same packages. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import type { Browser } from "playwright";
import { build } from "vite";
import { addressOf, serve } from "../../src/build/serve.ts";
import { BENCH_DIR } from "./corpora.ts";

/** Bytes after gzip -9. */
interface FirstVisit {
  /** The scripts that the page loads, each by its address. */
  readonly page: ReadonlyMap<string, number>;
  /** The worker's script, and those that it fetches once the page has loaded, to keep them for later. */
  readonly worker: ReadonlyMap<string, number>;
}

/** The time without requests after which a visit is over. It is long, because the service worker starts late. */
const QUIET_MS = 3000;

/**
 * Weighs the scripts of a page: visits it for the first time, until its service worker is quiet.
 * @param dir the folder of the built site
 * @param at the path of the page
 */
export async function measureFirstVisit(browser: Browser, dir: string, at: string): Promise<FirstVisit> {
  const server = await serve({ dir, base: "/", port: 0 });
  const context = await browser.newContext();
  const scripts = new Map<string, number>();
  let last = performance.now();
  server.on("request", ({ url = "" }) => {
    last = performance.now();
    const [pathname = ""] = url.split("?");
    if (!pathname.endsWith(".js")) return;
    scripts.set(pathname, gzipSync(readFileSync(path.join(dir, pathname)), { level: 9 }).length);
  });
  try {
    const page = await context.newPage();
    const asked = new Set<string>();
    page.on("request", (request) => asked.add(new URL(request.url()).pathname));
    await page.goto(addressOf(server, at));
    while (performance.now() - last < QUIET_MS) await sleep(QUIET_MS / 10);
    const isPages = ([pathname]: readonly [string, number]) => asked.has(pathname);
    return {
      page: new Map([...scripts].filter(isPages)),
      worker: new Map([...scripts].filter((script) => !isPages(script))),
    };
  } finally {
    await context.close();
    server.close();
  }
}

async function buildEmptyApp(): Promise<string> {
  const outDir = path.join(BENCH_DIR, "empty-app");
  await build({
    root: path.join(import.meta.dirname, "empty-app"),
    configFile: false,
    logLevel: "warn",
    plugins: [react()],
    build: {
      ...{ outDir, emptyOutDir: true },
      // As in vite.config.ts.
      ...{ target: "baseline-widely-available", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
    },
  });
  return outDir;
}

/** Adds up the sizes of scripts. */
export function totalOf(scripts: ReadonlyMap<string, number>): number {
  return [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0);
}

/** Builds the empty app, and weighs its scripts in bytes. */
export async function measureEmptyApp(browser: Browser): Promise<number> {
  const { page } = await measureFirstVisit(browser, await buildEmptyApp(), "/");
  if (page.size === 0) throw new Error("The empty app loads no script.");
  return totalOf(page);
}
