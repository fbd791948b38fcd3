/** A generated corpus of 38 actors, 38 issues and 1,305 stances: one picture, and no strain. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Locator, Page } from "playwright/test";
import { NO_TALLY } from "../src/domain/tally.ts";
import { en } from "../src/messages/en/en.ts";
import { countsOf, openFacet, placesIn, questionsOf, resultOf, searchField } from "./comparison.ts";
import { paths } from "./corpus.ts";
import { expect, test } from "./fixtures.ts";
import { restyledBy } from "./restyled.ts";
import { siteDir } from "./sites.ts";

test.use({ site: "large" });

const pictureOf = (page: Page) => page.getByRole("grid", { name: en.matrix.picture.caption });
const wordsOf = (page: Page) => page.getByRole("region", { name: en.matrix.words.region });
const actorsIn = (page: Page) => pictureOf(page).getByRole("rowheader").allTextContents();

test("the home page is at most 70 kB with its styles", () => {
  const html = readFileSync(path.join(siteDir("large"), "index.html"));
  expect(gzipSync(html).length).toBeLessThan(70_000);
});

test("it opens with all its stances in one screen, as cells without a link", async ({ page, open }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open("/");
  expect((await countsOf(page)).stances).toBe(1305);
  await expect(pictureOf(page).getByRole("columnheader")).toHaveCount(40);
  await expect(pictureOf(page).getByRole("rowheader")).toHaveCount(38);
  await expect(pictureOf(page)).toBeInViewport({ ratio: 1 });
  await expect(pictureOf(page).locator("td a")).toHaveCount(0);
  const cell = await pictureOf(page).locator("tbody td").first().boundingBox();
  expect([cell?.width, cell?.height]).toEqual([20, 14]);
});

test("a phone shows the same picture in its width", async ({ page, open }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open("/");
  await expect(pictureOf(page).getByRole("rowheader")).toHaveCount(38);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect((await pictureOf(page).boundingBox())?.width).toBeLessThanOrEqual(390);
  const next = wordsOf(page).getByRole("button", { name: en.matrix.words.nextIssue });
  expect((await next.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await next.click();
  await expect(wordsOf(page)).toContainText(en.matrix.words.issueAt(2, 38));
});

test("a cell that is clicked, or reached by arrow keys, shows its words", async ({ page, open }) => {
  await open("/");
  const row = pictureOf(page).locator("tbody tr").nth(4);
  const cell = row.locator("td[class^='c']").first();
  const position = await cell.textContent();
  await cell.click();
  await page.mouse.move(5, 5);
  await expect(wordsOf(page).getByRole("heading", { level: 3 }).first()).toHaveText(
    position?.split(" and ")[0] ?? "",
  );
  await expect(cell).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(wordsOf(page).locator(":focus")).toHaveCount(1);
  await cell.focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await expect(wordsOf(page)).toContainText(en.matrix.words.issueAt(1, 38));
});

test("Enter leads from a cell to its stance, and Escape back to the cell", async ({ page, open }) => {
  await open("/");
  await pictureOf(page).getByRole("link").first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(wordsOf(page).locator("[data-stance]").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(pictureOf(page).locator("td:focus")).toHaveCount(1);
});

test("a key that moves through the cells changes the style of few elements", async ({ page, open }) => {
  await open("/");
  await pictureOf(page).getByRole("link").first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  const restyled = await restyledBy(page, async () => {
    await page.keyboard.press("ArrowRight");
    await expect(pictureOf(page).locator("td:focus")).toHaveCount(1);
  });
  expect(restyled).toBeLessThan((await page.locator("body *").count()) / 10);
});

test("its order is named in the address, and keeps every actor", async ({ page, open }) => {
  await open("/");
  // The picture is a grid once its script is there.
  await expect.poll(async () => (await actorsIn(page)).length).toBe(38);
  const similar = await actorsIn(page);
  const order = page.getByRole("toolbar", { name: en.selection.order.label });
  await expect(order.getByRole("link", { name: en.selection.order.names.similar })).toHaveAttribute(
    "aria-current",
    "true",
  );
  const before = await placesIn(page, en.selection.order.label);
  await order.getByRole("link", { name: en.selection.order.names["a-z"] }).click();
  await expect(page).toHaveURL(/\/\?order=a-z$/u);
  expect(await placesIn(page, en.selection.order.label), "the links stay where they are").toEqual(before);
  const named = similar.toSorted(new Intl.Collator("en").compare);
  await expect.poll(() => actorsIn(page)).toEqual(named);
  await open("/?order=as-asked");
  await expect.poll(async () => (await actorsIn(page)).toSorted()).toEqual(similar.toSorted());
  expect(await actorsIn(page)).not.toEqual(named);
});

test("its questions are folded to names, and show their words when they are opened", async ({
  page,
  open,
}) => {
  await open("/");
  await expect(questionsOf(page)).toHaveCount(38);
  const question = questionsOf(page).first();
  await expect(question.locator("blockquote")).toHaveCount(0);
  await question.getByRole("button", { name: en.questions.showWords }).click();
  await expect(question.locator("blockquote").first()).toBeVisible();
});

/** Presses a control. @returns whether it shows that before what follows, an element of a selector, has followed */
const isAhead = (control: Locator, follows = "#result") =>
  control.evaluate(async (pressed: HTMLElement, selector) => {
    const result = document.querySelector(selector) ?? document.body;
    const before = result.textContent;
    const followed = new Promise((resolve) =>
      new MutationObserver(resolve).observe(result, {
        ...{ childList: true, characterData: true, subtree: true },
      }),
    );
    pressed.click();
    // React has then answered the press, and not yet begun with the page.
    await new Promise<void>((resolve) => queueMicrotask(resolve));
    const isOn = pressed.matches(":checked, [aria-current='true'], [aria-sort] *") || !pressed.isConnected;
    const isBehind = result.textContent === before;
    await followed;
    return isOn && isBehind;
  }, follows);

