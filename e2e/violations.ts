/** Returns accessibility violations of a page. */
import type { Page } from "playwright/test";
import { runAxe } from "./axe.ts";
import { expect, untilWhole } from "./fixtures.ts";
import { smallTargets } from "./targets.ts";

const TARGET_SIZE = "target-size";
/** Also a desktop at 400 % zoom. */
export const PHONE = { width: 320, height: 640 };
export const DESKTOP = { width: 1280, height: 800 };

/** A screen and the themes in which axe checks it; without a theme, only sizes are checked. */
type View = readonly [screen: typeof PHONE, ...themes: ("light" | "dark")[]];

/**
 * Each screen and each theme once. The themes have the same layout, and contrast takes most of the time. What shows on both
 * screens is checked in both themes, and `src/ui/tokens.test.ts` holds every text colour to every ground in both.
 */
const EACH_ONCE: readonly View[] = [
  [PHONE, "light"],
  [DESKTOP, "dark"],
];
/** For pages in a second language: they have the parts and colours of the first, where axe checks them, but other words. */
export const OTHER_WORDS: readonly View[] = [[PHONE, "light"], [DESKTOP]];
/** For pages that show other parts on a phone than on a desktop. */
export const ALL_VIEWS: readonly View[] = [
  [PHONE, "light", "dark"],
  [DESKTOP, "light", "dark"],
];

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

/** The texts of open panels that are wider than their panel. */
const cutInPanels = (page: Page) =>
  page
    .locator(":popover-open")
    .evaluateAll((panels) =>
      panels
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .flatMap((panel) =>
          [...panel.children]
            .filter(({ scrollWidth }) => scrollWidth > panel.clientWidth)
            .map(({ textContent }) => textContent),
        ),
    );

/** The HTML of the small cells of a matrix, and of what they hold. */
const smallCells = (page: Page) =>
  page.locator("table[data-small] :is(a, td)").evaluateAll((all) => all.map(({ outerHTML }) => outerHTML));

/** The HTML of what the edge or the button of an open panel covers in part: scrolling uncovers it. */
const coveredInPart = (page: Page) =>
  page.locator(":popover-open :is(a, button, input)").evaluateAll((all) =>
    all
      .filter((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const isHit = (x: number, y: number) => element.contains(document.elementFromPoint(x, y));
        return isHit(left + 1, top + 1) !== isHit(right - 1, bottom - 1);
      })
      .map(({ outerHTML }) => outerHTML),
  );

/** Expects that axe finds nothing on a page as it is. */
async function expectNothingFound(page: Page, rules: "all" | "contrast", view: string): Promise<void> {
  const { found, passes } = await runAxe(page, rules);
  // What the small cells of a matrix lead to is also elsewhere on the page (WCAG 2.2, 2.5.8, “equivalent”).
  const isTooSmall = found.some(({ id }) => id === TARGET_SIZE);
  const elsewhere = isTooSmall ? [...(await smallCells(page)), ...(await coveredInPart(page))] : [];
  const isLargeElsewhere = (id: string, html: string) =>
    id === TARGET_SIZE && elsewhere.some((whole) => whole.startsWith(html));
  const violations = found
    .map(({ id, html }) => ({ id, html: html.filter((each) => !isLargeElsewhere(id, each)) }))
    .filter(({ html }) => html.length > 0);
  expect(violations, view).toEqual([]);
  expect(passes, view).toBeGreaterThan(rules === "all" ? 20 : 0);
}

/** Holds a page to axe, to the size of what is pressed and to the width of the screen: phone and desktop, light and dark. */
export async function expectNoViolation(page: Page, views = EACH_ONCE): Promise<void> {
  await untilWhole(page);
  for (const [screen, ...themes] of views) {
    await page.setViewportSize(screen);
    expect(await smallTargets(page), `${screen.width} pixels`).toEqual([]);
    expect(await cutInPanels(page), `${screen.width} pixels`).toEqual([]);
    expect(await overflowAt(page, "100%"), `${screen.width} pixels`).toBeLessThanOrEqual(0);
    expect(await overflowAt(page, "200%"), `${screen.width} pixels, twice the text`).toBeLessThanOrEqual(0);
    for (const [at, colorScheme] of themes.entries()) {
      await page.emulateMedia({ colorScheme });
      // Another theme is the same page in other colours.
      const rules = at === 0 ? "all" : "contrast";
      await expectNothingFound(page, rules, `${screen.width} pixels, ${colorScheme}`);
    }
  }
}
