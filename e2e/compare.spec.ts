/** The comparison is chosen with real keys and shared. `src/app/comparison.test.tsx` has what it says. */
import type { Page } from "playwright/test";
import { en } from "../src/messages/en/en.ts";
import type { Stance } from "../src/model/schema.ts";
import { entryOf, literally, resultOf } from "./comparison.ts";
import { actorName, issueTitle, paths, positionLabel, stanceOf } from "./corpus.ts";
import { expect, test } from "./fixtures.ts";
import { tabTo } from "./keys.ts";
import { STATES } from "./page-kinds.ts";
import { PUBLIC_URL } from "./sites.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const combat = stanceOf("ndp-end-iraq-syria-combat");
const ukraine = stanceOf("ndp-keep-ukraine-training");
const words = en.comparePage;

/** The name of a stance in a comparison. */
const nameOf = ({ actor, issue, position }: Stance) =>
  words.stance(actorName(actor), issueTitle(issue), positionLabel(issue, position));

const tableOf = (page: Page) => page.getByRole("table", { name: words.caption });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const field = (page: Page, name: string) => page.getByRole("combobox", { name });

test("by keyboard alone, in at most 20 keys: find Ukraine, open it, compare it with the combat mission, copy the link", async ({
  page,
  open,
}) => {
  await open(paths.home);
  let keys = 0;
  const press = async (...pressed: readonly string[]) => {
    for (const key of pressed) await page.keyboard.press(key);
    keys += pressed.length;
  };
  await press("/", "u", "k", "r");
  await expect(resultOf(page)).toHaveText(/ of /u);
  await press("Enter");
  await expect(entryOf(page, ukraine.id)).toBeFocused();
  await press("Enter");
  await expect(page).toHaveURL(new RegExp(`${paths.stance(ukraine.id)}$`, "u"));
  await press("c");
  await expect(page).toHaveURL(new RegExp(`${literally(paths.compare)}\\?stances=${ukraine.id}$`, "u"));
  await expect(page.getByText(words.one.stances)).toBeVisible();
  keys += await tabTo(page, page.getByRole("link", { name: nameOf(combat), exact: true }));
  await press("Enter");
  await expect(tableOf(page).getByRole("columnheader")).toContainText([
    words.row,
    ...[ukraine, combat].map(nameOf),
  ]);
  keys += await tabTo(page, page.getByRole("button", { name: en.tools.share, exact: true }));
  await press("Enter");
  keys += await tabTo(page, page.getByRole("button", { name: en.share.link }));
  await press("Enter");
  await expect.poll(() => clipboard(page)).toBe(`${PUBLIC_URL}compare/?stances=${ukraine.id},${combat.id}`);
  expect(keys).toBeLessThanOrEqual(20);
});

test("two stances are chosen by typed words, and Back undoes each choice", async ({ page, open }) => {
  await open(paths.compare);
  const first = field(page, words.field.first);
  await first.click();
  await expect(page.getByRole("listbox", { name: words.field.first })).toBeVisible();
  await page.keyboard.type("ndp ukraine");
  await expect(page.getByRole("option", { name: nameOf(ukraine) })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`stances=${ukraine.id}$`, "u"));
  const second = field(page, words.field.second.stances);
  await expect(second).toBeFocused();
  await page.keyboard.type("combat");
  await page.getByRole("option", { name: nameOf(combat) }).click();
  await expect(page).toHaveURL(new RegExp(`stances=${ukraine.id},${combat.id}$`, "u"));
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(tableOf(page)).toBeVisible();
  await expect(field(page, words.field.another.stances)).toHaveAttribute("aria-expanded", "false");
  await page.goBack();
  await expect(second).toBeVisible();
  await page.goBack();
  await expect(first).toBeVisible();
});

test("four stances beside each other fit a tablet", async ({ page, open }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await open(STATES["four stances side by side"]);
  const headings = tableOf(page).getByRole("columnheader");
  await expect(headings).toHaveCount(5);
  for (const heading of await headings.all()) {
    const box = await heading.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(768);
  }
  const wide = await tableOf(page)
    .getByRole("cell")
    .evaluateAll((cells) =>
      cells
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map(({ textContent }) => textContent),
    );
  expect(wide).toEqual([]);
});
