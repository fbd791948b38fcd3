/** The largest contentful paint (LCP) of a page beside that of a static page with the same words. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Browser } from "playwright";
import { addressOf, serve } from "../../src/build/serve.ts";

/** A phone on a slow line, as Lighthouse throttles it. */
const PHONE = { viewport: { width: 412, height: 823 }, isMobile: true, deviceScaleFactor: 1.75 };
const CPU_SLOWDOWN = 4;
const LINE = { latency: 150, downloadThroughput: (1600 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };
const VISITS = 15;
/** The time after the load in which a larger paint may still come. */
const SETTLE_MS = 1000;

/** A first visit. */
interface Visit {
  /**
   * Milliseconds from the first byte to the LCP. The time before the first byte is the same for a page and its peer, but
   * varies by up to a second, because Chromium starts a process for each visit.
   */
  readonly paint: number;
  /** The beginning of the text of the largest element. */
  readonly largest: string;
  /** Cumulative layout shift. */
  readonly shift: number;
  /** Total blocking time: the milliseconds beyond 50 of each task after the first contentful paint. */
  readonly blocked: number;
}

/** The visits of a page and of its peer. */
interface FirstPaint {
  readonly page: readonly Visit[];
  readonly peer: readonly Visit[];
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

/** A performance entry that TypeScript does not know. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** Visits an address for the first time. */
async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    const devTools = await context.newCDPSession(page);
    await devTools.send("Network.emulateNetworkConditions", { offline: false, ...LINE });
    await devTools.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
    await page.goto(address, { waitUntil: "load" });
    return await page.evaluate(
      (settle) =>
        new Promise<Visit>((resolve) => {
          let largest: LargestContentfulPaint | undefined;
          let shift = 0;
          const tasks: PerformanceEntry[] = [];
          new PerformanceObserver((list) => {
            for (const task of list.getEntries()) tasks.push(task);
          }).observe({ type: "longtask", buffered: true });
          new PerformanceObserver((list) => {
            largest = list.getEntries().at(-1) as LargestContentfulPaint;
          }).observe({ type: "largest-contentful-paint", buffered: true });
          new PerformanceObserver((list) => {
            for (const { value } of list.getEntries() as LayoutShift[]) shift += value;
          }).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => {
            const [navigation] = performance.getEntriesByType("navigation");
            const { responseStart } = navigation as PerformanceNavigationTiming;
            const [{ startTime: first } = { startTime: 0 }] =
              performance.getEntriesByName("first-contentful-paint");
            resolve({
              paint: (largest?.startTime ?? Number.NaN) - responseStart,
              largest: (largest?.element?.textContent ?? "").slice(0, 40),
              shift,
              blocked: tasks
                .filter(({ startTime }) => startTime > first)
                .reduce((sum, { duration }) => sum + duration - 50, 0),
            });
          }, settle);
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
      const visits = { page: [] as Visit[], peer: [] as Visit[] };
      const turns = [
        ["page", page],
        ["peer", `/${peer}/`],
      ] as const;
      for (let round = 0; round < VISITS; round++) {
        // Whoever comes second finds the processor busier, so each comes second in turn.
        for (const [which, at] of round % 2 === 0 ? turns : turns.toReversed())
          visits[which].push(await visit(browser, addressOf(server, at)));
      }
      measured.set(page, visits);
    }
    return measured;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