test("what is pressed shows that at once, and the picture follows", async ({ page, open }) => {
  await open("/");
  const actor = page.locator('[id^="follow-"]').first();
  expect(await isAhead(actor)).toBe(true);
  const value = (await openFacet(page, "actor")).getByRole("checkbox").first();
  expect(await isAhead(value)).toBe(true);
  await page.keyboard.press("Escape");
  expect(await isAhead(page.getByRole("link", { name: en.selection.clearAll }))).toBe(true);
});

test("a chip, the way back to now and a heading that sorts are ahead of the page", async ({ page, open }) => {
  await open("/");
  const id = await page.locator('[id^="follow-"]').first().getAttribute("id");
  await open(`/?actor=${id?.replace("follow-", "")}&asof=2005`);
  expect(await isAhead(page.getByRole("link", { name: en.selection.asOf.toNow }))).toBe(true);
  expect(await isAhead(page.getByRole("link", { name: /^Remove filter/u }))).toBe(true);
  await open(paths.stances);
  expect(await isAhead(page.locator("#sort-date"), "#stances tbody")).toBe(true);
});

test("it filters to few stances with their words, and back", async ({ page, open }) => {
  await open("/");
  const panel = await openFacet(page, "actor");
  const box = panel.getByRole("checkbox").first();
  await box.check();
  await expect(page.locator("#matrix").getByRole("rowheader")).toHaveCount(1);
  await expect(page.locator(".question blockquote").first()).toBeVisible();
  const { stances } = await countsOf(page);
  await expect(box).toHaveAccessibleName(
    new RegExp(` ${en.counts.tally({ ...NO_TALLY, stances })}(?:, |$)`, "u"),
  );
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: en.selection.clearAll }).click();
  await expect(resultOf(page)).toHaveText(/^1305 /u);
});

test("typing quickly loses no letter there either", async ({ page, open }) => {
  await open("/");
  const title = (await pictureOf(page).getByRole("columnheader").nth(1).textContent()) ?? "";
  await searchField(page).focus();
  await page.keyboard.type(title);
  await expect(searchField(page)).toHaveValue(title);
  await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBe(title);
  await expect(page.getByRole("columnheader", { name: title })).toHaveCount(1);
});

test("its table of stances sorts", async ({ page, open }) => {
  await open("/stances");
  const header = page.getByRole("columnheader", { name: en.stanceTable.column.actor, exact: true });
  await header.getByRole("link").click();
  await expect(header).toHaveAttribute("aria-sort", "ascending");
  const { stances, silences } = await countsOf(page);
  expect(stances).toBe(1305);
  await expect(page.getByRole("row")).toHaveCount(1 + stances + silences);
});

test("Back clears the search field even before the results have rendered", async ({ page, open }) => {
  await open("/");
  const title = (await pictureOf(page).getByRole("columnheader").nth(1).textContent()) ?? "";
  await searchField(page).fill(title);
  await page.waitForFunction(() => location.search !== "", undefined, { polling: 1 });
  await page.goBack();
  await expect(page).toHaveURL(/\/$/u);
  await expect(searchField(page)).toHaveValue("");
});

test("a press on an order is seen under the pointer: the current one has another line", async ({
  page,
  open,
}) => {
  await open("/");
  const orders = page.getByRole("toolbar", { name: en.selection.order.label }).getByRole("link");
  const lineOf = () => orders.last().evaluate((link) => getComputedStyle(link).textDecoration);
  await orders.last().hover();
  const before = await lineOf();
  await orders.last().click();
  await expect(orders.last()).toHaveAttribute("aria-current", "true");
  expect(await lineOf()).not.toBe(before);
});

test("the focus is seen on each order, the current one too", async ({ page, open }) => {
  await open("/");
  const orders = page.getByRole("toolbar", { name: en.selection.order.label }).getByRole("link");
  await orders.and(page.locator("[aria-current]")).focus();
  for (const key of ["Home", "End"]) {
    await page.keyboard.press(key);
    const [outline, ...behind] = await page.evaluate(() => {
      const { outlineColor, backgroundColor } = getComputedStyle(document.activeElement ?? document.body);
      return [outlineColor, backgroundColor, getComputedStyle(document.documentElement).backgroundColor];
    });
    expect(behind, key).not.toContain(outline);
  }
});
