/** The colour theme: applied at once, stored on the device, and without a flash of the other theme. */
import { en } from "../src/messages/en/en.ts";
import type { Page } from "playwright/test";
import { comparePath } from "../src/url/compare-params.ts";
import { paths } from "./corpus.ts";
import { expect, holdModel, test } from "./fixtures.ts";

const ground = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

async function choose(page: Page, theme: keyof typeof en.display.themes): Promise<void> {
  await page.getByRole("button", { name: en.display.title }).click();
  await page.getByRole("radio", { name: en.display.themes[theme] }).check();
  await page.keyboard.press("Escape");
}

test("a theme that is chosen outdoes the system's, and is there before the script", async ({
  page,
  open,
}) => {
  await page.emulateMedia({ colorScheme: "light" });
  await open(paths.home);
  const light = await ground(page);
  await choose(page, "dark");
  const dark = await ground(page);
  expect(dark).not.toBe(light);

  await holdModel(page);
  await page.goto(page.url());
  expect(await ground(page), "the page as it was prerendered").toBe(dark);
});

test("choosing “Match system” removes the stored theme", async ({ page, open }) => {
  await open(paths.home);
  await choose(page, "dark");
  expect(await page.evaluate(() => localStorage.getItem("theme"))).toBe("dark");
  await choose(page, "system");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("a browser that keeps nothing has the theme for as long as the page is open", async ({ page, open }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("refused", "SecurityError");
      },
    });
  });
  await page.emulateMedia({ colorScheme: "light" });
  await open(paths.home);
  const light = await ground(page);
  await choose(page, "dark");
  expect(await ground(page)).not.toBe(light);
});

test("in the reader’s own colours no text has the colour of the page, which the browser puts behind it", async ({
  page,
  open,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(paths.home);
  await page.getByRole("button", { name: en.selection.filters, exact: true }).click();
  await expect(page.locator("[popovertargetaction=hide]:visible")).toBeVisible();
  const invisible = await page.evaluate(() => {
    const { backgroundColor } = getComputedStyle(document.documentElement);
    return [...document.querySelectorAll("body *")].flatMap((element) => {
      const hasText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== "");
      const { color, forcedColorAdjust } = getComputedStyle(element);
      return hasText && color === backgroundColor && forcedColorAdjust !== "none" ? element.textContent : [];
    });
  });
  expect(invisible).toEqual([]);
});

test("in the reader’s own colours every symbol of a key can be told apart", async ({ page, open }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(paths.home);
  await expect(page.locator(".hatched")).toHaveCSS("background-image", /gradient/u);
  await open(paths.timeline);
  const strokes = await page
    .locator("figcaption line")
    .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).stroke));
  expect(new Set(strokes).size, "approximate, and later than the source").toBe(2);
  await open(comparePath(paths.compare, { kind: "actors", ids: ["ndp", "kurdish-youth-association"] }));
  const edgeOf = (label: string) =>
    page
      .getByRole("rowheader")
      .filter({ hasText: label })
      .first()
      .evaluate((header) => getComputedStyle(header).borderInlineStartColor);
  expect(await edgeOf(en.comparePage.agreement.differs)).not.toBe(await edgeOf(en.comparePage.partial(1)));
});
