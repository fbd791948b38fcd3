/** The largest contentful paint (LCP) of a page beside that of a static page with the same words. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Browser } from "playwright";
import { addressOf, serve } from "../../src/build/serve.ts";

/** A phone on a slow line, as Lighthouse throttles it. */
const PHONE = { viewport: { width: 412, height: 823 }, isMobile: true, deviceScaleFactor: 1.75 };
const CPU_SLOWDOWN = 4;
const LINE = { latency: 150, downloadThroughput: (1600 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };
const VISITS = 5;
/** The time after the load in which a larger paint may still come. */
const SETTLE_MS = 1000;

/** Milliseconds of each visit. */
export interface FirstPaint {
  readonly page: readonly number[];
  readonly peer: readonly number[];
}

/** The folder of the peers below the built site: its server is the same. */
const PEERS = "static-peers";

/** Writes a built page without any script, and without what only a script needs. */
async function writePeer(dir: string, file: string): Promise<string> {
  const html = await readFile(path.join(dir, file), "utf8");
  const peer = html
    .replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/gu, "")
    .replaceAll(/<link rel="(?:preload|manifest)"[^>]*>/gu, "")
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/u, "");
  const to = path.join(PEERS, file);
  await mkdir(path.dirname(path.join(dir, to)), { recursive: true });
  await writeFile(path.join(dir, to), peer);
  return path.dirname(to);
}

/** Visits an address for the first time. */
async function paintOf(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    const devTools = await context.newCDPSession(page);
    await devTools.send("Network.emulateNetworkConditions", { offline: false, ...LINE });
    await devTools.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
    await page.goto(address, { waitUntil: "load" });
    return await page.evaluate(
      (settle) =>
        new Promise<number>((resolve) => {
          let last = Number.NaN;
          new PerformanceObserver((list) => {
            for (const { startTime } of list.getEntries()) last = startTime;
          }).observe({ type: "largest-contentful-paint", buffered: true });
          setTimeout(() => resolve(last), settle);
        }),
      SETTLE_MS,
    );
  } finally {
    await context.close();
  }
}

/**
 * Visits pages of a built site and their static peers by turns.
 * @param dir the folder of the site, which gets the peers
 * @param pages the paths of the pages
 */
export async function measureFirstPaint(
  browser: Browser,
  dir: string,
  pages: readonly string[],
): Promise<ReadonlyMap<string, FirstPaint>> {
  const server = await serve({ dir, base: "/", port: 0 });
  try {
    const measured = new Map<string, FirstPaint>();
    for (const page of pages) {
      const peer = await writePeer(dir, path.join(page.slice(1), "index.html"));
      const times = { page: [] as number[], peer: [] as number[] };
      for (let visit = 0; visit < VISITS; visit++) {
        times.page.push(await paintOf(browser, addressOf(server, page)));
        times.peer.push(await paintOf(browser, addressOf(server, `/${peer}/`)));
      }
      measured.set(page, times);
    }
    return measured;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
