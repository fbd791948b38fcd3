/** The table of all stances, and the ways to sort it. */
import type { Page } from "playwright/test";
import { gradeOf } from "../src/model/evidence.ts";
import { type SortKey, SORT_KEYS } from "../src/domain/sort.ts";
import { en } from "../src/messages/en/en.ts";
import { compareEdtf } from "../src/model/edtf.ts";
import type { Stance } from "../src/model/schema.ts";
import { ATTRIBUTIONS } from "../src/model/vocabulary.ts";
import { actorName, model, paths } from "./corpus.ts";
import { expect, test } from "./fixtures.ts";

const tableOf = (page: Page) => page.getByRole("table", { name: en.stanceTable.caption });

/** The expected order of each column, without the site's own sorting. */
const RANKS: Record<SortKey, (a: Stance, b: Stance) => number> = {
  actor: (a, b) => actorName(a.actor).localeCompare(actorName(b.actor), "en"),
  issue: (a, b) => rankOfIssue(a) - rankOfIssue(b),
  position: (a, b) => rankOfIssue(a) - rankOfIssue(b) || rankOnScale(a) - rankOnScale(b),
  date: (a, b) => compareEdtf(a.statedOn, b.statedOn),
  grade: (a, b) => rankOfGrade(a) - rankOfGrade(b),
};
const rankOfIssue = ({ issue }: Stance) => model.issues.findIndex(({ id }) => id === issue);
const rankOfGrade = (stance: Stance) => ATTRIBUTIONS.indexOf(gradeOf(model, stance));
const rankOnScale = ({ issue, position }: Stance) =>
  model.byId.issues.get(issue)?.positions.findIndex(({ id }) => id === position) ?? -1;

/** Returns the stances of the table's rows, by the links of the rows. */
async function stancesShown(page: Page): Promise<Stance[]> {
  const links = await tableOf(page).getByRole("row").getByRole("link").all();
  const hrefs = await Promise.all(links.map((link) => link.getAttribute("href")));
  return hrefs.flatMap((href) => model.stances.find(({ id }) => paths.stance(id) === href) ?? []);
}

for (const key of SORT_KEYS) {
  test(`the table sorts by ${key}, both ways, and says so`, async ({ page, open }) => {
    // Another order first, since an order that is already there proves nothing.
    await open(`${paths.stances}?sort=${key === "actor" ? "date" : "actor"}`);
    const label = en.stanceTable.column[key];
    const header = tableOf(page).getByRole("columnheader", { name: label });
    for (const descending of [false, true]) {
      await header.getByRole("link").click();
      await expect(header).toHaveAttribute("aria-sort", descending ? "descending" : "ascending");
      await expect(page.getByRole("columnheader").and(page.locator("[aria-sort]"))).toHaveCount(1);
      const shown = await stancesShown(page);
      expect(shown).toHaveLength(model.stances.length);
      await expect(tableOf(page).getByRole("row")).toHaveCount(
        1 + model.stances.length + model.silences.length,
      );
      const inOrder = shown.every((stance, at) => {
        const before = shown[at - 1];
        return !before || (descending ? -1 : 1) * RANKS[key](before, stance) <= 0;
      });
      expect(inOrder, shown.map(({ id }) => id).join("\n")).toBe(true);
      const isDefault = key === "issue" && !descending;
      await expect
        .poll(() => new URL(page.url()).searchParams.get("sort"))
        .toBe(isDefault ? null : `${descending ? "-" : ""}${key}`);
    }
  });
}
