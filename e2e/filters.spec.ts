/** The facets: what each choice leaves, and the ways back. */
import type { Page } from "playwright/test";
import { type Facet, FACETS } from "../src/domain/entries.ts";
import { en } from "../src/messages/en.ts";
import { chipOf, countsOf, facetButton, matrixOf, openFacet, resultOf, valueOf } from "./comparison.ts";
import { actorName, issueTitle, model, paths, positionLabel, stanceOf } from "./corpus.ts";
import { expect, test } from "./fixtures.ts";

const ALL = model.stances.length;

// So tall that no page has to scroll to a value: a panel follows its button a frame later, and a click would miss it.
test.use({ viewport: { width: 1280, height: 1600 } });

/** Checks every value of a facet in turn: its number is what choosing it leaves. */
async function everyCountHolds(page: Page, facet: Facet): Promise<number> {
  // The address is there before what it selects.
  const chips = page.getByRole("list", { name: en.home.activeFilters }).getByRole("listitem");
  const others = await chips.count();
  const panel = await openFacet(page, facet);
  let chosen = 0;
  for (const box of await panel.getByRole("checkbox").all()) {
    const none = facet === "silence" ? en.home.wouldLeaveCells(0) : en.home.wouldLeave(0);
    if (await box.isDisabled()) {
      await expect(box).toHaveAccessibleName(new RegExp(` ${none}$`, "u"));
      continue;
    }
    const before = page.url();
    await box.check();
    await expect(page).not.toHaveURL(before);
    await expect(chips).not.toHaveCount(others);
    const left = await countsOf(page);
    const said =
      facet === "silence" ? en.home.wouldLeaveCells(left.silences) : en.home.wouldLeave(left.stances);
    await expect(box).toHaveAccessibleName(new RegExp(` ${said}$`, "u"));
    expect(said).not.toBe(none);
    chosen += 1;
    await box.uncheck();
    await expect(chips).toHaveCount(others);
    await expect(page).toHaveURL(before);
  }
  return chosen;
}

for (const facet of FACETS) {
  test(`${en.home.facet[facet]}: every value says how many it leaves`, async ({ page, open }) => {
    await open(paths.home);
    expect(await everyCountHolds(page, facet)).toBeGreaterThan(1);
  });
}

test("the numbers also hold beside other filters and a search", async ({ page, open }) => {
  await open(`${paths.home}?q=training&country=CA,US`);
  expect((await countsOf(page)).stances).toBeLessThan(ALL);
  for (const facet of ["actor", "position", "attribution"] as const) {
    expect(await everyCountHolds(page, facet)).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
  }
});

test("values of one facet are alternatives, facets combine", async ({ page, open }) => {
  await open(paths.home);
  const panel = await openFacet(page, "actor");
  await valueOf(panel, actorName("ndp")).check();
  await expect(matrixOf(page).getByRole("rowheader")).toHaveText([actorName("ndp")]);
  const { stances: ndp } = await countsOf(page);
  await valueOf(panel, actorName("france")).check();
  await expect(matrixOf(page).getByRole("rowheader")).toHaveText([actorName("ndp"), actorName("france")]);
  const { stances: either } = await countsOf(page);
  expect(either).toBeGreaterThan(ndp);
  await page.keyboard.press("Escape");

  const grades = await openFacet(page, "attribution");
  await valueOf(grades, en.attribution["reported-action"]).check();
  await expect(matrixOf(page).getByRole("rowheader")).toHaveText([actorName("france")]);
  await expect.poll(() => new URL(page.url()).search).toBe("?actor=ndp,france&attribution=reported-action");
});

test("rows and columns that a filter empties disappear, and what it hides in a cell is said", async ({
  page,
  open,
}) => {
  const { issue, position } = stanceOf("ndp-un-nato-counts-against-combat");
  await open(paths.home);
  const panel = await openFacet(page, "position");
  await valueOf(
    panel.getByRole("group", { name: issueTitle(issue) }),
    positionLabel(issue, position),
  ).check();
  await expect(matrixOf(page).getByRole("columnheader")).toHaveText([en.table.actor, issueTitle(issue)]);
  await expect(matrixOf(page).getByRole("rowheader")).toHaveText([actorName("ndp")]);
  const cell = matrixOf(page).getByRole("gridcell");
  await expect(cell.getByRole("link")).toHaveCount(1);
  await expect(cell).toContainText(en.table.hidden(1));
});

test("a silence can be asked for", async ({ page, open }) => {
  await open(paths.home);
  const panel = await openFacet(page, "silence");
  await valueOf(panel, en.silence.declined).check();
  await expect(matrixOf(page).getByRole("rowheader")).toHaveText([actorName("conservatives")]);
  await expect(matrixOf(page).getByRole("gridcell")).toContainText(en.silence.declined);
  expect(await countsOf(page)).toEqual({ stances: 0, silences: 1 });
});

test("chips take filters away one by one, and one control all at once", async ({ page, open }) => {
  await open(`${paths.home}?q=kurdish&actor=ndp,kurdish-community&country=CA`);
  const chips = page.getByRole("list", { name: en.home.activeFilters });
  await expect(chips.getByRole("listitem")).toHaveCount(5);
  await chipOf(page, en.home.facet.actor, actorName("ndp")).click();
  await expect(chips.getByRole("listitem")).toHaveCount(4);
  await expect(resultOf(page), "the focus goes where the chip's effect is said").toBeFocused();
  await chipOf(page, en.home.search, "kurdish").click();
  await expect.poll(() => new URL(page.url()).search).toBe("?actor=kurdish-community&country=CA");
  await page.getByRole("link", { name: en.home.clearAll }).click();
  await expect(chips).toHaveCount(0);
  await expect.poll(() => new URL(page.url()).search).toBe("");
  expect(await countsOf(page)).toMatchObject({ stances: ALL });
});

test("nothing found says so and offers the way back", async ({ page, open }) => {
  await open(`${paths.home}?q=zzzzzz&actor=ndp`);
  await expect(page.getByText(en.home.nothing, { exact: true })).toBeVisible();
  await expect(matrixOf(page)).toHaveCount(0);
  expect(await countsOf(page)).toEqual({ stances: 0, silences: 0 });
  await page.getByRole("link", { name: en.home.startAgain }).click();
  await expect(matrixOf(page)).toBeVisible();
  await expect.poll(() => new URL(page.url()).search).toBe("");
  expect(await countsOf(page)).toMatchObject({ stances: ALL });
});

test("a panel opens and closes by keyboard and gives the focus back", async ({ page, open }) => {
  await open(paths.home);
  const button = facetButton(page, "kind");
  await button.focus();
  await page.keyboard.press("Enter");
  const panel = page.getByRole("dialog", { name: new RegExp(`^${en.home.facet.kind}`, "u") });
  await expect(panel).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(panel.getByRole("checkbox").first()).toBeFocused();
  await page.keyboard.press("Space");
  await expect(panel.getByRole("checkbox").first()).toBeChecked();
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(button).toBeFocused();
});
