/** Opens drafts at the desk, gives it files, and takes away what it makes. */
import { Buffer } from "node:buffer";
import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import type { Locator, Page } from "playwright/test";
import type { Draft } from "../src/coding/draft.ts";
import { draftFile } from "../src/coding/folder.ts";
import { en } from "../src/messages/en/en.ts";
import { bridgeDraft } from "../src/testing/bridge-draft.ts";

const words = en.desk;

/** Chooses a file in a field of the page, which is named by its label. */
export async function give(
  page: Page,
  label: string,
  name: string,
  contents: string | Uint8Array,
): Promise<void> {
  await page
    .getByLabel(label, { exact: true })
    .setInputFiles({ name, mimeType: "", buffer: Buffer.from(contents as string) });
}

/** Opens a draft at the start of the desk, and waits until it is checked. */
export async function openDraft(page: Page, draft: Draft = bridgeDraft()): Promise<void> {
  await give(page, words.start.zip, "hilltown.draft.json", draftFile(draft));
  await page.getByRole("button", { name: new RegExp(`^${words.check.title} \\(`, "u") }).waitFor();
}

/** Shows a view of the open draft. */
export async function showView(page: Page, view: keyof typeof words.view): Promise<void> {
  await page.getByRole("tab", { name: words.view[view], exact: true }).click();
}

/** The button that lists the records of a collection, if there are so many. */
export function countOf(page: Page, collection: keyof typeof words.collection, count: number): Locator {
  return page.getByRole("button", { name: `${words.collection[collection]} (${count})`, exact: true });
}

/** Waits until the device has the draft as it is on the screen. */
export async function untilSaved(page: Page): Promise<void> {
  await page.getByText(words.bar.saved(""), { exact: false }).waitFor();
}

/** The files of the corpus that the desk gives. */
export async function takeAway(page: Page): Promise<Record<string, Uint8Array>> {
  await showView(page, "take");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: words.take.corpus }).click(),
  ]);
  return unzipSync(new Uint8Array(await readFile(await download.path())));
}

/** Makes a browser keep nothing for the pages that are opened after it. */
export async function denyStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("No storage.", "SecurityError");
    };
  });
}
