/** Another corpus, only in German: the code contains no name, text or language of the first corpus. */
import { de } from "../src/messages/de/de.ts";
import { expect, test } from "./fixtures.ts";

test.use({ site: "german", locale: "de" });

test("the whole site speaks German, from its own corpus", async ({ page, open }) => {
  await open("/");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Straßenbahn und Freibad in Ödenbrück");
  const questions = page.locator("section.question");
  for (const title of ["Die Straßenbahnlinie 4", "Öffnung des Freibads", "Träger des Freibads"])
    await expect(page.getByRole("heading", { name: title, level: 2 })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("de");

  await page.getByRole("searchbox", { name: de.search.label }).fill("offnung");
  await expect(page.locator("mark").filter({ hasText: "Öffnung" }).first()).toBeVisible();
  await page
    .getByRole("list", { name: de.selection.activeFilters })
    .getByRole("link", { name: de.selection.clearAll })
    .click();
  await questions
    .getByRole("link", { name: /: Bauen/u })
    .first()
    .click();
  await expect(page.getByRole("figure").first().getByRole("link", { name: de.excerpt.live })).toHaveAttribute(
    "href",
    /#:~:text=/u,
  );
  await expect(page.getByRole("heading", { name: de.stance.everyone, exact: true })).toBeVisible();
});

test("an open source says so, and a correction is shown on what it corrects", async ({ page, open }) => {
  await open("/sources/niederschrift-2019-05-14");
  await expect(page.getByRole("definition").filter({ hasText: de.source.rightsOpen })).toBeVisible();
  await open("/stances/neues-ufer-baut-mit-dem-land");
  await expect(page.getByRole("region", { name: de.correction.title })).toContainText(
    "Die Bedingung, die in der Niederschrift steht, fehlte.",
  );
});

test("nothing of the first corpus, and no English, is left on any page", async ({ page, open }) => {
  for (const address of [
    "/",
    "/about",
    "/actors/delphin",
    "/issues/linie-4",
    "/sources/niederschrift-2019-05-14",
  ]) {
    await open(address);
    const text = await page.evaluate(() => document.body.innerText);
    expect(text).not.toMatch(/\b(?:NDP|Canada|Kanada|Mulcair|Ukraine|Huffington)\b/u);
    expect(text).not.toMatch(/\b(?:the|and|with|actor|stance|issue)\b/iu);
  }
});
