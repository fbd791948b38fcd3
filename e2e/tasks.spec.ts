/** Measures the tasks of readers: what the first screen shows, and how long the pages are. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Locator, Page } from "playwright/test";
import { en } from "../src/messages/en/en.ts";
import { entryOf, filterButton, placesIn, questionOf, questionsOf } from "./comparison.ts";
import { actorName, LEADS, model, paths, positionLabel, stanceOf } from "./corpus.ts";
import { expect, test, untilWhole } from "./fixtures.ts";
import { siteDir } from "./sites.ts";

/** The lower edge of an element on a page that is not scrolled, in CSS pixels. */
async function bottomOf(place: Locator): Promise<number> {
  const box = await place.boundingBox();
  if (!box) throw new Error("The element is not shown.");
  return box.y + box.height;
}

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

/** The entry of a stance, as the list item around its link. */
const itemOf = (page: Page, stance: string) =>
  page.locator(".question li li").filter({ has: page.locator(`a[data-stance="${stance}"]`) });

const NDP = "ndp-end-iraq-syria-combat";
const objection = model.stances.find(({ responses = [] }) =>
  responses.some(({ kind, to }) => kind === "objects-to" && to === NDP),
);
if (!objection) throw new Error("A stance objects to that of the NDP.");

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the first screen says what the NDP wants, in which words, and who objects", async ({
    page,
    open,
  }) => {
    await open(paths.home);
    const claim = itemOf(page, NDP);
    await expect(claim).toContainText("Canada would put an end to our participation");
    expect(await bottomOf(claim)).toBeLessThan(860);
    const answer = itemOf(page, objection.id);
    await expect(answer).toContainText(en.answers["objects-to"](actorName("ndp")));
    expect(await bottomOf(answer)).toBeLessThan(860);
  });

  test("the first screen explains the symbols, and leads to their meanings", async ({ page, open }) => {
    await open(paths.home);
    const key = page.getByRole("link", { name: en.questions.key.words });
    for (const words of Object.values(en.questions.key).filter((each) => each !== en.questions.key.steps))
      await expect(key).toContainText(words);
    expect(await bottomOf(key)).toBeLessThanOrEqual(360);
    await filterButton(page).focus();
    await page.keyboard.press("Tab");
    await expect(key, "the focus goes down the page").toBeFocused();
    await key.click();
    await expect(page.getByRole("heading", { name: en.legend.positions })).toBeInViewport();
  });

  test("all names and positions are there without opening anything", async ({ page, open }) => {
    await open(paths.home);
    for (const { id, actor, issue, position } of model.stances) {
      await expect(entryOf(page, id)).toContainText(actorName(actor));
      await expect(entryOf(page, id)).toBeVisible();
      await expect(questionOf(page, issue).getByText(positionLabel(issue, position)).first()).toBeVisible();
    }
  });

  test("the masthead and the page are short", async ({ page, open }) => {
    await open(paths.home);
    expect(await bottomOf(page.locator(".masthead"))).toBeLessThanOrEqual(240);
    await untilWhole(page);
    expect(await heightOf(page)).toBeLessThanOrEqual(5500);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

test.describe("on a wide screen", () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test("the first screen shows a question with three positions and their words", async ({ page, open }) => {
    await open(paths.home);
    const question = questionsOf(page).first();
    const words = await question.locator("blockquote").all();
    expect(await question.locator(".position[data-held]").count()).toBeGreaterThanOrEqual(3);
    for (const each of words) expect(await bottomOf(each)).toBeLessThan(900);
  });

  test("the lead words of every stance are there without hovering", async ({ page, open }) => {
    await open(paths.home);
    for (const { stance, words } of LEADS)
      await expect(itemOf(page, stance.id).locator("blockquote")).toContainText(words);
    await untilWhole(page);
    const text = await page.getByRole("main").innerText();
    for (const { words } of LEADS)
      expect(text.replaceAll(/\s+/gu, " ")).toContain(words.replaceAll(/\s+/gu, " "));
  });

  test("following an actor changes the questions in place", async ({ page, open }) => {
    await open(paths.home);
    const kept = page.locator("[data-kept]");
    const { issue } = stanceOf(NDP);
    for (const place of [questionOf(page, issue), page.locator("#matrix")])
      await place.evaluate((element) => element.setAttribute("data-kept", ""));
    await page
      .getByRole("toolbar", { name: en.questions.follow })
      .getByRole("link", { name: actorName("ndp") })
      .click();
    await expect(entryOf(page, NDP)).toHaveCSS("text-decoration-line", "underline");
    await expect(kept).toHaveCount(2);
  });

  test("the names to follow stay where they are when one of them is followed", async ({ page, open }) => {
    await open(paths.home);
    const name = page.getByRole("toolbar", { name: en.questions.follow }).getByRole("link").nth(1);
    const before = await placesIn(page, en.questions.follow);
    await name.click();
    await expect(name).toHaveAttribute("aria-current", "true");
    expect(await placesIn(page, en.questions.follow)).toEqual(before);
  });

  test("Follow is one tab stop, in which the arrow keys go from name to name", async ({ page, open }) => {
    await open(paths.home);
    const names = page.getByRole("toolbar", { name: en.questions.follow }).getByRole("link");
    await names.first().focus();
    await page.keyboard.press("Tab");
    await expect(filterButton(page)).toBeFocused();
    await page.keyboard.press("Shift+Tab");
    await expect(names.first()).toBeFocused();
    await page.keyboard.press("End");
    await expect(names.last()).toBeFocused();
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/follow=ndp/u);
    await expect(names.nth(1)).toBeFocused();
  });

  test("a stance names the role of its speaker", async ({ page, open }) => {
    await open(paths.stance(NDP));
    const speaker = en.inRole(actorName("tom-mulcair"), "leader", actorName("ndp"));
    await expect(page.getByRole("main")).toContainText(en.saidBy["direct-quote"](speaker));
  });

  test("masthead and stance are as short as they can be", async ({ page, open }) => {
    await open(paths.home);
    expect(await bottomOf(page.locator(".masthead"))).toBeLessThanOrEqual(170);
    await open(paths.stance(NDP));
    expect(await heightOf(page)).toBeLessThanOrEqual(1500);
  });
});

test("the document of the home page weighs at most 30 kB, with its styles", () => {
  const html = readFileSync(path.join(siteDir("main"), "index.html"));
  expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(30_000);
});
