/**
 * Measures the coding desk with a large draft: from a key press to the painted letter, and from the last change to the answer
 * of the check. Beside them stand the same times in a field of an empty page, and with a draft of one stance.
 */
import type { Browser, Page } from "playwright";
import { draftFile } from "../../src/coding/folder.ts";
import { addressOf, serve } from "../../src/build/serve.ts";
import { en } from "../../src/messages/en/en.ts";
import { type DraftSize, LARGE, makeDraft, SMALL } from "../../src/testing/large-draft.ts";

/** The number of keys, for a median. The first ones do not count, because they warm up the code. */
const KEYS = 24;
const WARM_UP = 4;
const CHECKS = 12;
const PATIENCE_MS = 120_000;
/** The time in which the check and the saving of a change are over. */
const PAUSE_MS = 500;

/** Times in milliseconds. */
interface DeskSpeed {
  /** From a key press in a field of the large draft to the painted letter. */
  readonly keys: readonly number[];
  /** The same in a field of an empty page. */
  readonly emptyKeys: readonly number[];
  /** From the last change of the large draft to the answer of the check on the page. */
  readonly checks: readonly number[];
  /** The same with a draft of one stance. */
  readonly smallChecks: readonly number[];
}

/** Presses a key, and returns the time until the frame with its letter is painted. */
async function keyTime(page: Page, key: string): Promise<number> {
  // The object around the promise prevents that it is awaited here.
  const watch = await page.evaluateHandle(() => ({
    painted: new Promise<number>((resolve) => {
      // No function here has a name, because tsx would call a helper for it that the page does not have.
      document.addEventListener(
        "keydown",
        ({ timeStamp }) => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener("message", () => resolve(performance.now() - timeStamp));
          port1.start();
          // A message that is sent in a frame arrives when the frame has been painted.
          requestAnimationFrame(() => port2.postMessage(undefined));
        },
        { once: true, capture: true },
      );
    }),
  }));
  await page.keyboard.press(key);
  const time = await watch.evaluate(({ painted }) => painted);
  await watch.dispose();
  return time;
}

async function keyTimes(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let at = 0; at < KEYS; at++) {
    times.push(await keyTime(page, "a"));
    await page.waitForTimeout(PAUSE_MS / 5);
  }
  return times.slice(WARM_UP);
}

const TO_DO = `nav[aria-label="${en.desk.half.records}"]`;

/** Presses a key that changes what is left to do, and returns the time until the page says so. */
async function checkTime(page: Page, key: string): Promise<number> {
  const watch = await page.evaluateHandle((list) => {
    const element = document.querySelector(list);
    if (!element) throw new Error("The desk has no list of records.");
    return {
      answered: new Promise<number>((resolve) => {
        let begun = 0;
        document.addEventListener("keydown", ({ timeStamp }) => (begun = timeStamp), {
          ...{ once: true, capture: true },
        });
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve(performance.now() - begun);
        });
        observer.observe(element, { subtree: true, characterData: true, childList: true });
      }),
    };
  }, TO_DO);
  await page.keyboard.press(key);
  const time = await watch.evaluate(({ answered }) => answered);
  await watch.dispose();
  return time;
}

/** Opens a draft of a size on a new page, and focuses the field for the summary of its first paragraph, which is empty. */
async function openDraft(browser: Browser, address: string, size: DraftSize): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(address);
  await page.getByLabel(en.desk.start.zip).setInputFiles({
    ...{ name: "large.draft.json", mimeType: "application/json" },
    buffer: Buffer.from(draftFile(await makeDraft(size))),
  });
  await page.getByRole("button", { name: new RegExp(`^${en.desk.check.title} \\(`, "u") }).waitFor();
  await page.getByRole("textbox", { name: en.desk.text.summary(1), exact: true }).focus();
  await page.waitForTimeout(PAUSE_MS);
  return page;
}

async function checkTimes(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let at = 0; at < CHECKS; at++) {
    times.push(await checkTime(page, "a"));
    await page.waitForTimeout(PAUSE_MS);
    times.push(await checkTime(page, "Backspace"));
    await page.waitForTimeout(PAUSE_MS);
  }
  return times.slice(2);
}

/**
 * Measures the desk of a built site in English.
 * @param dir the folder of the site
 */
export async function measureDeskSpeed(browser: Browser, dir: string): Promise<DeskSpeed> {
  const server = await serve({ dir, base: "/", port: 0 });
  const address = addressOf(server, "/desk");
  try {
    const empty = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await empty.goto("data:text/html,<!doctype html><body><textarea autofocus></textarea>");
    await empty.getByRole("textbox").focus();
    const emptyKeys = await keyTimes(empty);
    await empty.close();
    const small = await openDraft(browser, address, SMALL);
    const smallChecks = await checkTimes(small);
    await small.close();
    const large = await openDraft(browser, address, LARGE);
    const checks = await checkTimes(large);
    const keys = await keyTimes(large);
    await large.close();
    return { keys, emptyKeys, checks, smallChecks };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
