/** The facets: what each choice leaves, and the ways back. */
import { readFile } from "node:fs/promises";
import { NO_TALLY } from "../src/domain/tally.ts";
import { en } from "../src/messages/en/en.ts";
import {
  actorsOn,
  chipOf,
  countsOf,
  filterButton,
  filterPanel,
  openFacet,
  questionOf,
  questionsOf,
  resultOf,
  stancesOn,
  valueOf,
} from "./comparison.ts";
import { actorName, issueTitle, model, paths, positionLabel, TWO_IN_A_CELL } from "./corpus.ts";
import { expect, test } from "./fixtures.ts";
import { tabTo } from "./keys.ts";

const ALL = model.stances.length;

// So tall that no page has to scroll to a value: a panel follows its button a frame later, and a click would miss it.
test.use({ viewport: { width: 1280, height: 1600 } });

test("the numbers hold beside other filters and a search", async ({ page, open }) => {
  await open(`${paths.home}?q=training&country=CA,US`);
  expect((await countsOf(page)).stances).toBeLessThan(ALL);
  const chips = page.getByRole("list", { name: en.selection.activeFilters }).getByRole("listitem");
  const others = await chips.count();
  const panel = await openFacet(page, "attribution");
  const boxes = await panel.getByRole("checkbox").all();
  let chosen = 0;
  for (const box of boxes) {
    if (await box.isDisabled()) continue;
    const before = page.url();
    await box.check();
    await expect(page).not.toHaveURL(before);
    await expect(chips).not.toHaveCount(others);
    const { stances, silences: recorded } = await countsOf(page);
    const said = en.counts.tally({ ...NO_TALLY, stances, recorded });
    await expect(box).toHaveAccessibleName(new RegExp(` ${said}$`, "u"));
    chosen += 1;
    await box.uncheck();
    await expect(chips).toHaveCount(others);
    await expect(page).toHaveURL(before);
  }
  expect(chosen).toBeGreaterThan(0);
  expect(chosen).toBeLessThan(boxes.length);
});

test("an actor without a stance can be chosen, and every issue of an actor, also where nothing is mentioned", async ({
  page,
  open,
}) => {
  await open(paths.home);
  const actors = await openFacet(page, "actor");
  const silent = valueOf(actors, actorName("conservatives"));
  await silent.check();
  await expect(questionsOf(page)).toHaveCount(1);
  await expect(questionsOf(page)).toContainText(actorName("conservatives"));
  expect(await countsOf(page)).toEqual({ stances: 0, silences: 1 });
  await silent.uncheck();
  await valueOf(actors, actorName("ndp")).check();
  await page.keyboard.press("Escape");

  const unmentioned = model.issues.find(
    ({ id }) => !model.stances.some(({ actor, issue }) => actor === "ndp" && issue === id),
  );
  if (!unmentioned) throw new Error("The NDP has a stance on every issue.");
  const issues = await openFacet(page, "issue");
  const boxes = issues.getByRole("checkbox");
  await expect(boxes).toHaveCount(model.issues.length);
  await expect(boxes.and(page.locator("[aria-disabled]"))).toHaveCount(0);
  await valueOf(issues, issueTitle(unmentioned.id)).check();
  await page.keyboard.press("Escape");
  await expect(questionOf(page, unmentioned.id)).toContainText(en.others.notMentioned(1));
  expect(await countsOf(page)).toEqual({ stances: 0, silences: 1 });

  await page.getByRole("button", { name: en.tools.download, exact: true }).click();
  const panel = page.getByRole("dialog", { name: en.tools.download });
  await expect(panel).toContainText(en.counts.tally({ ...NO_TALLY, unmentioned: 1 }));
  // The JSON file has records alone, and nothing is recorded of this cell.
  const saved = page.waitForEvent("download");
  await panel.getByRole("button", { name: en.download.csv }).click();
  const text = await readFile(await (await saved).path(), "utf8");
  for (const word of ["ndp", unmentioned.id, "not-mentioned"]) expect(text).toContain(word);
});

test("a value that would leave nothing keeps the focus and says why", async ({ page, open }) => {
  await open(`${paths.home}?actor=ndp`);
  const before = page.url();
  const panel = await openFacet(page, "country");
  const shut = panel.getByRole("checkbox", { disabled: true }).first();
  await tabTo(page, shut);
  await expect(shut).toHaveAccessibleDescription(en.selection.shut.filters);
  await page.keyboard.press("Space");
  await expect(shut).not.toBeChecked();
  await expect(panel.getByText(en.selection.shut.filters).first()).toBeVisible();
  expect(page.url()).toBe(before);
});

