/** The layout of pages with several sources, languages and dates, where one article does not show it. */
import type { Locator } from "playwright/test";
import { en } from "../src/messages/en/en.ts";
import { HOLDS_BOTH, LEFT_PARTY, MOVED } from "../src/testing/council-corpus.ts";
import { createPaths } from "../src/url/paths.ts";
import { filterPanel, openFacet } from "./comparison.ts";
import { expect, test } from "./fixtures.ts";

test.use({ site: "council" });

const paths = createPaths("");
const german = createPaths("/de");

async function boxOf(place: Locator) {
  const box = await place.boundingBox();
  if (!box) throw new Error("The element is not on the page.");
  return box;
}

/** The words of the elements of a place that stand on more than one line. */
function cutWords(place: Locator): Promise<string[]> {
  return place.evaluateAll((elements) =>
    elements.flatMap((element) => {
      const text = element.firstElementChild?.firstChild ?? element.firstChild;
      return [...(text?.textContent ?? "").matchAll(/\S+/gu)].flatMap(({ 0: word, index }) => {
        const range = document.createRange();
        if (!text) return [];
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return range.getClientRects().length > 1 ? [word] : [];
      });
    }),
  );
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 800 } });

  test("the words of a chosen cell are a sheet that does not scroll in itself", async ({ page, open }) => {
    await open(paths.actors);
    const words = page.getByRole("region", { name: en.matrix.words.region });
    const table = await boxOf(page.locator("#matrix"));
    expect((await boxOf(words)).y, "nothing covers the table").toBeGreaterThanOrEqual(table.y + table.height);
    await page.locator("#matrix tbody a").first().focus();
    const next = words.getByRole("button", { name: en.matrix.words.nextIssue });
    expect((await boxOf(words)).y, "the table is in view").toBeGreaterThanOrEqual(320);
    for (let at = 0; at < 6; at += 1) {
      const { y, height } = await boxOf(words);
      expect(y + height).toBeLessThanOrEqual(801);
      const hidden = await words.evaluate((region) =>
        Math.max(
          ...[region, ...region.querySelectorAll("*")]
            .filter((each) => getComputedStyle(each).overflowY === "auto")
            .map((each) => each.scrollHeight - each.clientHeight),
          0,
        ),
      );
      expect(hidden).toBe(0);
      await next.click();
    }
  });

  test("a focused cell is not behind the sheet", async ({ page, open }) => {
    await open(paths.actors);
    const links = page.locator("#matrix tbody a");
    await links.last().focus();
    const cell = await boxOf(links.last());
    const sheet = await boxOf(page.getByRole("region", { name: en.matrix.words.region }));
    expect(cell.y + cell.height).toBeLessThanOrEqual(sheet.y + 1);
  });

  test("the titles over the matrix are whole", async ({ page, open }) => {
    await open(german.actors);
    const titles = page.locator("#matrix th[scope=col] a");
    await expect(titles).toHaveCount(6);
    for (const title of await titles.all()) {
      const [hidden, beyond] = await title.evaluate((link) => [
        link.scrollHeight - link.clientHeight,
        link.getBoundingClientRect().width - (link.parentElement?.getBoundingClientRect().width ?? 0),
      ]);
      expect(hidden).toBe(0);
      expect(beyond).toBeLessThanOrEqual(0);
    }
  });

  test("the name of a followed actor is in view", async ({ page, open }) => {
    await open(`${paths.home}?follow=${LEFT_PARTY.actor}`);
    await expect(page.locator(`#follow-${LEFT_PARTY.actor}`)).toBeInViewport({ ratio: 0.95 });
  });

  test("nothing shows below the button of the filters", async ({ page, open }) => {
    await open(paths.home);
    await openFacet(page, "actor");
    const box = await boxOf(filterPanel(page));
    const below = await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.textContent ?? "", [
      box.x + box.width / 2,
      box.y + box.height - 4,
    ] as const);
    expect(below).toMatch(/^Show /u);
  });
});

test("the words beside a short matrix do not cover what stands below it", async ({ page, open }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(paths.actors);
  const words = page.getByRole("region", { name: en.matrix.words.region });
  for (const link of await page.locator("#matrix tbody td a").all()) {
    await link.focus();
    const shown = await boxOf(words.locator("> div"));
    const footer = await boxOf(page.getByRole("contentinfo"));
    expect(shown.y + shown.height).toBeLessThanOrEqual(footer.y);
  }
});

test("the header of a tablet has one row", async ({ page, open }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  for (const path of [paths.home, german.home]) {
    await open(path);
    expect((await boxOf(page.locator("header").first())).height).toBeLessThan(52);
  }
});

test("positions that nobody takes have whole words", async ({ page, open }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const home of [paths.home, german.home]) {
    await open(`${home}?asof=2022-12`);
    const labels = page.locator(".position:not([data-held]) h3");
    expect(await labels.count()).toBeGreaterThan(0);
    expect(await cutWords(labels)).toEqual([]);
  }
});

test("the steps of a history stand beside each other on a wide page", async ({ page, open }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const path of [paths.stance(MOVED.stances[1]), paths.actor(MOVED.actor), paths.issue(MOVED.issue)]) {
    await open(path);
    const [first, second] = await page.locator("section[aria-labelledby=history] ol > li").all();
    if (!first || !second) throw new Error("There is no history.");
    expect((await boxOf(second)).y).toBe((await boxOf(first)).y);
  }
});

test("the parts of a strip lead to the positions that they show", async ({ page, open }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(paths.home);
  const links = page.locator(`#matrix a[data-stance]`);
  const own = await links.evaluateAll(
    (all, ids) =>
      all
        .map((link) => ({ id: link.getAttribute("data-stance") ?? "", x: link.getBoundingClientRect().x }))
        .filter(({ id }) => ids.some((each) => each === id))
        .toSorted((a, b) => a.x - b.x)
        .map(({ id }) => id),
    [...HOLDS_BOTH.stances],
  );
  expect(own).toEqual(HOLDS_BOTH.stances.toReversed());
});
