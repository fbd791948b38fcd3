/** The timeline: every event and every stance at its date. */
import type { Page } from "playwright/test";
import { gradeOf } from "../src/model/evidence.ts";
import { allMoments } from "../src/domain/moments.ts";
import { timeScales } from "../src/domain/time-scales.ts";
import { en } from "../src/messages/en/en.ts";
import { valueOf, openFacet, searchField } from "./comparison.ts";
import { actorName, date, model, paths, say, stanceOf, stanceTitle } from "./corpus.ts";
import { expect, test } from "./fixtures.ts";

const figureOf = (page: Page) => page.getByRole("main").getByRole("figure");
/** The row of a date. */
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
      const name = `${stanceTitle(stance)}. ${en.attribution[gradeOf(model, stance)]}`;
      await expect(row.getByRole("link", { name, exact: true })).toHaveAttribute(
        "href",
        paths.stance(stance.id),
      );
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
