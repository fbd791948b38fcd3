/** What the bench prints of being offline, and the browser tests hold the site to. */
import type { Page } from "playwright/test";
import type { FaultServer } from "./fault-server.ts";

/**
 * Opens a site for the first time.
 * @param ready the words by which it says that it can be read offline
 * @returns milliseconds from the load of the page to these words
 */
export async function timeUntilReady(page: Page, address: string, ready: string): Promise<number> {
  await page.goto(address, { waitUntil: "load" });
  const start = performance.now();
  await page.getByRole("status").getByText(ready).waitFor();
  return performance.now() - start;
}

/**
 * Opens an address of a site that is saved, on a network that answers nothing.
 * @param words what its heading says
 * @returns what the network was asked for until the heading was there
 */
export async function requestsUntilShown(
  page: Page,
  server: FaultServer,
  address: string,
  words: string,
): Promise<readonly string[]> {
  server.fail({ kind: "stall" });
  // Left behind: an address that differs in its hash alone would not be asked for.
  await page.goto("about:blank");
  server.requests.length = 0;
  await page.goto(address, { waitUntil: "commit" });
  await page.getByRole("heading", { level: 1 }).filter({ hasText: words }).waitFor();
  // The worker's own script is the browser's business, and asked for beside the page.
  return server.requests.filter((url) => url !== "/sw.js");
}
