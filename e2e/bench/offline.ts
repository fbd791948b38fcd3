/** What it takes until the site can be read offline, and what a reader who comes back waits for. */
import type { Browser } from "playwright";
import { en } from "../../src/messages/en.ts";
import { model, say } from "../corpus.ts";
import { startFaultServer } from "../fault-server.ts";
import { requestsUntilShown, timeUntilReady } from "../offline-measures.ts";
import { buildSite } from "../sites.ts";

/** How long each response takes. */
const DELAY_MS = 100;

export interface OfflineCost {
  readonly delayMs: number;
  /** Milliseconds from the load to “ready to work offline”. */
  readonly readyMs: number;
  /** What the network is asked for before a repeat visit is shown. */
  readonly requests: readonly string[];
}

/** Builds the site of the real corpus, visits it over a slow line, and again over one that is dead. */
export async function measureOffline(browser: Browser): Promise<OfflineCost> {
  await buildSite("main");
  const server = await startFaultServer("main");
  const context = await browser.newContext({ locale: "en" });
  try {
    const page = await context.newPage();
    server.fail({ kind: "delay", ms: DELAY_MS });
    const readyMs = await timeUntilReady(page, server.address, en.offline.ready);
    const requests = await requestsUntilShown(page, server, server.address, say(model.title));
    return { delayMs: DELAY_MS, readyMs, requests };
  } finally {
    await context.close();
    server.close();
  }
}
