/** The address is the state: reload, back and forward bring it back, focus and scroll included. */
import type { Page } from "playwright/test";
import { en } from "../src/messages/en/en.ts";
import { actorsOn, chipOf, countsOf, entryOf, resultOf, searchField } from "./comparison.ts";
import { actorName, LAST_ISSUE, model, paths, stanceOf } from "./corpus.ts";
import { expect, test, untilHydrated } from "./fixtures.ts";

const SHARED = "?q=kurdish&country=CA&sort=-date";

async function expectShared(page: Page): Promise<void> {
  await expect(page.getByRole("table", { name: en.stanceTable.caption })).toBeVisible();
  await expect(searchField(page)).toHaveValue("kurdish");
  await expect(chipOf(page, en.selection.facet.country, "Canada")).toBeVisible();
  await expect(page.getByRole("columnheader", { name: en.stanceTable.column.date })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  await expect.poll(() => new URL(page.url()).search).toBe(SHARED);
}

test("a link shows what its sender saw, also after a reload", async ({ page, open }) => {
  await open(paths.stances + SHARED);
  await expectShared(page);
  const counts = await countsOf(page);
  await page.reload();
  await untilHydrated(page);
  await expectShared(page);
  expect(await countsOf(page)).toEqual(counts);
});

/** The reader's place: the scroll position of the page. */
const scrollOf = (page: Page) => page.evaluate(() => Math.round(window.scrollY));

/** A stance at the end of the page: on its last issue. */
const FAR = model.stances.find(({ issue }) => issue === LAST_ISSUE)?.id ?? "";
const farLink = (page: Page) => entryOf(page, FAR);

test("Back returns to the place in the page, and to the link that was followed", async ({ page, open }) => {
  await open(`${paths.home}?country=CA,US`);
  await farLink(page).scrollIntoViewIfNeeded();
  const before = await scrollOf(page);
  expect(before).toBeGreaterThan(0);
  await farLink(page).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect.poll(() => scrollOf(page)).toBe(0);
  await page.goBack();
  await expect(farLink(page)).toBeFocused();
  await expect(farLink(page)).toBeInViewport();
  await expect.poll(() => scrollOf(page)).toBe(before);
  expect(await actorsOn(page)).not.toContain("france");
  await page.goForward();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(actorName(stanceOf(FAR).actor));
  await expect.poll(() => scrollOf(page)).toBe(0);
});

test("a reload keeps the place and the focus", async ({ page, open }) => {
  await open(`${paths.home}?country=CA`);
  const link = farLink(page);
  await link.focus();
  await link.scrollIntoViewIfNeeded();
  const before = await scrollOf(page);
  expect(before).toBeGreaterThan(0);
  await page.reload();
  await untilHydrated(page);
  await expect(link).toBeFocused();
  await expect.poll(() => scrollOf(page)).toBe(before);
});

test("Back from a page on another site restores the selection and the place", async ({ page, open }) => {
  await open(`${paths.home}?country=CA`);
  const link = farLink(page);
  await link.focus();
  const before = await scrollOf(page);
  expect(before).toBeGreaterThan(0);
  await page.goto("about:blank");
  await page.goBack();
  await untilHydrated(page);
  await expect(resultOf(page)).toHaveText(/^\d+ of/u);
  await expect.poll(() => scrollOf(page)).toBe(before);
});

test("the address of a former view leads to its page, with its filters", async ({ page, open }) => {
  await open(`${paths.home}?view=table&actor=ndp&q=training`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(en.titles.actors);
  await expect(page).toHaveURL((url) => url.pathname + url.search === `${paths.actors}?actor=ndp&q=training`);
  await expect(chipOf(page, en.selection.facet.actor, actorName("ndp"))).toBeVisible();
  await expect(searchField(page)).toHaveValue("training");
});
