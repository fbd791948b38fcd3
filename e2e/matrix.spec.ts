/** The matrix of actors and issues: on the page of the actors with words beside it, and below the questions. */
import { gradeOf, leadOf } from "../src/model/evidence.ts";
import { currentStances } from "../src/domain/history.ts";
import { holders, isRecorded, silenceAt } from "../src/domain/silence.ts";
import { en } from "../src/messages/en/en.ts";
import type { Page } from "playwright/test";
import { matrixOf } from "./comparison.ts";
import {
  actorName,
  FLAGSHIPS,
  issueTitle,
  model,
  paths,
  positionLabel,
  stanceOf,
  TWO_IN_A_CELL,
} from "./corpus.ts";
import { expect, test } from "./fixtures.ts";
import type { Stance } from "../src/model/schema.ts";

const wordsOf = (page: Page) => page.getByRole("region", { name: en.matrix.words.region });
/** The link of a stance in the matrix, by the whole of its name. */
const linkOf = (page: Page, stance: Stance) =>
  matrixOf(page).getByRole("link", {
    name: `${actorName(stance.actor)}, ${issueTitle(stance.issue)}: ${positionLabel(stance.issue, stance.position)}. ${en.attribution[gradeOf(model, stance)]}.`,
    exact: true,
  });
const leadWords = (stance: Stance) => leadOf(model, stance).selector.exact;

test("the page of the actors has a row for every actor and a column for every issue", async ({
  page,
  open,
}) => {
  await open(paths.actors);
  const columns = matrixOf(page).getByRole("columnheader");
  await expect(columns).toHaveCount(1 + model.issues.length);
  const titles = (await columns.allTextContents()).slice(1);
  expect(titles.toSorted()).toEqual(model.issues.map(({ id }) => issueTitle(id)).toSorted());
  for (const header of await columns.all()) await expect(header).toHaveAttribute("scope", "col");

  const rows = matrixOf(page).getByRole("rowheader");
  const names = await rows.allTextContents();
  expect(names.toSorted()).toEqual(
    holders(model)
      .map(({ id }) => actorName(id))
      .toSorted(),
  );
  expect(names[0], "the actor with the most stances").toBe(actorName("ndp"));
});

test("the link of a stance says who, on what, which position and how it is reported", async ({
  page,
  open,
}) => {
  await open(paths.actors);
  for (const stance of currentStances(model))
    await expect(linkOf(page, stance)).toHaveAttribute("href", paths.stance(stance.id));
  const [{ actor, issue }] = TWO_IN_A_CELL;
  await expect(
    matrixOf(page).getByRole("link", { name: `${actorName(actor)}, ${issueTitle(issue)}` }),
    "both positions of one cell",
  ).toHaveCount(2);
});

test("an empty cell says its silence to a screen reader, and shows it only if it is on record", async ({
  page,
  open,
}) => {
  await open(paths.actors);
  const cells = matrixOf(page).getByRole("gridcell");
  for (const kind of ["not-mentioned", "ambiguous", "declined"] as const) {
    const expected = holders(model)
      .flatMap(({ id }) => model.issues.map((issue) => silenceAt(model, id, issue.id)))
      .filter((silence) => silence?.kind === kind);
    const said = cells.filter({ hasText: en.silence[kind] });
    await expect(said).toHaveCount(expected.length);
    const isOnRecord = expected.every((silence) => silence && isRecorded(silence));
    await expect(said.getByRole("link")).toHaveCount(isOnRecord ? expected.length : 0);
  }
});

test("the words beside are those of the cell under the pointer, else of the focused cell", async ({
  page,
  open,
}) => {
  await open(paths.actors);
  const [ndp, , france] = FLAGSHIPS.map(stanceOf);
  if (!ndp || !france) throw new Error("The flagships are gone.");
  const before = await matrixOf(page).boundingBox();
  await linkOf(page, ndp).focus();
  await expect(wordsOf(page)).toContainText(leadWords(ndp));
  await linkOf(page, france).hover();
  await expect(wordsOf(page)).toContainText(leadWords(france));
  await page.getByRole("heading", { level: 1 }).hover();
  await expect(wordsOf(page)).toContainText(leadWords(ndp));
  await wordsOf(page).getByRole("button", { name: en.matrix.words.nextActor }).click();
  await expect(wordsOf(page)).not.toContainText(leadWords(ndp));
  await wordsOf(page).getByRole("button", { name: en.matrix.words.previousActor }).click();
  await expect(wordsOf(page)).toContainText(leadWords(ndp));
  await wordsOf(page).getByRole("button", { name: en.matrix.words.nextIssue }).click();
  await wordsOf(page).getByRole("button", { name: en.matrix.words.previousIssue }).click();
  await expect(wordsOf(page)).toContainText(leadWords(ndp));
  expect(await matrixOf(page).boundingBox(), "nothing moves").toEqual(before);
});

test("the home page shows who speaks on what, and leads to all actors", async ({ page, open }) => {
  await open(paths.home);
  const speakers = page.getByRole("region", { name: en.questions.speaks });
  const recorded = new Set([...model.stances, ...model.silences].map(({ actor }) => actor));
  await expect(speakers.getByRole("rowheader")).toHaveCount(recorded.size);
  await speakers.getByRole("link", { name: en.questions.allActors(holders(model).length) }).click();
  await expect(page).toHaveURL(paths.actors);
});

for (const width of [390, 768, 1440, 1920])
  test(`the matrix does not scroll at ${width} pixels`, async ({ page, open }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of [paths.home, paths.actors]) {
      await open(path);
      const widths = await page
        .locator("#matrix")
        .evaluate(({ scrollWidth, clientWidth }) => [
          scrollWidth - clientWidth,
          document.documentElement.scrollWidth - innerWidth,
        ]);
      expect(Math.max(...widths), path).toBeLessThanOrEqual(0);
    }
  });
