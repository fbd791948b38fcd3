/** A reader verifies a copy of a source, in the browser. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright/test";
import { de } from "../src/messages/de/de.ts";
import { expect, test } from "./fixtures.ts";

test.use({ site: "german", locale: "de" });

const SOURCE = "/sources/niederschrift-2019-05-14";
const words = de.verify;
const copy = await readFile(path.join(import.meta.dirname, "../src/testing/tiny-corpus-source.txt"), "utf8");

const report = (page: Page) => page.getByRole("region", { name: words.title }).getByRole("status");

async function openForm(page: Page) {
  await page.getByRole("button", { name: words.open }).click();
  const field = page.getByRole("textbox", { name: words.label });
  await expect(field).toBeFocused();
  return field;
}

async function check(page: Page, text: string) {
  await page.getByRole("textbox", { name: words.label }).fill(text);
  await page.getByRole("button", { name: words.check, exact: true }).click();
}

test("a dropped file is read", async ({ page, open }) => {
  await open(SOURCE);
  const field = await openForm(page);
  await field.evaluate((element, text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], "copy.txt", { type: "text/plain" }));
    element.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, copy);
  await expect(report(page)).toContainText(words.digestAgrees);
});

test("a copy is found whole, and nothing is asked of any server", async ({ page, open, requests }) => {
  await open(SOURCE);
  await openForm(page);
  const before = [...requests];
  await check(page, copy);
  await expect(report(page)).toContainText(words.digestAgrees);
  expect(requests).toEqual(before);
});
