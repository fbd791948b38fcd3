/** A prerendered page is hydrated as it is: nothing moves, no error is logged, and the model is fetched once. */
import type { Page } from "playwright/test";
import { en } from "../src/messages/en/en.ts";
import { filterButton, questionsOf } from "./comparison.ts";
import { paths, SOURCE } from "./corpus.ts";
import { below, expect, holdModel, MODEL_FILE, test, untilHydrated } from "./fixtures.ts";
import { PAGES, STATES } from "./page-kinds.ts";
import { LANGUAGES } from "../src/testing/languages.ts";
import { countShifts } from "./shifts.ts";

/** The text of the page without hidden elements. */
const contentOf = (page: Page) => page.evaluate(() => document.body.innerText);

/** After a mismatch, React renders the page again some time after the first element is hydrated. */
const untilIdle = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => void requestIdleCallback(resolve)));

test("every page has the same words before and after, each in its place, and fetches nothing twice", async ({
  page,
  requests,
}) => {
  const shifts = await countShifts(page);
  for (const [name, address] of Object.entries(PAGES)) {
    await page.goto("about:blank");
    const { length } = requests;
    const release = await holdModel(page);
    await page.goto(below(address));
    await expect(page.getByRole("heading", { level: 1 }), name).toBeVisible();
    const before = await contentOf(page);
    expect(await shifts(), name).toEqual([]);
    const title = await page.title();
    await release();
    await untilHydrated(page);
    await untilIdle(page);
    expect(await contentOf(page), name).toBe(before);
    expect(await page.title(), name).toBe(title);
    expect(await shifts(), name).toEqual([]);
    const asked = requests.slice(length);
    expect(
      asked.filter((url) => MODEL_FILE.test(url)),
      name,
    ).toHaveLength(1);
    expect(new Set(asked).size, asked.join("\n")).toBe(asked.length);
  }
});

/** Another version of a browser could write them otherwise than the build, and the first one takes it up to 50 ms. */
for (const { locale, at } of LANGUAGES)
  test(`no page in ${locale} has the browser write a date, a number, a list or the name of a language`, async ({
    page,
    open,
  }) => {
    await page.addInitScript(() => {
      const made: string[] = [];
      Reflect.set(Number.prototype, "toLocaleString", () => made.push("toLocaleString"));
      for (const name of ["DateTimeFormat", "NumberFormat", "DisplayNames", "ListFormat"])
        Reflect.set(
          Intl,
          name,
          new Proxy(Reflect.get(Intl, name) as new () => object, {
            construct(Formatter, args) {
              made.push(name);
              return Reflect.construct(Formatter, args) as object;
            },
          }),
        );
      Reflect.set(window, "made", made);
    });
    for (const [name, address] of Object.entries(PAGES)) {
      await open(at(address));
      expect(await page.evaluate(() => Reflect.get(window, "made") as string[]), name).toEqual([]);
    }
  });

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("nothing moves, and nothing shows that is not asked for", async ({ page }) => {
    const shifts = await countShifts(page);
    for (const address of [
      paths.home,
      STATES["a selection"],
      STATES["nothing found"],
      STATES["followed actors"],
    ]) {
      const release = await holdModel(page);
      await page.goto(below(address));
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(filterButton(page)).toBeVisible({ visible: !address.includes("?") });
      expect(await shifts(), address).toEqual([]);
      await release();
      await untilHydrated(page);
      await expect(filterButton(page)).toBeVisible();
      await untilIdle(page);
      expect(await shifts(), address).toEqual([]);
    }
  });
});

test("a page with a query has the parts at its foot without scrolling", async ({ page, open }) => {
  await open(`${paths.home}?follow=ndp`);
  await expect(page.locator("#matrix tr")).not.toHaveCount(0);
  await expect(
    page.getByRole("region", { name: en.questions.happened }).locator("figure li"),
  ).not.toHaveCount(0);
});

test("going from page to page fetches the scripts of the next page, once, and nothing else", async ({
  page,
  open,
  requests,
}) => {
  await open(paths.home);
  // Chromium requests the icon again for each URL.
  const asked = () => requests.filter((url) => !url.endsWith("/favicon.svg"));
  const before = asked();
  const later = () => asked().slice(before.length);
  await page.getByRole("contentinfo").getByRole("link").first().click();
  await expect(page).toHaveURL(new RegExp(`${paths.source(SOURCE)}$`, "u"));
  await page.getByRole("navigation", { name: en.breadcrumb }).getByRole("link").first().click();
  await expect(questionsOf(page).first()).toBeVisible();
  expect(later().filter((url) => !/^\/assets\/[^/]+\.js$/u.test(url))).toEqual([]);
  expect(new Set(later()).size, "each once").toBe(later().length);
  expect(later().filter((url) => before.includes(url))).toEqual([]);
  expect(later().some((url) => url.includes("source-page"))).toBe(true);
});

test("every form of an address gets the form that all links use", async ({ page, open }) => {
  for (const form of [`${paths.about}/`, `${paths.about}/index.html`, "/index.html"]) {
    await open(form);
    await expect
      .poll(() => new URL(page.url()).pathname, form)
      .toBe(form.startsWith(paths.about) ? paths.about : paths.home);
  }
});