test("values of one facet are alternatives, facets combine", async ({ page, open }) => {
  await open(paths.home);
  const panel = await openFacet(page, "actor");
  await valueOf(panel, actorName("ndp")).check();
  await expect.poll(() => actorsOn(page)).toEqual(["ndp"]);
  const { stances: ndp } = await countsOf(page);
  await valueOf(panel, actorName("france")).check();
  await expect.poll(() => actorsOn(page)).toEqual(["france", "ndp"]);
  const { stances: either } = await countsOf(page);
  expect(either).toBeGreaterThan(ndp);
  await page.keyboard.press("Escape");

  const grades = await openFacet(page, "attribution");
  await valueOf(grades, en.attribution["reported-action"]).check();
  await expect.poll(() => actorsOn(page)).toEqual(["france"]);
  await expect.poll(() => new URL(page.url()).search).toBe("?actor=ndp,france&attribution=reported-action");
});

test("questions that a filter empties disappear, and what it hides in the others is said", async ({
  page,
  open,
}) => {
  const [{ actor, issue, position }] = TWO_IN_A_CELL;
  await open(paths.home);
  const panel = await openFacet(page, "position");
  await valueOf(
    panel.getByRole("group", { name: issueTitle(issue) }),
    positionLabel(issue, position),
  ).check();
  await expect(questionsOf(page)).toHaveCount(1);
  await expect.poll(() => actorsOn(page)).toEqual([actor]);
  expect(await stancesOn(page)).toHaveLength(1);
  await expect(questionOf(page, issue)).toContainText(en.counts.hidden({ ...NO_TALLY, stances: 1 }));
});

test("a silence can be asked for", async ({ page, open }) => {
  await open(paths.home);
  const panel = await openFacet(page, "silence");
  await valueOf(panel, en.silence.declined).check();
  await expect(questionsOf(page)).toContainText(actorName("conservatives"));
  await expect(questionsOf(page)).toContainText(en.silence.declined);
  expect(await countsOf(page)).toEqual({ stances: 0, silences: 1 });
});

test("chips take filters away one by one, and one control all at once", async ({ page, open }) => {
  await open(`${paths.home}?q=kurdish&actor=ndp,kurdish-community&country=CA`);
  const chips = page.getByRole("list", { name: en.selection.activeFilters });
  await expect(chips.getByRole("listitem")).toHaveCount(5);
  await chipOf(page, en.selection.facet.actor, actorName("ndp")).click();
  await expect(chips.getByRole("listitem")).toHaveCount(4);
  await expect(resultOf(page), "the focus goes where the chip's effect is said").toBeFocused();
  await chipOf(page, en.selection.search, "kurdish").click();
  await expect.poll(() => new URL(page.url()).search).toBe("?actor=kurdish-community&country=CA");
  await page.getByRole("link", { name: en.selection.clearAll }).click();
  await expect(chips).toHaveCount(0);
  await expect.poll(() => new URL(page.url()).search).toBe("");
  expect(await countsOf(page)).toMatchObject({ stances: ALL });
});

test("nothing found says so and offers the way back", async ({ page, open }) => {
  await open(`${paths.home}?q=zzzzzz&actor=ndp`);
  await expect(page.getByText(en.selection.nothing.search, { exact: true })).toBeVisible();
  await expect(questionsOf(page)).toHaveCount(0);
  expect(await countsOf(page)).toEqual({ stances: 0, silences: 0 });
  await page.getByRole("link", { name: en.selection.startAgain }).click();
  await expect(questionsOf(page)).toHaveCount(model.issues.length);
  await expect.poll(() => new URL(page.url()).search).toBe("");
  expect(await countsOf(page)).toMatchObject({ stances: ALL });
});

test("the panel opens and closes by keyboard and gives the focus back", async ({ page, open }) => {
  await open(paths.home);
  const button = filterButton(page);
  await button.focus();
  await page.keyboard.press("Enter");
  const panel = filterPanel(page);
  await expect(panel).toBeVisible();
  const facet = panel.locator("summary", { hasText: en.selection.facet.kind });
  await tabTo(page, facet);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const box = panel.getByRole("group", { name: en.selection.facet.kind }).getByRole("checkbox").first();
  await expect(box).toBeFocused();
  await page.keyboard.press("Space");
  await expect(box).toBeChecked();
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(button).toBeFocused();
});
