/** The offer of a page in the language of the reader, who comes with a browser in German. */
import type { Locator, Page } from "playwright/test";
import { de } from "../src/messages/de/de.ts";
import { en } from "../src/messages/en/en.ts";
import { expect, test } from "./fixtures.ts";
import { countShifts } from "./shifts.ts";
import { expectNoViolation } from "./violations.ts";

test.use({ site: "renamed", locale: "de-CH" });

const words = de.languageOffer;

/** Waits for the script that would make the offer. */
const untilLater = (page: Page) =>
  page.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => name.includes("/later-")),
  );

/** Holds back the script of the offer. @returns lets it come */
async function holdBack(page: Page): Promise<() => void> {
  const waiting: (() => void)[] = [];
  const arrival = new Promise<void>((resolve) => waiting.push(resolve));
  await page.route(/\/offer-[^/]*\.js$/u, async (route) => {
    await arrival;
    await route.continue();
  });
  return () => {
    for (const arrive of waiting) arrive();
  };
}

/** Returns true if a link has the focus and nothing lies over its head, its middle or its foot. */
const isUncovered = (link: Locator) =>
  link.evaluate((element) => {
    const { x, width, top, bottom } = element.getBoundingClientRect();
    return (
      document.activeElement === element &&
      [top + 1, (top + bottom) / 2, bottom - 1].every((y) =>
        element.contains(document.elementFromPoint(x + width / 2, y)),
      )
    );
  });

test("offers the same page in the reader’s language, in that language, and keeps an answer", async ({
  page,
  open,
}) => {
  const shifts = await countShifts(page);
  await open("/stances?sort=-date");
  const offer = page.getByRole("region", { name: words.label });
  await expect(offer).toContainText(words.text);
  await expect(offer).toHaveAttribute("lang", "de");
  expect(await shifts()).toEqual([]);
  await expectNoViolation(page);
  await offer.getByRole("link", { name: words.follow }).click();
  await expect(page).toHaveURL(/\/de\/stances\?sort=-date$/u);
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await expect(offer).toHaveCount(0);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(offer).toHaveCount(0);
});

test("is not made again after it was declined, nor on a page in the reader’s language", async ({
  page,
  open,
}) => {
  const offer = page.getByRole("region", { name: words.label });
  await open("/de");
  await untilLater(page);
  await expect(offer).toHaveCount(0);
  await open("/");
  await offer.getByRole("button", { name: words.dismiss }).click();
  await expect(offer).toHaveCount(0);
  await open("/about");
  await untilLater(page);
  await expect(offer).toHaveCount(0);
});

test("makes room for what has the focus of the keys at the foot of a page", async ({ page, open }) => {
  await open("/about");
  const offer = page.getByRole("region", { name: words.label });
  await expect(offer).toBeVisible();
  const atFoot = await offer.boundingBox();
  const links = page.locator("footer a");
  await links.first().focus();
  for (let at = 1; at < (await links.count()); at++) {
    await page.keyboard.press("Tab");
    expect(await isUncovered(links.nth(at)), `link ${at + 1} of the footer`).toBe(true);
  }
  await page.locator("header a").first().focus();
  await page.keyboard.press("Tab");
  expect(await offer.boundingBox(), "back at the foot of the screen").toEqual(atFoot);
});

test("comes at the head of the screen if the focus of the keys is at the foot already", async ({
  page,
  open,
}) => {
  await page.setViewportSize({ width: 320, height: 480 });
  const arrive = await holdBack(page);
  await open("/about");
  const last = page.locator("footer a").last();
  await last.focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(last).toBeFocused();
  arrive();
  await expect(page.getByRole("region", { name: words.label })).toBeVisible();
  await expect.poll(() => isUncovered(last)).toBe(true);
});

test.describe("with the notice of offline use", () => {
  test.use({ serviceWorkers: "allow" });

  test("stays in its place when the notice comes, and when it goes", async ({ page, open }) => {
    const shifts = await countShifts(page);
    await open("/");
    const offer = page.getByRole("region", { name: words.label });
    const saved = page.getByText(en.offline.ready);
    await expect(offer).toBeVisible();
    await expect(saved).toBeVisible();
    const before = await offer.boundingBox();
    await page.getByRole("button", { name: en.offline.dismiss }).click();
    await expect(saved).toHaveCount(0);
    expect(await offer.boundingBox()).toEqual(before);
    expect(await shifts()).toEqual([]);
  });

  test("leaves the notice in its place when it comes later", async ({ page, open }) => {
    const shifts = await countShifts(page);
    const arrive = await holdBack(page);
    await open("/");
    const saved = page.getByText(en.offline.ready);
    await expect(saved).toBeVisible();
    const before = await saved.boundingBox();
    arrive();
    await expect(page.getByRole("region", { name: words.label })).toBeVisible();
    expect(await saved.boundingBox()).toEqual(before);
    expect(await shifts()).toEqual([]);
  });
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("is not made", async ({ page }) => {
    await page.goto("./");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText(words.text)).toHaveCount(0);
  });
});
