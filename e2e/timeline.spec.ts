/** The look of the timeline. `src/app/timeline.test.tsx` tests its words. */
import type { Page } from "playwright/test";
import { allMoments, isAhead } from "../src/domain/moments.ts";
import { isExact } from "../src/domain/time-axis.ts";
import { date, model, paths, say } from "./corpus.ts";
import { expect, test } from "./fixtures.ts";

const figureOf = (page: Page) => page.getByRole("main").getByRole("figure");
/** The entries of a date. */
const momentOf = (page: Page, edtf: string) =>
  figureOf(page)
    .getByRole("listitem")
    .filter({ has: page.getByText(date(edtf), { exact: true }) });

test("is one picture on a wide screen, which tells exact, approximate and later dates apart", async ({
  page,
  open,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(paths.timeline);
  const box = await figureOf(page).boundingBox();
  expect(box?.height).toBeLessThanOrEqual(900);
  for (const moment of allMoments(model)) {
    const heading = momentOf(page, moment.date).getByText(date(moment.date), { exact: true });
    const style = isExact(moment.date) ? "solid" : "dotted";
    await expect(heading.locator(".."), moment.date).toHaveCSS("border-bottom-style", style);
  }
  const coloursOf = async (ahead: boolean) => {
    const moments = allMoments(model).filter((moment) => isAhead(model, moment) === ahead);
    const colours = moments.map((moment) =>
      momentOf(page, moment.date)
        .getByText(date(moment.date), { exact: true })
        .evaluate((heading) => getComputedStyle(heading).color),
    );
    return new Set(await Promise.all(colours));
  };
  const [later, others] = [await coloursOf(true), await coloursOf(false)];
  expect([later.size, others.size]).toEqual([1, 1]);
  expect(later).not.toEqual(others);
});

test("has the letter of each date at its bar and at its entries", async ({ page, open }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(paths.timeline);
  const bars = await figureOf(page).locator("svg[aria-hidden] text").allTextContents();
  const dates = await figureOf(page).locator("li > p > [aria-hidden]").allTextContents();
  expect(dates).toHaveLength(allMoments(model).length);
  expect(new Set(dates).size).toBe(dates.length);
  expect(bars).toEqual(expect.arrayContaining(dates));
});

test("is a list with the dates before their entries on a phone", async ({ page, open }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(paths.timeline);
  for (const { date: edtf, events } of allMoments(model)) {
    const row = momentOf(page, edtf);
    const heading = await row.getByText(date(edtf), { exact: true }).boundingBox();
    for (const { title } of events) {
      const entry = await row.getByText(say(title), { exact: true }).first().boundingBox();
      expect(entry?.x).toBeGreaterThan((heading?.x ?? 0) + (heading?.width ?? 0));
    }
  }
});
