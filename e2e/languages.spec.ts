/** A corpus in several languages, one of which runs from right to left and has no catalogue. */
import { en } from "../src/messages/en/en.ts";
import { fr } from "../src/messages/fr/fr.ts";
import { expect, MODEL_FILE, test } from "./fixtures.ts";
import { expectNoViolation } from "./violations.ts";

test.use({ site: "languages" });

test("the language switch keeps what the address selects, and the page then runs its own way", async ({
  page,
  open,
}) => {
  const query = "?q=pont&actor=greens&follow=greens";
  await open(`/fr${query}`);
  await page.getByRole("navigation", { name: fr.languages }).getByRole("link", { name: "العربية" }).click();
  await expect(page).toHaveURL(new RegExp(`/ar${query.replaceAll("?", "\\?")}$`, "u"));
  const root = page.locator("html");
  await expect(root).toHaveAttribute("lang", "ar");
  await expect(root).toHaveAttribute("dir", "rtl");
  await expect(page.locator('link[hreflang="fr"]')).toHaveAttribute("href", /\/fr\/$/u);

  await open("/ar");
  const sides = await page.evaluate(() =>
    ["header a", "main h2"].map((first) => {
      const box = document.querySelector(first)?.getBoundingClientRect();
      return box && box.left > innerWidth / 2;
    }),
  );
  expect(sides, "the first stand at the right").toEqual([true, true]);
  await open("/ar/actors");
  const links = page.getByRole("grid").getByRole("link");
  await links.first().focus();
  await page.keyboard.press("ArrowLeft");
  await expect(links.nth(1)).toBeFocused();
});

test("a page in French says in French that its data did not load", async ({ page, open, expectNoise }) => {
  expectNoise(/failed request/u, /ERR_FAILED/u);
  for (const file of [MODEL_FILE, /core-fr/u]) await page.route(file, (route) => route.abort());
  await page.goto("fr/about");
  const notice = page.getByRole("alert");
  await expect(notice).toContainText(fr.failure.model);
  await expect(notice.getByRole("button", { name: fr.failure.retry })).toBeVisible();

  await page.unrouteAll();
  await open("/about");
  await expect(page.locator("#root")).not.toHaveAttribute("data-failure");
});

test("pages in Arabic have no violation, and no card that would break its letters", async ({
  page,
  open,
}) => {
  const image = page.locator('meta[property="og:image"]');
  await open("/stances/greens-rebuild");
  await expect(image).toHaveCount(1);
  await open("/ar/stances/greens-rebuild");
  await expect(image).toHaveCount(0);
  await expectNoViolation(page);
  await open("/ar");
  await expectNoViolation(page);
});

test.describe("the switch keeps what the reader set up:", () => {
  const SELECTIONS = {
    "followed actors and filters": "?follow=greens&actor=greens&position=bridge.rebuild",
    "a search": "?q=report",
    "an order": "stances?sort=-date",
    "two dates": "timeline?from=2020-01&to=2020-06",
    "an earlier date": "?asof=2020-05",
    "a comparison": "compare?stances=greens-rebuild,council-wait",
  };
  for (const [name, selection] of Object.entries(SELECTIONS))
    test(name, async ({ page, context, open }) => {
      const main = page.getByRole("main");
      await open(`/${selection}`);
      await page
        .getByRole("navigation", { name: en.languages })
        .getByRole("link", { name: "Français" })
        .click();
      await expect(page.locator("html")).toHaveAttribute("lang", "fr");
      expect(new URL(page.url()).search).toBe(new URL(`https://x.example/${selection}`).search);
      const anew = await context.newPage();
      await anew.goto(`fr/${selection}`);
      // Any key loads the parts at the foot of the page.
      for (const each of [page, anew]) await each.keyboard.press("Shift");
      await expect(async () => {
        expect(await main.innerText()).toBe(await anew.getByRole("main").innerText());
      }).toPass();
    });
});

test("the switch keeps the reading position and the focus", async ({ page, open }) => {
  await page.setViewportSize({ width: 320, height: 400 });
  await open("/stances/greens-rebuild");
  const seen = await page.evaluate(() => {
    const marks = [...document.querySelectorAll("main [id]")].filter(
      (each) => each.getBoundingClientRect().height > 0,
    );
    const id = marks[Math.floor(marks.length / 2)]?.id ?? "";
    document.getElementById(id)?.scrollIntoView();
    return { id, y: scrollY };
  });
  expect(seen.y, "the page is longer than the window").toBeGreaterThan(200);
  const link = page.locator("header nav a[hreflang]").first();
  await link.focus();
  await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), seen.id);
  const topOf = (id: string) =>
    page.evaluate((each) => document.getElementById(each)?.getBoundingClientRect().top ?? Number.NaN, id);
  const before = await topOf(seen.id);
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  expect(await topOf(seen.id)).toBeCloseTo(before, -1);
  await expect(link, "the same link now leads back").toBeFocused();
  await expect(link).toHaveAttribute("hreflang", "en");
});

test("only the model of the page’s language loads, and the other with the switch", async ({
  page,
  open,
  requests,
}) => {
  const models = () => requests.flatMap((url) => /corpus-\w+-(\w+)\.json$/u.exec(url)?.[1] ?? []);
  await open("/fr/about");
  expect(models()).toEqual(["fr"]);
  await page.getByRole("navigation", { name: fr.languages }).getByRole("link", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  expect(models()).toEqual(["fr", "en"]);
  await expect(page.locator('link[rel="manifest"]')).toHaveAttribute("href", "/manifest.webmanifest");
  await expect(page.locator('link[type="application/atom+xml"]')).toHaveAttribute("href", /\/feed\.xml$/u);
  await page.goBack();
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page.locator('link[rel="manifest"]')).toHaveAttribute("href", "/fr/manifest.webmanifest");
});

test("an address in a language that the site lacks has no page, and links to those that it has", async ({
  page,
  open,
  expectNoise,
}) => {
  expectNoise(/status of 404/u);
  const response = await open("/xx/stances/greens-rebuild");
  expect(response.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(en.notFound.title);
  const languages = page.getByRole("navigation", { name: en.languages }).getByRole("link");
  expect(await languages.evaluateAll((links) => links.map((link) => link.getAttribute("href")))).toEqual([
    "/fr",
    "/ar",
  ]);
});

test("texts without a translation are announced once, above the page that has them", async ({
  page,
  open,
}) => {
  const note = page.getByText(fr.untranslated);
  await open("/fr");
  await expect(note).toHaveCount(1);
  await open("/fr/data");
  await expect(note).toHaveCount(0);
  await page.getByRole("link", { name: "Standpoint" }).first().click();
  await expect(note).toHaveCount(1);
  await page.getByRole("navigation", { name: fr.languages }).getByRole("link", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(note).toHaveCount(0);
});
