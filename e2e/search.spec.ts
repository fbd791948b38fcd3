/** The full-text search. */
import { entryOf, highlightsIn, resultOf, searchField } from "./comparison.ts";
import { paths } from "./corpus.ts";
import { expect, holdModel, test } from "./fixtures.ts";

const TRAINERS = "ndp-withdraw-kurdish-trainers";

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
