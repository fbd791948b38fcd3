/** The offer of a page in the language of the reader, who comes with a browser in German. */
import { de } from "../src/messages/de/de.ts";
import { expect, test } from "./fixtures.ts";
import { expectNoViolation } from "./violations.ts";

test.use({ site: "renamed", locale: "de-CH" });

const words = de.languageOffer;

test("offers the same page in the reader’s language, in that language, and keeps an answer", async ({
  page,
  open,
}) => {
  await page.addInitScript(() => {
    const shifts = { total: 0 };
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.total += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await open("/stances?sort=-date");
  const offer = page.getByRole("region", { name: words.label });
  await expect(offer).toContainText(words.text);
  await expect(offer).toHaveAttribute("lang", "de");
  expect(
    await page.evaluate(() => (globalThis as unknown as { shifts: { total: number } }).shifts.total),
  ).toBe(0);
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
  const offline = page.getByRole("contentinfo");
  await open("/de");
  await expect(offline).toBeVisible();
  await expect(offer).toHaveCount(0);
  await open("/");
  await offer.getByRole("button", { name: words.dismiss }).click();
  await expect(offer).toHaveCount(0);
  await open("/about");
  // The offer would come with the previews.
  await page.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => name.includes("/later-")),
  );
  await expect(offer).toHaveCount(0);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("is not made", async ({ page }) => {
    await page.goto("./");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText(words.text)).toHaveCount(0);
  });
});
