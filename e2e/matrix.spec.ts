/** The comparison as a table. */
import { gradeOf } from "../src/model/evidence.ts";
import { holders, silenceAt } from "../src/domain/silence.ts";
import { en } from "../src/messages/en/en.ts";
import { cellOf, literally, matrixOf, rowOf } from "./comparison.ts";
import {
  actorName,
  issueTitle,
  LAST_HOLDER,
  LAST_ISSUE,
  model,
  paths,
  positionLabel,
  say,
  TWO_IN_A_CELL,
} from "./corpus.ts";
import { expect, test } from "./fixtures.ts";

test("the matrix is a table: caption, headers with their scope, a row an actor, a column an issue", async ({
  page,
  open,
}) => {
  await open(paths.home);
  const table = matrixOf(page);
  await expect(table.getByRole("caption")).toHaveText(en.table.caption);

  const columns = table.getByRole("columnheader");
  await expect(columns).toHaveText([en.table.actor, ...model.issues.map(({ id }) => issueTitle(id))]);
  for (const header of await columns.all()) await expect(header).toHaveAttribute("scope", "col");

  const rows = table.getByRole("rowheader");
  await expect(rows).toHaveText(holders(model).map(({ id }) => actorName(id)));
  for (const header of await rows.all()) await expect(header).toHaveAttribute("scope", "row");
});

test("a cell names the position, its grade, its timing and its condition, and leads to the stance", async ({
  page,
  open,
}) => {
  await open(paths.home);
  for (const stance of model.stances) {
    const label = positionLabel(stance.issue, stance.position);
    const cell = await cellOf(page, stance.actor, stance.issue);
    const link = cell.getByRole("link", { name: label });
    const words = [en.attribution[gradeOf(model, stance)], stance.timing, stance.condition].flatMap((text) =>
      text === undefined ? [] : typeof text === "string" ? text : say(text),
    );
    for (const word of words) await expect(link).toHaveAccessibleName(new RegExp(literally(word), "u"));
    await expect(link).toHaveAttribute("href", paths.stance(stance.id));
  }
});

test("an empty cell says which silence it is", async ({ page, open }) => {
  await open(paths.home);
  const kinds = new Set<string>();
  for (const { id: actor } of holders(model)) {
    const cells = rowOf(page, actor).getByRole("gridcell");
    await expect(cells).toHaveCount(model.issues.length);
    const texts = await cells.allInnerTexts();
    for (const [at, { id: issue }] of model.issues.entries()) {
      const silence = silenceAt(model, actor, issue);
      if (!silence) continue;
      kinds.add(silence.kind);
      expect(texts[at]).toContain(en.silence[silence.kind]);
      if (silence.note) expect(texts[at]).toContain(say(silence.note));
    }
  }
  expect([...kinds].toSorted()).toEqual(["ambiguous", "declined", "not-mentioned"]);
});

test("a cell with two stances shows each", async ({ page, open }) => {
  await open(paths.home);
  const [{ actor, issue }] = TWO_IN_A_CELL;
  const cell = await cellOf(page, actor, issue);
  await expect(cell.getByRole("link")).toHaveCount(2);
  for (const { id, position } of TWO_IN_A_CELL) {
    await expect(cell.getByRole("link", { name: positionLabel(issue, position) })).toHaveAttribute(
      "href",
      paths.stance(id),
    );
  }
});

test("the headers stay in view wherever the table is scrolled to", async ({ page, open }) => {
  await open(paths.home);
  const region = page.getByRole("region", { name: en.table.scrollRegion });
  await region.scrollIntoViewIfNeeded();
  await region.hover();
  await page.mouse.wheel(0, 5000);
  await page.mouse.wheel(5000, 0);
  const cell = await cellOf(page, LAST_HOLDER, LAST_ISSUE);
  await expect(cell).toBeInViewport();
  const table = matrixOf(page);
  const row = table.getByRole("rowheader", { name: actorName(LAST_HOLDER) });
  const column = table.getByRole("columnheader", { name: issueTitle(LAST_ISSUE) });
  await expect(row).toBeInViewport({ ratio: 0.9 });
  await expect(column).toBeInViewport({ ratio: 0.9 });
});
