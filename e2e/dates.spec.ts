/** The date range, and the date as of which everything is shown. */
import type { Page } from "playwright/test";
import { recordedDates } from "../src/domain/entries.ts";
import { en } from "../src/messages/en/en.ts";
import { chipOf, countsOf, openGroup, resultOf, stancesOn } from "./comparison.ts";
import { date, model, paths } from "./corpus.ts";
import { below, expect, test } from "./fixtures.ts";

const ALL = model.stances.length;
const [FIRST = "", ...later] = recordedDates(model);
const LAST = later.at(-1) ?? FIRST;

// So tall that no page has to scroll to a control.
test.use({ viewport: { width: 1280, height: 1600 } });

const openDates = (page: Page) => openGroup(page, en.selection.dates);

const searchOf = (page: Page) => new URL(page.url()).search;

test("a range that is typed can be shared, and Back undoes it limit by limit", async ({
  page,
  open,
  context,
}) => {
  await open(paths.home);
  const panel = await openDates(page);
  await panel.getByLabel(en.selection.range.from).fill(LAST);
  await page.keyboard.press("Enter");
  await expect.poll(() => searchOf(page)).toBe(`?from=${LAST}`);
  await expect(resultOf(page)).toHaveText(/ of /u);
  const { stances: since } = await countsOf(page);
  expect(since).toBeLessThan(ALL);
  await panel.getByLabel(en.selection.range.to).fill(` ${LAST} `);
  await page.keyboard.press("Tab");
  await expect.poll(() => searchOf(page)).toBe(`?from=${LAST}&to=${LAST}`);
  await expect(panel.getByLabel(en.selection.range.to)).toHaveValue(LAST);
  const shown = await resultOf(page).innerText();

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(resultOf(other)).toHaveText(shown);
  await expect(chipOf(other, en.selection.range.from, date(LAST))).toBeVisible();
  await chipOf(other, en.selection.range.from, date(LAST)).click();
  await expect.poll(() => searchOf(other)).toBe(`?to=${LAST}`);

  await page.goBack();
  await expect.poll(() => searchOf(page)).toBe(`?from=${LAST}`);
  await expect(page.locator("#range-to")).toHaveValue("");
  await page.goBack();
  await expect.poll(() => searchOf(page)).toBe("");
  await expect(page.locator("#range-from")).toHaveValue("");
  await expect.poll(async () => (await countsOf(page)).stances).toBe(ALL);
});

for (const width of [1024, 1440, 1920])
  test(`no word of a position that nobody takes is broken at ${width} pixels`, async ({ page, open }) => {
    await page.setViewportSize({ width, height: 900 });
    await open("/fr?asof=2015-03");
    const empty = page.locator(".position:not([data-held]) > *");
    await expect(empty.first()).toBeVisible();
    const broken = await empty.evaluateAll((parts: HTMLElement[]) =>
      parts.flatMap((part) => {
        part.style.overflowWrap = "normal";
        return part.scrollWidth > part.clientWidth ? [part.textContent] : [];
      }),
    );
    expect(broken).toEqual([]);
  });

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the page is whole, whatever dates its address names", async ({ page }) => {
    await page.goto(below(`${paths.home}?from=${LAST}&asof=${FIRST}`));
    expect(await stancesOn(page)).toHaveLength(ALL);
  });
});
