/** No axe violation, nothing too small to press, nothing lost at twice the size of text: every kind of page and state, phone and desktop, light and dark. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright/test";
import { en } from "../src/messages/en.ts";
import { openFacet } from "./comparison.ts";
import { paths } from "./corpus.ts";
import { below, expect, MODEL_FILE, test } from "./fixtures.ts";
import { PAGES, STATES, UNKNOWN } from "./page-kinds.ts";
import { smallTargets } from "./targets.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The rule of WCAG's level AAA that axe can judge; it is off unless it is named. */
const CONTRAST = "color-contrast-enhanced";
/** Also a desktop at 400 % zoom. */
const PHONE = { width: 320, height: 640 };
const DESKTOP = { width: 1280, height: 800 };

/** By how much the page is wider than the screen with text of a size (WCAG 2.2, 1.4.4 and 1.4.10), in pixels. */
async function overflowAt(page: Page, size: "100%" | "200%"): Promise<number> {
  return page.evaluate((fontSize) => {
    const root = document.documentElement;
    root.style.fontSize = fontSize;
    const beyond = root.scrollWidth - root.clientWidth;
    root.style.fontSize = "";
    return beyond;
  }, size);
}

async function expectNoViolation(page: Page, screens = [PHONE, DESKTOP]): Promise<void> {
  for (const screen of screens) {
    await page.setViewportSize(screen);
    expect(await smallTargets(page), `${screen.width} pixels`).toEqual([]);
    expect(await overflowAt(page, "100%"), `${screen.width} pixels`).toBeLessThanOrEqual(0);
    expect(await overflowAt(page, "200%"), `${screen.width} pixels, twice the text`).toBeLessThanOrEqual(0);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations, passes } = await new AxeBuilder({ page })
        .options({
          // The dark theme is the same page in other colours.
          ...(colorScheme === "light"
            ? { runOnly: TAGS, rules: { [CONTRAST]: { enabled: true } } }
            : { runOnly: { type: "rule", values: [CONTRAST] } }),
          // To describe in full what is right takes most of the time.
          resultTypes: ["violations"],
        })
        // A page without foreign frames needs no second tab to gather the results in.
        .setLegacyMode()
        .analyze();
      const found = violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }));
      expect(found, `${screen.width} pixels, ${colorScheme}`).toEqual([]);
      expect(passes.length).toBeGreaterThan(colorScheme === "light" ? 20 : 0);
    }
  }
}

for (const [name, address] of Object.entries({ ...PAGES, ...STATES })) {
  test(`${name} has no violation`, async ({ page, open }) => {
    await open(address);
    await expectNoViolation(page);
  });
}

test("a page that is not found has no violation", async ({ page, open, expectNoise }) => {
  expectNoise(/status of 404/u);
  await open(UNKNOWN);
  await expectNoViolation(page);
});

test("an open panel of filters has no violation", async ({ page, open }) => {
  await open(`${paths.home}?country=CA`);
  const panel = await openFacet(page, "position");
  await expectNoViolation(page, [DESKTOP]);
  await expect(panel, "it was open all the time").toBeVisible();
});

test("the sheet of filters has no violation", async ({ page, open }) => {
  await page.setViewportSize(PHONE);
  await open(`${paths.home}?country=CA`);
  await page.getByRole("button", { name: en.home.filters }).click();
  const sheet = page.getByRole("dialog", { name: en.home.filters });
  await expectNoViolation(page, [PHONE]);
  await expect(sheet, "it was open all the time").toBeVisible();
});

test("the list of keys has no violation", async ({ page, open }) => {
  await open(paths.about);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: en.keys.title })).toBeVisible();
  await expectNoViolation(page);
});

test("the notice of a missing model has no violation", async ({ page, expectNoise }) => {
  expectNoise(/ERR_FAILED/u);
  await page.route(MODEL_FILE, (route) => route.abort());
  await page.goto(below(paths.about));
  await expect(page.getByRole("alert")).toBeVisible();
  await expectNoViolation(page);
});
