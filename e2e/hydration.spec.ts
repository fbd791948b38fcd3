/** A prerendered page comes alive as it is: nothing moves, nothing is said, one fetch of the model. */
import type { Page } from "playwright/test";
import { en } from "../src/messages/en.ts";
import { matrixOf } from "./comparison.ts";
import { paths, SOURCE } from "./corpus.ts";
import { below, expect, holdModel, MODEL_FILE, test, untilAlive } from "./fixtures.ts";
import { PAGES } from "./page-kinds.ts";

/** The page as its reader has it: of the two forms of the comparison, the one that the screen has room for. */
const contentOf = (page: Page) => page.evaluate(() => document.body.innerText);

for (const [name, address] of Object.entries(PAGES)) {
  test(`${name}: one fetch of the model, and none twice`, async ({ open, requests }) => {
    await open(address);
    expect(requests.filter((url) => MODEL_FILE.test(url))).toHaveLength(1);
    expect(new Set(requests).size, requests.join("\n")).toBe(requests.length);
  });

  test(`${name}: the same words before and after`, async ({ page }) => {
    const release = await holdModel(page);
    await page.goto(below(address));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const before = await contentOf(page);
    const title = await page.title();
    await release();
    await untilAlive(page);
    // React's last word on a mismatch is to render anew, some time after the first element is alive.
    await page.evaluate(() => new Promise((resolve) => void requestIdleCallback(resolve)));
    expect(await contentOf(page)).toBe(before);
    expect(await page.title()).toBe(title);
  });
}

test("going from page to page fetches nothing more", async ({ page, open, requests }) => {
  await open(paths.home);
  // Chromium asks for the icon of each address anew.
  const asked = () => requests.filter((url) => !url.endsWith("/favicon.svg"));
  const before = asked();
  await page.getByRole("contentinfo").getByRole("link").first().click();
  await expect(page).toHaveURL(new RegExp(`${paths.source(SOURCE)}$`, "u"));
  await page.getByRole("navigation", { name: en.breadcrumb }).getByRole("link").first().click();
  await expect(matrixOf(page)).toBeVisible();
  expect(asked()).toEqual(before);
});

for (const form of [`${paths.about}/`, `${paths.about}/index.html`, "/index.html"]) {
  test(`the address ${form} gets the form that all links use`, async ({ page, open }) => {
    await open(form);
    await expect
      .poll(() => new URL(page.url()).pathname)
      .toBe(form.startsWith(paths.about) ? paths.about : paths.home);
  });
}
