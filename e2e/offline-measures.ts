/** What a reader waits for on a network that answers nothing: the bench prints it, the browser tests hold to it. */
import type { Page } from "playwright/test";
import type { FaultServer } from "./fault-server.ts";

/** A visit to an address on a network that answers nothing. */
export interface StalledVisit {
  /** What the network was asked for until the heading was there. */
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
  // Left behind: an address that differs in its hash alone would not be asked for.
  await page.goto("about:blank");
  server.requests.length = 0;
  const start = performance.now();
  await page.goto(address, { waitUntil: "commit" });
  await page.getByRole("heading", { level: 1 }).filter({ hasText: words }).waitFor();
  const ms = performance.now() - start;
  // The worker's own script is the browser's business, and asked for beside the page.
  return { asked: server.requests.filter((url) => !url.endsWith("/sw.js")), ms };
}
