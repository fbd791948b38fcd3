/** The comparison: held by the address alone, compared row by row, and shared. */
import type { Locator, Page } from "playwright/test";
import { pairOf } from "../src/domain/pair.ts";
import { en } from "../src/messages/en/en.ts";
import { cellOf, literally, matrixOf, resultOf, searchField } from "./comparison.ts";
import { actorName, issueTitle, model, paths, positionLabel, say, stanceOf, stanceTitle } from "./corpus.ts";
import { expect, test } from "./fixtures.ts";
import { pressTo, tabTo } from "./keys.ts";
import { PUBLIC_URL } from "./sites.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const combat = stanceOf("ndp-end-iraq-syria-combat");
const ukraine = stanceOf("ndp-keep-ukraine-training");
const both = `${paths.compare}?stances=${combat.id},${ukraine.id}`;

const trayOf = (page: Page) => page.getByRole("region", { name: en.tray.label });
const tableOf = (page: Page) => page.getByRole("table", { name: en.comparePage.caption });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const compareButton = (page: Page) =>
  page
    .getByRole("group", { name: en.tools.label })
    .getByRole("button", { name: new RegExp(`^(?:${en.tray.add}|${en.tray.remove}) ?:`, "u") });

function rowOf(page: Page, name: string): Locator {
  const header = page.getByRole("rowheader", { name: new RegExp(`^${literally(name)}\\b`, "u") });
  return tableOf(page).getByRole("row").filter({ has: header });
}

