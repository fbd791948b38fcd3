/** The address is the state: reload, back and forward bring it back, focus and scroll included. */
import type { Page } from "playwright/test";
import { en } from "../src/messages/en/en.ts";
import {
  actorsOn,
  chipOf,
  countsOf,
  entryOf,
  openFacet,
  questionOf,
  questionsOf,
  resultOf,
  searchField,
  valueOf,
} from "./comparison.ts";
import { actorName, issueTitle, LAST_ISSUE, model, paths, say, stanceOf } from "./corpus.ts";
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

const [ONE, OTHER] = model.issues.slice(-2).map(({ id }) => id) as [string, string];

test("a choice is in the address, and Back and Forward walk through the choices", async ({ page, open }) => {
  await open(paths.home);
  const panel = await openFacet(page, "issue");
  await valueOf(panel, issueTitle(ONE)).check();
  await expect(page).toHaveURL(new RegExp(`\\?issue=${ONE}$`, "u"));
  await valueOf(panel, issueTitle(OTHER)).check();
  await expect(page).toHaveURL(new RegExp(`\\?issue=${ONE},${OTHER}$`, "u"));
  const questions = questionsOf(page);
  await page.goBack();
  await expect(questions).toHaveCount(1);
  await expect(questionOf(page, ONE)).toBeVisible();
  await page.goBack();
  await expect(questions).toHaveCount(model.issues.length);
  await expect.poll(() => new URL(page.url()).search).toBe("");
  await page.goForward();
  await page.goForward();
  await expect(questions).toHaveCount(2);
});

test("an address that spells out the defaults is read as they are", async ({ page, open }) => {
  await open(`${paths.home}?sort=issue&q=&actor=&follow=`);
  await expect(questionsOf(page)).toHaveCount(model.issues.length);
  await expect(page.getByRole("list", { name: en.selection.activeFilters })).toHaveCount(0);
  expect(await countsOf(page)).toMatchObject({ stances: model.stances.length });
  const panel = await openFacet(page, "actor");
  await valueOf(panel, actorName("ndp")).check();
  await expect.poll(() => new URL(page.url()).search, "the defaults leave the address").toBe("?actor=ndp");
});

test("parameters of others are left alone", async ({ page, open }) => {
  await open(`${paths.home}?utm_source=mail&actor=ndp`);
  await expect.poll(() => actorsOn(page)).toEqual(["ndp"]);
  await expect(page.getByText(/It was left out/u)).toHaveCount(0);
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

for (const [view, path, shown] of [
  ["table", paths.actors, en.titles.actors],
  ["list", paths.stances, en.titles.stances],
  ["timeline", paths.timeline, en.titles.timeline],
  ["scale", paths.home, say(model.title)],
  ["sentences", paths.home, say(model.title)],
] as const) {
  test(`the former view “${view}” leads to its page, with its filters`, async ({ page, open }) => {
    await open(`${paths.home}?view=${view}&actor=ndp&q=training`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(shown);
    await expect.poll(() => new URL(page.url()).search).toBe("?actor=ndp&q=training");
    expect(new URL(page.url()).pathname.endsWith(path)).toBe(true);
    await expect(chipOf(page, en.selection.facet.actor, actorName("ndp"))).toBeVisible();
    await expect(searchField(page)).toHaveValue("training");
  });
}
