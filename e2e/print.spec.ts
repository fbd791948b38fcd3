/** Printed pages: complete text with its sources, without controls. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright/test";
import { chromium } from "playwright";
import { extractText } from "unpdf";
import { en } from "../src/messages/en/en.ts";
import { LEADS, model, paths, say, stanceTitle } from "./corpus.ts";
import { LAUNCH_ARGS } from "./find-browser.ts";
import { below, expect, holdModel, test, untilHydrated } from "./fixtures.ts";
import { PAGES, STATES } from "./page-kinds.ts";
import { PUBLIC_URL } from "./sites.ts";

const NARROW = 360;
const WIDE = 1440;
const FORMATS = ["A4", "Letter"] as const;

/**
 * A text in one line, also at a hyphen, with one kind of apostrophe: Inter draws several with one glyph, and a PDF names any of
 * them.
 */
const inOneLine = (text: string) =>
  text
    .replace(/\s+/gu, " ")
    .replaceAll("- ", "-")
    .replaceAll(/[\u02BC\u2019]/gu, "'");

const timesIn = (text: string, words: string) => text.split(words).length - 1;

/** The lead words of each stance. */
const WORDS = LEADS.map(({ words }) => inOneLine(words));
/** The number of times of each text. The text of one stance may be the beginning of another. */
const ALL_WORDS = Object.fromEntries(WORDS.map((words) => [words, timesIn(WORDS.join("\n"), words)]));

/**
 * Reads a printed home page, and expects every stance by its lead words, and every page to hold some.
 * @returns how many pages it has
 */
async function expectWhole(pdf: Buffer, how: string): Promise<number> {
  const { totalPages, text } = await extractText(new Uint8Array(pdf));
  expect(text.filter((page) => page.trim() === "").length, `${how}: pages without a word`).toBe(0);
  expect(totalPages, how).toBeGreaterThan(1);
  const whole = inOneLine(text.join(" "));
  const missing = Object.entries(ALL_WORDS).filter(([words, times]) => timesIn(whole, words) < times);
  expect(missing, how).toEqual([]);
  expect(whole.startsWith(inOneLine(say(model.title))), how).toBe(true);
  expect(whole, how).toContain(PUBLIC_URL);
  return totalPages;
}

/** Runs in the page before the site's scripts, so that they get no print events. */
function silencePrinting(): void {
  MediaQueryList.prototype.addEventListener = () => undefined;
  for (const type of ["beforeprint", "afterprint"])
    window.addEventListener(type, (event) => event.stopImmediatePropagation());
}

for (const width of [NARROW, WIDE]) {
  test.describe(`from a window of ${width} pixels`, () => {
    test.use({ viewport: { width, height: 900 } });

    test("the comparison is whole on paper, in one form, and stays as it is on the screen", async ({
      page,
      open,
    }) => {
      await open(paths.home);
      const cells = page.getByRole("main").locator("[data-stance]");
      await cells.first().evaluate((cell) => cell.setAttribute("data-kept", ""));
      const heard: number[] = [];
      for (const format of FORMATS)
        heard.push(await expectWhole(await page.pdf({ format }), `${format}, with events`));
      await expect(page.locator("[data-kept]")).toHaveCount(1);

      await page.addInitScript(silencePrinting);
      await open(paths.home);
      const unheard: number[] = [];
      for (const format of FORMATS)
        unheard.push(await expectWhole(await page.pdf({ format }), `${format}, without an event`));
      expect(unheard).toEqual(heard);

      await page.emulateMedia({ media: "print" });
      // The width of A4 without margins of 15 mm.
      await page.setViewportSize({ width: 680, height: 1000 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(680);
    });
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the comparison is whole on paper", async ({ page }) => {
    await page.setViewportSize({ width: NARROW, height: 900 });
    await page.goto(below(paths.home));
    for (const format of FORMATS) await expectWhole(await page.pdf({ format }), format);
  });
});

test("the comparison is whole where Chromium itself prints it", async ({ running }, testInfo) => {
  const file = testInfo.outputPath("page.pdf");
  const executable = process.env["STANDPOINT_BROWSER"] ?? chromium.executablePath();
  const chromiumItself = spawn(
    executable,
    [
      "--headless",
      ...LAUNCH_ARGS,
      `--user-data-dir=${testInfo.outputPath("profile")}`,
      `--window-size=${WIDE},900`,
      "--no-pdf-header-footer",
      `--print-to-pdf=${file}`,
      running.address,
    ],
    { stdio: "ignore" },
  );
  expect(await once(chromiumItself, "close")).toEqual([0, null]);
  await expectWhole(await readFile(file), "--print-to-pdf");
});

/** The texts that a page shows, without what is pressed, what leads through the site and the words of a focused cell. */
function textsOf(page: Page): Promise<string[]> {
  return page.getByRole("main").evaluate((main) => {
    const texts = new Set<string>();
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement, textContent } = node;
      if (
        parentElement?.checkVisibility() &&
        !parentElement.closest("nav, [role=toolbar], form, button, .sr-only, .beside > section")
      )
        texts.add(textContent?.trim() ?? "");
    }
    return [...texts];
  });
}