test("by keyboard alone: find Ukraine, open it, compare it with the combat mission, share the link", async ({
  page,
  open,
}) => {
  await open(paths.home);
  await tabTo(page, searchField(page));
  await page.keyboard.type("Ukraine");
  await expect(resultOf(page)).toHaveText(/ of /u);
  const label = positionLabel(ukraine.issue, ukraine.position);
  // Tab comes to the table at its first link; arrow keys lead to the issue, and down to the stance.
  const column = matrixOf(page).getByRole("link", { name: issueTitle(ukraine.issue), exact: true });
  await tabTo(page, matrixOf(page).getByRole("link").first());
  await pressTo(page, "ArrowRight", column);
  await pressTo(
    page,
    "ArrowDown",
    (await cellOf(page, ukraine.actor, ukraine.issue)).getByRole("link", { name: label }),
  );
  await page.keyboard.press("Enter");

  await expect(page).toHaveURL(new RegExp(`${paths.stance(ukraine.id)}$`, "u"));
  await tabTo(page, compareButton(page));
  await page.keyboard.press("Enter");
  await expect(compareButton(page)).toHaveText(new RegExp(`^${en.tray.remove}`, "u"));
  await expect(compareButton(page), "adding leaves the focus where it is").toBeFocused();
  await tabTo(page, page.getByRole("link", { name: stanceTitle(combat), exact: true }));
  await page.keyboard.press("Enter");

  await expect(page).toHaveURL(
    new RegExp(literally(`${paths.stance(combat.id)}?tray=stances:${ukraine.id}`), "u"),
  );
  await tabTo(page, compareButton(page));
  await page.keyboard.press("Enter");
  const goal = trayOf(page).getByRole("link", { name: en.tray.compare(2) });
  await tabTo(page, goal);
  await page.keyboard.press("Enter");

  await expect(tableOf(page).getByRole("columnheader")).toContainText([
    en.comparePage.row,
    ...[ukraine, combat].map(({ issue, position }) => positionLabel(issue, position)),
  ]);
  await tabTo(page, page.getByRole("button", { name: en.tools.share, exact: true }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("button", { name: en.share.link }));
  await page.keyboard.press("Enter");
  await expect.poll(() => clipboard(page)).toBe(`${PUBLIC_URL}compare/?stances=${ukraine.id},${combat.id}`);
});

test("the tray comes along, outlives a reload, and goes with Back; a shared address has none", async ({
  page,
  open,
}) => {
  await open(paths.stance(combat.id));
  await compareButton(page).click();
  await expect(trayOf(page)).toContainText(stanceTitle(combat));
  await expect(trayOf(page)).toContainText(en.tray.oneMore);
  await page.getByRole("button", { name: en.tools.share, exact: true }).click();
  await page.getByRole("button", { name: en.share.link }).click();
  await expect.poll(() => clipboard(page)).toBe(`${PUBLIC_URL}stances/${combat.id}/`);
  await page.keyboard.press("Escape");

  await page.getByRole("link", { name: en.titles.about }).first().click();
  await expect(page).toHaveTitle(en.pageTitle(en.aboutPage.title));
  await page.reload();
  await expect(trayOf(page)).toContainText(stanceTitle(combat));
  await page.goBack();
  await expect(compareButton(page)).toHaveText(new RegExp(`^${en.tray.remove}`, "u"));
  await page.goBack();
  await expect(compareButton(page)).toHaveText(new RegExp(`^${en.tray.add}`, "u"));
  await expect(trayOf(page)).toHaveCount(0);
});

test("each row says whether it differs; what is the same is said once", async ({ page, open }) => {
  await open(both);
  const differs = rowOf(page, en.stance.position);
  await expect(differs.getByRole("rowheader")).toContainText(en.comparePage.agreement.differs);
  await expect(differs.getByRole("cell")).toHaveCount(2);
  const same = rowOf(page, en.stance.statedOn);
  await expect(same.getByRole("rowheader")).toContainText(en.comparePage.agreement.same);
  await expect(same.getByRole("cell")).toHaveCount(1);
  const timing = rowOf(page, en.stance.timing);
  await expect(timing.getByRole("rowheader")).toContainText(en.comparePage.partial(1));
  await expect(timing.getByRole("cell")).toHaveText([
    new RegExp(say(combat.timing ?? {}), "u"),
    new RegExp(`${en.comparePage.notReported}$`, "u"),
  ]);

  await tableOf(page)
    .getByRole("link", { name: en.tray.removeItem(stanceTitle(ukraine)) })
    .click();
  await expect(page).toHaveURL(new RegExp(`stances=${combat.id}$`, "u"));
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.getByRole("link", { name: `${stanceTitle(ukraine)} (${issueTitle(ukraine.issue)})` }).click();
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
  await expect(row.getByRole("rowheader")).toContainText(en.comparePage.partial(1));
  await expect(row.getByRole("cell").nth(1)).toContainText(en.silence[silence.kind]);
});

test("an address that asks for too much is read as far as it goes, and says what was left out", async ({
  page,
  open,
}) => {
  const [a, b, c, d, e] = model.stances.map(({ id }) => id);
  await open(`${paths.compare}?stances=${a},nonsense,${b},${a},${c},${d},${e}&actors=ndp`);
  const { dropped } = en.comparePage;
  await expect(page.getByText(dropped.unknown([en.quote("nonsense")]))).toBeVisible();
  await expect(page.getByText(dropped["too-many"]([en.quote(e ?? "")]))).toBeVisible();
  await expect(page.getByText(dropped["other-kind"]([en.quote("ndp")]))).toBeVisible();
  await expect(tableOf(page).getByRole("columnheader")).toHaveCount(5);
  await open(`${paths.home}?view=list&tray=stances:${a},${b},${c},${d}`);
  const row = page.getByRole("row").filter({ hasText: say(stanceOf(e ?? "").summary) });
  await expect(row.getByRole("button", { name: en.tray.full })).toBeDisabled();
});

test("the home page offers the pair that the source sets against each other", async ({ page, open }) => {
  await open(paths.home);
  const offer = page.getByRole("region", { name: en.pair.title });
  await expect(offer).toContainText(say(pairOf(model)?.note ?? {}));
  await offer.getByRole("link", { name: en.pair.compare }).click();
  await expect(page).toHaveURL(new RegExp(`${literally(both)}$`, "u"));
  await expect(tableOf(page)).toBeVisible();
});
