/** A corpus that tries to be more than text: it is shown as text, and no page gives way. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { HOSTILE } from "./changed-corpora.ts";
import { below, expect, test, untilHydrated } from "./fixtures.ts";
import { siteDir } from "./sites.ts";

test.use({ site: "hostile", locale: "de", viewport: { width: 360, height: 800 } });

const FILES = readdirSync(siteDir("hostile"), { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith("index.html"));

/** Collects what the page must not show or do. */
const inspect = () => ({
  hacked: "hacked" in window,
  // Every page has a script of its own inline: one of the corpus names what it sets.
  foreignElements: [
    ...document.querySelectorAll("img[src='x'], script:not([type='application/ld+json'])"),
  ].filter((element) => element.matches("img") || element.textContent.includes("hacked")).length,
  sideways: document.documentElement.scrollWidth > document.documentElement.clientWidth,
});
const HARMLESS = { hacked: false, foreignElements: 0, sideways: false };

test("the corpus makes a page of every kind", () => {
  expect(FILES.length).toBeGreaterThan(15);
  const kinds = new Set(FILES.map((file) => file.split("/")[0]));
  for (const kind of ["index.html", "stances", "actors", "issues", "sources", "embed"])
    expect(kinds).toContain(kind);
});

test("every page stands: no script runs, nothing scrolls sideways", async ({ page }) => {
  for (const file of [...FILES, "?q=script", "?q=%3Cimg%20onerror"]) {
    await page.goto(below(file));
    // An embed has no script.
    if (!file.includes("embed/")) await untilHydrated(page);
    expect(await page.evaluate(inspect), file).toEqual(HARMLESS);
  }
});

test("the text is shown as it is written", async ({ page, open }) => {
  await open("/");
  const text = await page.evaluate(() => document.body.innerText);
  for (const words of [HOSTILE.script, HOSTILE.image, HOSTILE.long]) expect(text).toContain(words);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("prerendered pages show hostile text as text", async ({ page }) => {
    for (const file of ["index.html", "stances/altes-wehr-gegen-linie-4/index.html", "about/index.html"]) {
      await page.goto(below(file));
      expect(await page.evaluate(inspect), file).toEqual(HARMLESS);
    }
  });
});

test("data for machines stay data: every block of a page is the JSON that it was", () => {
  let blocks = 0;
  for (const file of FILES) {
    const html = readFileSync(path.join(siteDir("hostile"), file), "utf8");
    for (const [, json = ""] of html.matchAll(
      /<script type="application\/ld\+json">([\s\S]*?)<\/script>/gu,
    )) {
      blocks += 1;
      expect(() => JSON.parse(json), file).not.toThrow();
    }
  }
  expect(blocks).toBeGreaterThan(10);
});
