/** Measures the time until the site can be read offline, and the wait of a returning reader. */
import type { Browser, Page } from "playwright";
import { en } from "../../src/messages/en/en.ts";
import { model, say } from "../corpus.ts";
import { startFaultServer } from "../fault-server.ts";
import { type StalledVisit, visitStalled } from "../offline-measures.ts";
import { buildSite } from "../sites.ts";

/** The delay of each response. */
const DELAY_MS = 100;

interface OfflineCost {
  readonly delayMs: number;
  /** Milliseconds from the load to “ready to work offline”. */
  readonly readyMs: number;
  /** A repeat visit, on a network that answers nothing; and one to an address that there is no page at. */
  readonly known: StalledVisit;
  readonly unknown: StalledVisit;
}

/**
 * Opens a site for the first time.
 * @param ready the words by which it says that it can be read offline
 * @returns milliseconds from the load of the page to these words
 */
async function timeUntilReady(page: Page, address: string, ready: string): Promise<number> {
  await page.goto(address, { waitUntil: "load" });
  const start = performance.now();
  await page.getByRole("status").getByText(ready).waitFor();
  return performance.now() - start;
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
    const known = await visitStalled(page, server, server.address, say(model.title));
    const unknown = await visitStalled(page, server, `${server.address}nonsense`, en.notFound.title);
    return { delayMs: DELAY_MS, readyMs, known, unknown };
  } finally {
    await context.close();
    server.close();
  }
}
