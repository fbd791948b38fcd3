/** The site by keyboard: the table as a grid, and the keys of a single sign. */
import { holders } from "../src/domain/silence.ts";
import { en } from "../src/messages/en/en.ts";
import { cellOf, matrixOf, searchField } from "./comparison.ts";
import {
  actorName,
  issueTitle,
  LAST_HOLDER,
  LAST_ISSUE,
  model,
  paths,
  positionLabel,
  stanceOf,
  stanceTitle,
  TWO_IN_A_CELL,
} from "./corpus.ts";
import { expect, test, untilHydrated } from "./fixtures.ts";
import { viewTransitionsOn } from "./view-transitions.ts";

test("Tab passes the table in one step, and arrow keys lead through it", async ({ page, open }) => {
  await open(paths.home);
  const first = matrixOf(page).getByRole("link", { name: issueTitle("iraq-syria-combat") });
  await first.focus();
  await page.keyboard.press("ArrowDown");
  const held = matrixOf(page).getByRole("link", { name: positionLabel("iraq-syria-combat", "end-at-once") });
  await expect(held).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(matrixOf(page).getByRole("link", { name: actorName("ndp"), exact: true })).toBeFocused();
  await page.keyboard.press("End");
  await expect(await cellOf(page, "ndp", LAST_ISSUE), "an empty cell takes it, too").toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await expect(held).toBeFocused();

  await page.keyboard.press("Tab");
  await expect(matrixOf(page).locator(":focus")).toHaveCount(0);
  await page.keyboard.press("Shift+Tab");
  await expect(held, "and back to where it was left").toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/stances\/ndp-end-iraq-syria-combat$/u);
});

test("a cell with two stances has two steps down", async ({ page, open }) => {
  await open(paths.home);
  const [{ actor, issue }] = TWO_IN_A_CELL;
  const actors = holders(model).map(({ id }) => id);
  const cell = await cellOf(page, actor, issue);
  await cell.getByRole("link").first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(cell.getByRole("link").last()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(await cellOf(page, actors[actors.indexOf(actor) + 1] ?? "", issue)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(cell.getByRole("link").last()).toBeFocused();
});

test("what has the focus is never under the table's headers", async ({ page, open }) => {
  await open(paths.home);
  await (await cellOf(page, LAST_HOLDER, LAST_ISSUE)).scrollIntoViewIfNeeded();
  const link = (await cellOf(page, "ndp", "iraq-syria-combat")).getByRole("link");
  await link.focus();
  const isFree = await link.evaluate((element) => {
    const { left, top } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + 4, top + 4));
  });
  expect(isFree).toBe(true);
});

test("“/” searches from every page", async ({ page, open }) => {
  await open(paths.about);
  await page.keyboard.press("/");
  await expect(searchField(page)).toBeFocused();
  await page.keyboard.type("a/b?");
  await expect(searchField(page), "and is a sign like any other there").toHaveValue("a/b?");
});

test("“?” shows the keys, and they can be switched off for good", async ({ page, open }) => {
  await open(paths.about);
  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog", { name: en.display.keys });
  for (const text of Object.values(en.keys.does)) await expect(dialog.getByText(text)).toBeVisible();
  await dialog.getByRole("checkbox", { name: en.keys.single }).uncheck();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();

  await page.reload();
  await untilHydrated(page);
  await page.getByRole("button", { name: en.display.title }).focus();
  await page.keyboard.press("?");
  await expect(dialog).toBeHidden();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: en.display.keys }).click();
  await expect(dialog.getByRole("checkbox", { name: en.keys.single })).not.toBeChecked();
});

test("“c” adds the stance that has the focus, or what the page is about, and removes it again", async ({
  page,
  open,
}) => {
  await open(paths.home);
  const tray = page.getByRole("region", { name: en.tray.label });
  await (await cellOf(page, "ndp", "iraq-syria-combat")).getByRole("link").focus();
  await page.keyboard.press("c");
  await expect(tray).toContainText(stanceTitle(stanceOf("ndp-end-iraq-syria-combat")));
  await expect(page).toHaveURL(/\?tray=stances:ndp-end-iraq-syria-combat$/u);
  await page.keyboard.press("c");
  await expect(tray).toHaveCount(0);

  await open(paths.actor("ndp"));
  await page.keyboard.press("c");
  await expect(page).toHaveURL(/\?tray=actors:ndp$/u);
});

test("a stance's link leads over into its page, and without motion where none is wanted", async ({
  page,
  open,
}) => {
  const moving = () => viewTransitionsOn(page);
  const follow = async () => {
    await open(paths.issue("iraq-syria-combat"));
    await page.getByRole("figure").getByRole("link").first().click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(actorName("ndp"));
  };
  await page.emulateMedia({ reducedMotion: "no-preference" });
  // Slow enough to be seen in the act.
  await page.addInitScript(() =>
    document.addEventListener("click", () => {
      const sheet = new CSSStyleSheet();
      sheet.insertRule("::view-transition-group(*) { animation-duration: 60s }");
      document.adoptedStyleSheets.push(sheet);
    }),
  );
  await follow();
  await expect.poll(moving).toBeGreaterThan(0);

  await page.emulateMedia({ reducedMotion: "reduce" });
  await follow();
  expect(await moving()).toBe(0);
});
