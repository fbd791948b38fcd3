/** The matrix of actors and issues: on the page of the actors with words beside it, and below the questions. */
import { gradeOf, leadOf } from "../src/model/evidence.ts";
import { en } from "../src/messages/en/en.ts";
import type { Page } from "playwright/test";
import { matrixOf } from "./comparison.ts";
import { actorName, FLAGSHIPS, issueTitle, model, paths, positionLabel, stanceOf } from "./corpus.ts";
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

test("the matrix does not scroll on any screen", async ({ page, open }) => {
  for (const path of [paths.home, paths.actors]) {
    await open(path);
    for (const width of [390, 768, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const widths = await page
        .locator("#matrix")
        .evaluate(({ scrollWidth, clientWidth }) => [
          scrollWidth - clientWidth,
          document.documentElement.scrollWidth - innerWidth,
        ]);
      expect(Math.max(...widths), `${path} at ${width} pixels`).toBeLessThanOrEqual(0);
    }
  }
});

test("the arrow keys lead to each of two strips that stand beside each other in a cell", async ({
  page,
  open,
}) => {
  await open(paths.actors);
  const [first, second] = model.stances
    .filter(({ actor, issue }) => actor === "ndp" && issue === "un-nato-test")
    .map((stance) => linkOf(page, stance));
  if (!first || !second) throw new Error("The NDP has two stances on the issue.");
  await first.press("ArrowRight");
  await expect(second).toBeFocused();
  await second.press("ArrowRight");
  const next = page.locator("#matrix :focus");
  await expect(next).not.toHaveText((await second.textContent()) ?? "");
  await next.press("ArrowLeft");
  await expect(second).toBeFocused();
  await second.press("ArrowLeft");
  await expect(first).toBeFocused();
  await first.press("ArrowDown");
  await expect(page.locator("#matrix tr", { has: first }).locator(":focus")).toHaveCount(0);
});

test("on a screen as low as a desktop at 400 % the words of a cell stay below the picture", async ({
  page,
  open,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(paths.actors);
  const ndp = stanceOf("ndp-end-iraq-syria-combat");
  await linkOf(page, ndp).focus();
  await expect(wordsOf(page)).toContainText(leadWords(ndp));
  const [words, picture] = [await wordsOf(page).boundingBox(), await matrixOf(page).boundingBox()];
  if (!words || !picture) throw new Error("Both are shown.");
  expect(words.y).toBeGreaterThanOrEqual(picture.y + picture.height);
});