/** Texts for the screen only: links, and names of fields. */
const FOR_THE_SCREEN: ReadonlySet<string> = new Set([
  ...[en.excerpt.archived, en.excerpt.outline, en.selection.clearAll],
  ...[en.verify.title, en.verify.intro],
  ...[en.tools.compare, en.comparePage.field.first, en.comparePage.field.either],
  en.comparePage.field.another.actors,
  // The key of what is on the screen.
  ...[en.questions.key.words, `· ${en.questions.key.paragraph}`],
  "×",
]);

const ON_PAPER = {
  ...PAGES,
  "the timeline of a selection": STATES["the timeline of a selection"],
  "a search": STATES["a search"],
  "actors side by side": STATES["actors side by side"],
} as const;

test("paper says all that a screen says and where it is from, and has nothing to press", async ({
  page,
  open,
}) => {
  for (const [name, address] of Object.entries(ON_PAPER)) {
    await page.emulateMedia({ media: "screen" });
    await open(address);
    await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
    const onScreen = await textsOf(page);
    await page.emulateMedia({ media: "print" });
    const onPaper = (await textsOf(page)).join(" ");
    expect(
      onScreen.filter((text) => !FOR_THE_SCREEN.has(text) && !onPaper.includes(text)),
      `${name}: what paper leaves out`,
    ).toEqual([]);
    for (const role of ["button", "textbox", "searchbox", "checkbox", "navigation"] as const)
      await expect(page.getByRole(role), `${name}: ${role}`).toHaveCount(0);
    const [path = "", query] = address.slice(1).split("?");
    const own = `${PUBLIC_URL}${path}${path && "/"}${query === undefined ? "" : `?${query}`}`;
    await expect(page.getByText(own, { exact: true }), name).toBeVisible();
  }
});

test("a page that is printed before its script is there says so, and hides nothing", async ({ page }) => {
  const letGo = await holdModel(page);
  await page.emulateMedia({ media: "print" });
  await page.goto(below(STATES["a search"]));
  await expect(page.getByText(en.printedEarly)).toBeVisible();
  await expectWhole(await page.pdf(), "without the model");
  await letGo();
  await untilHydrated(page);
  await expect(page.getByText(en.printedEarly)).toBeHidden();
});

test("a selection says in words what it selects", async ({ page, open }) => {
  await open(`${paths.home}?actor=ndp,turkey&q=mission`);
  await page.emulateMedia({ media: "print" });
  await expect(
    page.getByText(`${en.selection.activeFilters}: Search: mission; Actor: NDP; Actor: Turkey`),
  ).toBeVisible();
});

test("the address of a passage is written out", async ({ page, open }) => {
  await open(paths.stance("ndp-end-iraq-syria-combat"));
  await page.emulateMedia({ media: "print" });
  const written = await page
    .getByRole("link", { name: en.excerpt.live })
    .first()
    .evaluate((link) => getComputedStyle(link, "::after").content);
  expect(written).toContain("https://www.huffingtonpost.ca/");
});

test("words that are copied by hand keep their quotation marks and names", async ({ page, open }) => {
  const stance = model.stances.find(({ id }) => id === "ndp-end-iraq-syria-combat");
  await open(paths.stance("ndp-end-iraq-syria-combat"));
  const text = await page.evaluate(() => {
    const main = document.querySelector("main");
    const selection = getSelection();
    if (main) selection?.selectAllChildren(main);
    return selection?.toString();
  });
  expect(text).toContain(stance && stanceTitle(stance));
  expect(text).toMatch(/“Canada would put an end to our participation[^”]*”/u);
  expect(text).toContain("Direct quote");
});
