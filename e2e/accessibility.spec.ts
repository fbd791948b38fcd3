/** No axe violation: every kind of page and state, phone and desktop, light and dark. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright/test";
import { en } from "../src/messages/en.ts";
import { openFacet } from "./comparison.ts";
import { paths } from "./corpus.ts";
import { below, expect, MODEL_FILE, test } from "./fixtures.ts";
import { PAGES, STATES, UNKNOWN } from "./page-kinds.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const SCREENS = [
  { width: 360, height: 800 },
  { width: 1280, height: 800 },
];

async function expectNoViolation(page: Page): Promise<void> {
  for (const screen of SCREENS) {
    await page.setViewportSize(screen);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      // To describe in full what is right takes most of the time; and a page without foreign frames needs no
      // second tab to gather the results in.
      const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode();
      // The dark theme is the same page in other colours.
      const { violations, passes } = await (
        colorScheme === "light" ? axe.withTags(TAGS) : axe.withRules("color-contrast")
      ).analyze();
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
  await expectNoViolation(page);
  await expect(panel, "it was open all the time").toBeVisible();
});

test("an open legend has no violation", async ({ page, open }) => {
  await open(paths.home);
  await page.getByText(en.home.legend).click();
  await expectNoViolation(page);
});

test("the notice of a missing model has no violation", async ({ page, expectNoise }) => {
  expectNoise(/ERR_FAILED/u);
  await page.route(MODEL_FILE, (route) => route.abort());
  await page.goto(below(paths.about));
  await expect(page.getByRole("alert")).toBeVisible();
  await expectNoViolation(page);
});
