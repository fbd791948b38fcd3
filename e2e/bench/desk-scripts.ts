/** The size of the coding desk: of all scripts that no other page loads, its worker and what it loads on demand among them. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright";
import { addressOf, serve } from "../../src/build/serve.ts";

/** The time without requests after which the service worker has saved all scripts. */
const QUIET_MS = 3000;

/**
 * Opens the desk of a built site, so that its service worker saves the scripts that only the desk needs, and weighs them.
 * @returns bytes after gzip -9, by the path of the script
 */
export async function measureDeskScripts(
  browser: Browser,
  dir: string,
): Promise<ReadonlyMap<string, number>> {
  const server = await serve({ dir, base: "/", port: 0 });
  const context = await browser.newContext();
  let last = performance.now();
  server.on("request", () => (last = performance.now()));
  try {
    const page = await context.newPage();
    await page.goto(addressOf(server, "/desk"));
    while (performance.now() - last < QUIET_MS) await sleep(QUIET_MS / 10);
    const paths = await page.evaluate(async () => {
      const name = (await caches.keys()).find((each) => each.startsWith("standpoint-desk-"));
      const saved = name === undefined ? [] : await (await caches.open(name)).keys();
      return saved.map(({ url }) => new URL(url).pathname);
    });
    if (paths.length === 0) throw new Error("The service worker has not saved the desk.");
    const weigh = (script: string) => gzipSync(readFileSync(path.join(dir, script)), { level: 9 }).length;
    return new Map(paths.map((script) => [script, weigh(script)]));
  } finally {
    await context.close();
    server.closeAllConnections();
    server.close();
  }
}
