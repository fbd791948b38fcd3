/** The full-text search. */
import type { Page } from "playwright/test";
import { NO_TALLY } from "../src/domain/tally.ts";
import { en } from "../src/messages/en/en.ts";
import { actorsOn, countsOf, entryOf, highlightsIn, resultOf, searchField } from "./comparison.ts";
import { model, paths } from "./corpus.ts";
import { expect, holdModel, test } from "./fixtures.ts";

/** The highlighted words, folded, each once. */
async function highlightsOf(page: Page): Promise<string[]> {
  const texts = await highlightsIn(page.getByRole("main")).allInnerTexts();
  return [...new Set(texts.map((text) => text.toLowerCase()))].toSorted();
}

const TRAINERS = "ndp-withdraw-kurdish-trainers";

test("the search finds and highlights a word by its beginning, with small errors and in capitals", async ({
  page,
  open,
}) => {
  await open(paths.home);
  for (const query of ["peshm", "peshmrga", "peshmmerga", "pehsmerga", "PESHMERGA"]) {
    await searchField(page).fill(query);
    await expect(page).toHaveURL(new RegExp(`\\?q=${query}$`, "u"));
    await expect(entryOf(page, TRAINERS)).toBeVisible();
    await expect.poll(() => highlightsOf(page)).toEqual(["peshmerga"]);
    expect((await countsOf(page)).stances).toBeLessThan(model.stances.length);
  }
});

test("an acronym is found and highlighted as one word, with points or without", async ({ page, open }) => {
  await open(`${paths.home}?q=US`);
  await expect.poll(() => highlightsOf(page)).toEqual(["u.s."]);
  const { stances } = await countsOf(page);
  expect(stances).toBeGreaterThan(1);
  await searchField(page).fill("U.S.-led");
  await expect.poll(() => highlightsOf(page)).toContain("u.s.-led");
  expect((await countsOf(page)).stances).toBeLessThan(stances);
  await searchField(page).fill("U.S.");
  await expect.poll(() => highlightsOf(page)).toEqual(["u.s."]);
  expect((await countsOf(page)).stances).toBe(stances);
});

test("the search reads names, reasons and the quoted words, accents or none", async ({ page, open }) => {
  await open(paths.home);
  const only = async (query: string, actor: string) => {
    await searchField(page).fill(query);
    await expect.poll(() => actorsOn(page)).toEqual([actor]);
  };
  await only("crazy", "kurdish-youth-association");
  await only("recent days", "french-socialists");
  await only("stalemate", "marine-corps-commandant");
  await only("New Democratic", "ndp");
  await only("stálemate", "marine-corps-commandant");
});

test("all words of a search must match", async ({ page, open }) => {
  await open(`${paths.home}?q=kurdish`);
  const { stances: one } = await countsOf(page);
  await searchField(page).fill("kurdish frustrated");
  await expect.poll(() => actorsOn(page)).toEqual(["kurdish-community"]);
  const { stances: both } = await countsOf(page);
  expect(both).toBeGreaterThan(0);
  expect(both).toBeLessThan(one);
});

test("typing quickly loses no letter, and the address keeps up", async ({ page, open }) => {
  await open(paths.home);
  const query = "the training of kurdish forces and what turkey bombs in iraq and syria";
  await searchField(page).focus();
  await page.keyboard.type(query);
  await expect(searchField(page)).toHaveValue(query);
  await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBe(query);
  await expect(searchField(page)).toHaveValue(query);
});

test("what is typed before hydration is searched for after it", async ({ page }) => {
  const release = await holdModel(page);
  await page.goto("./");
  await searchField(page).fill("peshmerga");
  await release();
  await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBe("peshmerga");
  await expect(searchField(page)).toHaveValue("peshmerga");
  await expect(highlightsIn(page.getByRole("main")).first()).toBeVisible();
});

test("Back undoes a search in one step, Forward brings it again", async ({ page, open }) => {
  await open(paths.home);
  await searchField(page).focus();
  await page.keyboard.type("peshmerga");
  await expect(page).toHaveURL(/\?q=peshmerga$/u);
  await page.goBack();
  await expect(page).toHaveURL(/\/$/u);
  await expect(searchField(page)).toHaveValue("");
  await expect(resultOf(page)).toHaveText(
    new RegExp(`^${en.counts.tally({ ...NO_TALLY, stances: model.stances.length })}`, "u"),
  );
  await page.goForward();
  await expect(searchField(page)).toHaveValue("peshmerga");
  await expect(highlightsIn(page).first()).toBeVisible();
});

test("the result of a search is announced", async ({ page, open }) => {
  await open(paths.home);
  const before = await resultOf(page).innerText();
  await searchField(page).fill("turkey");
  await expect(resultOf(page)).not.toHaveText(before);
  await expect(resultOf(page)).toHaveText(/^\d+ of \d+ stances, \d+ actors?, \d+ issues?/u);
});

test("Enter searches the questions from a page that has no search of its own", async ({ page, open }) => {
  await open(paths.about);
  await searchField(page).fill("peshmerga");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/\?q=peshmerga$/u);
  await expect(entryOf(page, TRAINERS)).toBeVisible();
});

test("the first result of a search stands in the first screen of a phone", async ({ page, open }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(`${paths.home}?q=peshmerga`);
  await expect(entryOf(page, TRAINERS)).toBeInViewport();
});

test("Enter leads to the count if no stance is found", async ({ page, open }) => {
  await open(paths.home);
  await searchField(page).fill("russia");
  await page.keyboard.press("Enter");
  await expect(resultOf(page)).toBeFocused();
});
