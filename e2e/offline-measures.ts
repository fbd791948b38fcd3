/**
 * Measures the wait of a reader on a network that does not answer. The benchmarks print it, and the browser tests use
 * it.
 */
import type { Page } from "playwright/test";
import type { FaultServer } from "./fault-server.ts";

/** A visit to an address on a network that answers nothing. */
export interface StalledVisit {
  /** The requests until the heading was shown. */
  readonly asked: readonly string[];
  /** Milliseconds until then. */
  readonly ms: number;
}

/**
 * Opens an address of a site that is saved, on a network that answers nothing.
 * @param words what its heading says
 */
export async function visitStalled(
  page: Page,
  server: FaultServer,
  address: string,
  words: string,
): Promise<StalledVisit> {
  server.fail({ kind: "stall" });
  // Leave the page first, because the browser does not load a URL that differs only in its hash.
  await page.goto("about:blank");
  server.requests.length = 0;
  const start = performance.now();
  await page.goto(address, { waitUntil: "commit" });
  await page.getByRole("heading", { level: 1 }).filter({ hasText: words }).waitFor();
  const ms = performance.now() - start;
  // The worker's own script is the browser's business, and asked for beside the page.
  return { asked: server.requests.filter((url) => !url.endsWith("/sw.js")), ms };
}
