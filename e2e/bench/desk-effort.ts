/** Counts the clicks, keys and letters by which an author codes the first paragraphs of the article at the desk. */
import type { Browser } from "playwright";
import { addressOf, serve } from "../../src/build/serve.ts";
import { Author, codeStance, type Effort, startCoding } from "../desk-author.ts";
import { PLAN } from "../desk-plan.ts";

const PATIENCE_MS = 120_000;

/**
 * Codes the stances of the plan on a built site in English.
 * @param dir the folder of the site
 * @returns the effort for one stance, on average
 */
export async function measureEffort(browser: Browser, dir: string): Promise<Effort> {
  const server = await serve({ dir, base: "/", port: 0 });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(PATIENCE_MS);
  try {
    // tsx calls this helper for the functions that the author runs in the page.
    await page.addInitScript("globalThis.__name = (named) => named");
    await page.goto(addressOf(server, "/desk"));
    const author = new Author(page);
    await author.begin(PLAN);
    const before = { ...author.effort };
    const coding = startCoding(PLAN);
    for (const stance of PLAN.stances) await codeStance(author, coding, stance);
    const each = (kind: keyof Effort) => (author.effort[kind] - before[kind]) / PLAN.stances.length;
    return {
      ...{ clicks: each("clicks"), keys: each("keys") },
      ...{ letters: each("letters"), sentences: each("sentences") },
    };
  } finally {
    await page.close();
    server.closeAllConnections();
    server.close();
  }
}
