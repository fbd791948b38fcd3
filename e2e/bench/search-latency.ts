/** The time from a key press in the search field to the painted result, in a real browser. */
import { type Browser, chromium, type Page } from "playwright";
import { addressOf, serve } from "../../src/build/serve.ts";
import type { Corpus } from "../../src/model/schema.ts";
import { findBrowser, LAUNCH_ARGS } from "../find-browser.ts";
import { untilPainted } from "./until-painted.ts";

const PATIENCE_MS = 120_000;

/** Starts the browser in which every size is measured. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: [...LAUNCH_ARGS] });
}

/** The number of words to search for and of letters to type of each. The first letters find the most. */
const WORDS = 5;
const LETTERS = 4;

/** Beginnings of words that a reader could look for: the longest of some summaries, spread over the corpus. */
function searchedBeginnings({ stances }: Corpus): readonly string[] {
  return Array.from({ length: WORDS }, (_, at) => {
    const summary = stances[Math.floor((at * stances.length) / WORDS)]?.summary ?? {};
    const words = Object.values(summary).flatMap((text) => text.match(/\p{L}+/gu) ?? []);
    const [longest = ""] = words.toSorted((a, b) => b.length - a.length);
    return longest.slice(0, LETTERS);
  });
}

/** Empties the field, and waits until what that brings back is painted. */
async function emptyField(page: Page): Promise<void> {
  await page.getByRole("searchbox").fill("");
  await page.waitForFunction(() => !document.querySelector('#content a[href*="q="]'));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Opens a built site, types into its search field, and returns the time that each key took. */
export async function measureSearch(browser: Browser, dir: string, corpus: Corpus): Promise<number[]> {
  const server = await serve({ dir, base: "/", port: 0 });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(PATIENCE_MS);
  try {
    await page.goto(addressOf(server, "/"), { waitUntil: "networkidle" });
    const field = page.getByRole("searchbox");
    // The first key waits for hydration, which is another matter.
    await field.press("a");
    await page.waitForFunction(() => document.querySelector('#content a[href*="q=a"]'));
    await emptyField(page);
    const times: number[] = [];
    for (const beginning of searchedBeginnings(corpus)) {
      await field.focus();
      for (const letter of beginning)
        times.push(await untilPainted(page, "keydown", () => page.keyboard.press(letter)));
      await emptyField(page);
    }
    return times;
  } finally {
    await page.close();
    server.close();
  }
}
