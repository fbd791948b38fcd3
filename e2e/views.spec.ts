/** The other ways to read the same selection: in sentences, and as a list that sorts. */
import type { Page } from "playwright/test";
import { gradeOf } from "../src/model/evidence.ts";
import { silenceAt, holders } from "../src/domain/silence.ts";
import { type SortKey, SORT_KEYS } from "../src/domain/sort.ts";
import { en } from "../src/messages/en/en.ts";
import { compareEdtf } from "../src/model/edtf.ts";
import type { Stance } from "../src/model/schema.ts";
import { ATTRIBUTIONS } from "../src/model/vocabulary.ts";
import { matrixOf, searchField } from "./comparison.ts";
import { actorName, issueTitle, list, model, paths, say } from "./corpus.ts";
import { expect, test } from "./fixtures.ts";

const views = (page: Page) => page.getByRole("navigation", { name: en.selection.views });
const listOf = (page: Page) => page.getByRole("table", { name: en.stanceTable.caption });

test("each view is a link away, marks itself, and keeps the selection", async ({ page, open }) => {
  await open(`${paths.home}?q=kurdish&actor=kurdish-community`);
  const shown: Record<string, () => Promise<void>> = {
    [en.selection.view.list]: () => expect(listOf(page)).toBeVisible(),
    [en.selection.view.sentences]: () =>
      expect(page.getByRole("heading", { name: issueTitle("turkish-bombing"), level: 3 })).toBeVisible(),
    [en.selection.view.timeline]: () => expect(page.getByRole("figure")).toBeVisible(),
    [en.selection.view.table]: () => expect(matrixOf(page)).toBeVisible(),
  };
  for (const [name, isShown] of Object.entries(shown)) {
    await views(page).getByRole("link", { name }).click();
    await isShown();
    await expect(views(page).getByRole("link", { name })).toHaveAttribute("aria-current", "true");
    await expect(searchField(page)).toHaveValue("kurdish");
    await expect.poll(() => new URL(page.url()).searchParams.get("actor")).toBe("kurdish-community");
  }
  await expect
    .poll(() => new URL(page.url()).searchParams.has("view"), "the default leaves the address")
    .toBe(false);
});

test("the sentences say every stance under its issue, and who is silent", async ({ page, open }) => {
  await open(`${paths.home}?view=sentences`);
  for (const stance of model.stances) {
    const link = page.getByRole("link", { name: say(stance.summary), exact: true });
    await expect(link).toHaveAttribute("href", paths.stance(stance.id));
    const sentence = page.getByRole("listitem").filter({ has: link });
    await expect(sentence).toContainText(en.attribution[gradeOf(model, stance)]);
    for (const detail of [stance.timing, stance.condition])
      if (detail) await expect(sentence).toContainText(say(detail));
  }
  for (const { id } of model.issues) {
    await expect(page.getByRole("heading", { name: issueTitle(id), level: 3 })).toBeVisible();
    const silent = holders(model)
      .filter((actor) => silenceAt(model, actor.id, id)?.kind === "not-mentioned")
      .map((actor) => actorName(actor.id));
    const said = `${en.silence["not-mentioned"]}: ${list(silent)}.`;
    // Two issues may have the same silent actors.
    await expect(page.getByText(said, { exact: true }).first()).toBeVisible();
  }
  for (const { note } of model.silences) if (note) await expect(page.getByText(say(note))).toBeVisible();
});

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

/** Returns the stances of the list's rows, by the links of the rows. */
async function stancesShown(page: Page): Promise<Stance[]> {
  const links = await listOf(page).getByRole("row").getByRole("link").all();
  const hrefs = await Promise.all(links.map((link) => link.getAttribute("href")));
  return hrefs.flatMap((href) => model.stances.find(({ id }) => paths.stance(id) === href) ?? []);
}

for (const key of SORT_KEYS) {
  test(`the list sorts by ${key}, both ways, and says so`, async ({ page, open }) => {
    // Another order first, since an order that is already there proves nothing.
    await open(`${paths.home}?view=list&sort=${key === "actor" ? "date" : "actor"}`);
    const label = en.stanceTable.column[key];
    const header = listOf(page).getByRole("columnheader", { name: label });
    for (const descending of [false, true]) {
      await header.getByRole("link").click();
      await expect(header).toHaveAttribute("aria-sort", descending ? "descending" : "ascending");
      await expect(page.getByRole("columnheader").and(page.locator("[aria-sort]"))).toHaveCount(1);
      const shown = await stancesShown(page);
      expect(shown).toHaveLength(model.stances.length);
      await expect(listOf(page).getByRole("row")).toHaveCount(
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
