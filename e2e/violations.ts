/** Returns accessibility violations of a page. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright/test";
import { expect } from "./fixtures.ts";
import { smallTargets } from "./targets.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The rule of WCAG's level AAA that axe can judge; it is off unless it is named. */
const CONTRAST = "color-contrast-enhanced";
const TARGET_SIZE = "target-size";
/** Also a desktop at 400 % zoom. */
export const PHONE = { width: 320, height: 640 };
export const DESKTOP = { width: 1280, height: 800 };

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

/** Holds a page to axe, to the size of what is pressed and to the width of the screen: phone and desktop, light and dark. */
export async function expectNoViolation(page: Page, screens = [PHONE, DESKTOP]): Promise<void> {
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
      const inSmallTable = await page
        .locator("table[data-small] :is(a, td)")
        .evaluateAll((all) => all.map(({ outerHTML }) => outerHTML));
      // What the small cells of a matrix lead to is also elsewhere on the page (WCAG 2.2, 2.5.8, “equivalent”).
      // axe shortens the HTML of long elements.
      const isAlsoElsewhere = (id: string, html: string) =>
        id === TARGET_SIZE && inSmallTable.some((whole) => whole.startsWith(html));
      const found = violations
        .map(({ id, nodes }) => ({
          id,
          nodes: nodes.map(({ html }) => html).filter((html) => !isAlsoElsewhere(id, html)),
        }))
        .filter(({ nodes }) => nodes.length > 0);
      expect(found, `${screen.width} pixels, ${colorScheme}`).toEqual([]);
      expect(passes.length).toBeGreaterThan(colorScheme === "light" ? 20 : 0);
    }
  }
}
