/** The comparison: chosen on its page, held by the address alone, compared row by row, and shared. */
import type { Locator, Page } from "playwright/test";
import { en } from "../src/messages/en/en.ts";
import type { Stance } from "../src/model/schema.ts";
import { entryOf, literally, resultOf } from "./comparison.ts";
import { actorName, issueTitle, model, paths, positionLabel, say, stanceOf } from "./corpus.ts";
import { expect, test } from "./fixtures.ts";
import { tabTo } from "./keys.ts";
import { PUBLIC_URL } from "./sites.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const combat = stanceOf("ndp-end-iraq-syria-combat");
const ukraine = stanceOf("ndp-keep-ukraine-training");
const both = `${paths.compare}?stances=${combat.id},${ukraine.id}`;
const words = en.comparePage;

/** The name of a stance in a comparison. */
const nameOf = ({ actor, issue, position }: Stance) =>
  words.stance(actorName(actor), issueTitle(issue), positionLabel(issue, position));

/** Two stances on one issue, with different positions. */
function opposed(): readonly [Stance, Stance] {
  for (const one of model.stances)
    for (const other of model.stances)
      if (one.issue === other.issue && one.position !== other.position) return [one, other];
  throw new Error("The corpus has no two positions on one issue.");
}

const tableOf = (page: Page) => page.getByRole("table", { name: words.caption });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const field = (page: Page, name: string) => page.getByRole("combobox", { name });

function rowOf(page: Page, name: string): Locator {
  const header = page.getByRole("rowheader", { name: new RegExp(`^${literally(name)}\\b`, "u") });
  return tableOf(page).getByRole("row").filter({ has: header });
}

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

test("the fields of an empty comparison choose actors, too", async ({ page, open }) => {
  await open(paths.compare);
  await field(page, words.field.first).fill(actorName("ndp"));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?actors=ndp$/u);
  await expect(page.getByText(words.one.actors)).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox")).toBeHidden();
  await page.getByRole("region", { name: words.links.commonIssues }).getByRole("link").first().click();
  await expect(page).toHaveURL(/\?actors=ndp,[^,]+$/u);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(tableOf(page).getByRole("figure").first()).toBeVisible();
});

test("stances on one issue differ, or are the same once", async ({ page, open }) => {
  const [one, other] = opposed();
  await open(`${paths.compare}?stances=${one.id},${other.id}`);
  const differs = rowOf(page, en.stance.position);
  await expect(differs.getByRole("rowheader")).toContainText(words.agreement.differs);
  await expect(differs.getByRole("cell"), "the positions are listed once, with who holds each").toHaveCount(
    1,
  );
  for (const { actor } of [one, other]) await expect(differs).toContainText(actorName(actor));
  await expect(rowOf(page, en.stance.words).getByRole("cell")).toHaveCount(2);
  const same = rowOf(page, en.stance.issue);
  await expect(same.getByRole("rowheader")).toContainText(words.agreement.same);
  await expect(same.getByRole("cell")).toHaveCount(1);
  await expect(same).toContainText(issueTitle(one.issue));
});

test("stances on two issues are shown together, and not said to differ", async ({ page, open }) => {
  await open(both);
  await expect(page.getByText(words.severalIssues)).toBeVisible();
  await expect(tableOf(page).getByText(words.agreement.differs)).toHaveCount(0);
  const same = rowOf(page, en.stance.statedOn);
  await expect(same.getByRole("rowheader")).toContainText(words.agreement.same);
  await expect(same.getByRole("cell")).toHaveCount(1);
  const timing = rowOf(page, en.stance.timing);
  await expect(timing.getByRole("rowheader")).toContainText(words.partial(1));
  await expect(timing.getByRole("cell")).toHaveText([
    new RegExp(say(combat.timing ?? {}), "u"),
    new RegExp(`${words.notReported}$`, "u"),
  ]);
  const serif = rowOf(page, en.stance.words).getByRole("blockquote").first();
  await expect(serif).toHaveCSS("font-family", /Serif/u);

  await tableOf(page)
    .getByRole("link", { name: words.remove(nameOf(ukraine)) })
    .click();
  await expect(page).toHaveURL(new RegExp(`stances=${combat.id}$`, "u"));
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.getByRole("link", { name: nameOf(ukraine), exact: true }).click();
  await expect(tableOf(page)).toBeVisible();
});

test("actors are compared issue by issue, and a silence is named", async ({ page, open }) => {
  const [silence] = model.silences;
  const spoken = model.stances.find(({ issue }) => issue === silence?.issue);
  if (!silence || !spoken) throw new Error("The corpus has a silence on an issue with a stance.");
  await open(`${paths.compare}?actors=${spoken.actor},${silence.actor}`);
  await expect(page).toHaveTitle(
    new RegExp(`${actorName(spoken.actor)} and ${actorName(silence.actor)}`, "u"),
  );
  const row = rowOf(page, issueTitle(silence.issue));
  await expect(row.getByRole("rowheader")).toContainText(words.partial(1));
  await expect(row.getByRole("cell").nth(1)).toContainText(en.silence[silence.kind]);
});

test("an address that asks for too much is read as far as it goes, and says what was left out", async ({
  page,
  open,
}) => {
  const [a, b, c, d, e] = model.stances.map(({ id }) => id);
  await open(`${paths.compare}?stances=${a},nonsense,${b},${a},${c},${d},${e}&actors=ndp`);
  const { dropped } = words;
  await expect(page.getByText(dropped.unknown([en.quote("nonsense")]))).toBeVisible();
  await expect(page.getByText(dropped["too-many"]([en.quote(e ?? "")]))).toBeVisible();
  await expect(page.getByText(dropped["other-kind"]([en.quote("ndp")]))).toBeVisible();
  await expect(tableOf(page).getByRole("columnheader")).toHaveCount(5);
  await expect(page.getByRole("combobox")).toHaveCount(0);
});

test("an address with the tray of former versions shows the page without it", async ({ page, open }) => {
  await open(`${paths.stance(combat.id)}?tray=stances:${ukraine.id}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(actorName(combat.actor));
  await page.getByRole("link", { name: en.titles.about }).first().click();
  await expect(page).toHaveURL(new RegExp(`${paths.about}$`, "u"));
});
