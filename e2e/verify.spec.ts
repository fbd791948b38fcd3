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

/** Returns the number of excerpts that the report lists as found in place, found elsewhere and not found. */
async function counts(page: Page): Promise<readonly number[]> {
  const text = await report(page).locator("p").first().innerText();
  return Array.from(text.matchAll(/\d+/gu), ([number]) => Number(number));
}

test("a faithful copy is found whole, whatever its line ends, quotation marks and surroundings", async ({
  page,
  open,
}) => {
  await open(SOURCE);
  await openForm(page);
  for (const text of [
    copy,
    copy.replaceAll("\n", "\r\n"),
    copy.replaceAll(/[„“”]/gu, '"').replaceAll("–", "-"),
    `Menü\n\nAnmelden\n\n${copy}\n\nMehr davon`,
  ]) {
    await check(page, "");
    await expect(report(page)).toHaveText(words.problem.empty);
    await check(page, text);
    await expect(report(page)).toContainText(words.digestAgrees);
    const [here = 0, ...others] = await counts(page);
    expect(here).toBeGreaterThan(5);
    expect(others).toEqual([0, 0]);
  }
});

test("an altered copy shows what was altered, and nothing else", async ({ page, open }) => {
  await open(SOURCE);
  await openForm(page);
  await check(page, copy.replace("bis zum Bahnhof", "bis zum Hauptbahnhof"));
  await expect(report(page)).toContainText(words.digestDiffers);
  expect((await counts(page)).slice(1)).toEqual([0, 1]);
  await expect(report(page).locator("del")).toHaveText(["Bahnhof"]);
  await expect(report(page).locator("ins")).toHaveText(["Hauptbahnhof"]);
});

test("another text has nothing of it", async ({ page, open }) => {
  await open(SOURCE);
  await openForm(page);
  await check(page, "Ein ganz anderer Text.");
  await expect(report(page)).toContainText(words.noNearest);
  expect((await counts(page)).slice(0, 2)).toEqual([0, 0]);
});

test("files that are no copy are refused with a reason", async ({ page, open }) => {
  await open(SOURCE);
  await openForm(page);
  const give = (name: string, buffer: Buffer) =>
    page.getByLabel(words.file).setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await give("huge.txt", Buffer.alloc(10_000_000, "x"));
  await expect(report(page)).toHaveText(words.problem["too-long"]);
  await give("picture.png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]));
  await expect(report(page)).toHaveText(words.problem.binary);
  await give("page.html", Buffer.from("<!doctype html><p>x"));
  await expect(report(page)).toHaveText(words.problem.html);
  await give("empty.txt", Buffer.alloc(0));
  await expect(report(page)).toHaveText(words.problem.empty);
  await give("copy.txt", Buffer.from(copy));
  await expect(report(page)).toContainText(words.digestAgrees);
});

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

test("nothing is asked of any server", async ({ page, open, requests }) => {
  await open(SOURCE);
  await openForm(page);
  const before = [...requests];
  await check(page, copy);
  await expect(report(page)).toContainText(words.digestAgrees);
  expect(requests).toEqual(before);
});
