/** A generated corpus of 40 actors, 40 issues and 1,300 stances opens and filters without strain. */
import { NO_TALLY } from "../src/domain/tally.ts";
import { en } from "../src/messages/en/en.ts";
import { countsOf, matrixOf, openFacet, resultOf, searchField } from "./comparison.ts";
import { expect, test } from "./fixtures.ts";

test.use({ site: "large" });

test("it opens, searches and filters", async ({ page, open }) => {
  await open("/");
  expect((await countsOf(page)).stances).toBe(1300);
  await expect(matrixOf(page).getByRole("columnheader")).toHaveCount(41);
  await expect(matrixOf(page).getByRole("rowheader")).toHaveCount(40);

  const panel = await openFacet(page, "actor");
  const box = panel.getByRole("checkbox").first();
  await box.check();
  await expect(matrixOf(page).getByRole("rowheader")).toHaveCount(1);
  const { stances } = await countsOf(page);
  await expect(box).toHaveAccessibleName(
    new RegExp(` ${en.counts.tally({ ...NO_TALLY, stances })}(?:, |$)`, "u"),
  );
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: en.selection.clearAll }).click();
  await expect(resultOf(page)).toHaveText(/^1300 /u);
});

test("typing quickly loses no letter there either", async ({ page, open }) => {
  await open("/");
  const title = await matrixOf(page).getByRole("columnheader").nth(1).innerText();
  await searchField(page).focus();
  await page.keyboard.type(title);
  await expect(searchField(page)).toHaveValue(title);
  await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBe(title);
  await expect(matrixOf(page).getByRole("columnheader", { name: title })).toBeVisible();
});

test("its table of stances sorts", async ({ page, open }) => {
  await open("/stances");
  const header = page.getByRole("columnheader", { name: en.stanceTable.column.actor });
  await header.getByRole("link").click();
  await expect(header).toHaveAttribute("aria-sort", "ascending");
  const { stances, silences } = await countsOf(page);
  expect(stances).toBe(1300);
  await expect(page.getByRole("row")).toHaveCount(1 + stances + silences);
});

test("Back clears the search field even before the results have rendered", async ({ page, open }) => {
  await open("/");
  const title = await matrixOf(page).getByRole("columnheader").nth(1).innerText();
  await searchField(page).fill(title);
  await page.waitForFunction(() => location.search !== "", undefined, { polling: 1 });
  await page.goBack();
  await expect(page).toHaveURL(/\/$/u);
  await expect(searchField(page)).toHaveValue("");
});
