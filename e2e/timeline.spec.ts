/** The timeline: every event and every stance at its date. */
import type { Page } from "playwright/test";
import { leadOf } from "../src/model/evidence.ts";
import { allMoments, isAhead } from "../src/domain/moments.ts";
import { isExact } from "../src/domain/time-axis.ts";
import { timeScales } from "../src/domain/time-scales.ts";
import { en } from "../src/messages/en/en.ts";
import { briefPlaceOf } from "../src/reading/excerpt-place.ts";
import { valueOf, openFacet, searchField } from "./comparison.ts";
import { actorName, date, issueTitle, model, paths, say, stanceOf, stanceTitle } from "./corpus.ts";
import { expect, test } from "./fixtures.ts";

const figureOf = (page: Page) => page.getByRole("main").getByRole("figure");
/** The entries of a date. */
const momentOf = (page: Page, edtf: string) =>
  figureOf(page)
    .getByRole("listitem")
    .filter({ has: page.getByText(date(edtf), { exact: true }) });

test("has each date once, with what happened and what was stated then", async ({ page, open }) => {
  await open(paths.home);
  await page
    .getByRole("navigation", { name: en.mainNavigation })
    .getByRole("link", { name: en.titles.timeline })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(en.titles.timeline);
  await expect(page).toHaveURL(new RegExp(`${paths.timeline}$`, "u"));
  const { from, to, inset } = timeScales(model);
  await expect(figureOf(page)).toContainText(en.timeline.caption(from, to));
  await expect(figureOf(page)).toContainText(en.timeline.inset(date(inset?.month ?? "")));

  for (const { date: edtf, events, stances } of allMoments(model)) {
    const row = momentOf(page, edtf);
    await expect(row).toHaveCount(1);
    for (const { title } of events) await expect(row).toContainText(say(title));
    for (const stance of stances) {
      const link = row.locator(`[data-stance="${stance.id}"]`);
      await expect(link).toHaveAttribute("href", paths.stance(stance.id));
      const place = briefPlaceOf(en, leadOf(model, stance));
      await expect(link).toHaveAccessibleName(
        [stanceTitle(stance), issueTitle(stance.issue), place].join(" · "),
      );
    }
  }
});

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

test("it shows what the filters and the search leave", async ({ page, open }) => {
  await open(paths.timeline);
  await expect(momentOf(page, "2003")).toBeVisible();
  const panel = await openFacet(page, "actor");
  await valueOf(panel, actorName("france")).check();
  await page.keyboard.press("Escape");
  await expect(momentOf(page, "2003")).toHaveCount(0);
  await expect(momentOf(page, "2015-09-07")).toBeVisible();
  const stance = model.stances.find(({ actor }) => actor === "france");
  if (!stance) throw new Error("France has a stance.");
  await expect(figureOf(page).getByRole("link", { name: stanceTitle(stance) })).toHaveCount(1);

  await open(paths.timeline);
  await searchField(page).fill("stalemate");
  await expect(momentOf(page, "2015-09-07")).toHaveCount(0);
  const found = stanceOf("marine-corps-commandant-stalemate");
  await expect(momentOf(page, found.statedOn).getByRole("link", { name: stanceTitle(found) })).toBeVisible();
});
