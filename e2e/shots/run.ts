/**
 * `npm run shots`: takes screenshots of every page and state of three corpora at four widths in both themes, in `shots/`, with
 * a contact sheet. `npm run shots -- stance` takes only those with this word in their name, and `npm run shots --
 * --keep` updates the ones in the repository.
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Browser, chromium, type Page } from "playwright";
import { addressOf, serve } from "../../src/build/serve.ts";
import { findBrowser, LAUNCH_ARGS } from "../find-browser.ts";
import { below, untilHydrated, untilWhole } from "../fixtures.ts";
import { groupBy } from "../../src/model/model.ts";
import { buildSite, siteDir, type SiteName } from "../sites.ts";
import { contactSheet, type Picture } from "./contact-sheet.ts";
import { KEPT } from "./kept.ts";
import { type Shot, SHOTS } from "./shots.ts";

const OUT = path.resolve("shots");
const WIDTHS = [360, 768, 1440, 1920] as const;
const THEMES = ["light", "dark"] as const;
const HEIGHT = 900;

/** The largest height of a screenshot in CSS pixels. The rest of a longer page looks the same. */
const LONGEST = 3000;

const CALM = { reducedMotion: "reduce", serviceWorkers: "block" } as const;

/** Opens a page and waits until it is hydrated and drawn in its fonts. A first visit may be drawn without them. */
async function openDrawn(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  await page.reload();
  await untilHydrated(page);
  await untilWhole(page);
  await page.evaluate(() => document.fonts.ready);
}

async function take(browser: Browser, address: string, shot: Shot): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const width of WIDTHS) {
    const page = await browser.newPage({ viewport: { width, height: HEIGHT }, baseURL: address, ...CALM });
    await openDrawn(page, below(shot.address));
    await shot.prepare?.(page);
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      const file = `${shot.name.replaceAll(" ", "-")}-${width}-${colorScheme}.png`;
      const tall = await page.evaluate(() => document.documentElement.scrollHeight);
      const clip = { x: 0, y: 0, width, height: Math.min(tall, LONGEST) };
      await page.screenshot({
        path: path.join(OUT, file),
        ...(shot.screenOnly ? {} : { fullPage: true, clip }),
      });
      pictures.push({ name: shot.name, file, width, theme: colorScheme });
    }
    await page.close();
  }
  return pictures;
}

/** Serves a built site, and calls a function with its address. */
async function withSite(site: SiteName, use: (address: string) => Promise<void>): Promise<void> {
  await buildSite(site);
  const server = await serve({ dir: siteDir(site), base: "/", port: 0 });
  try {
    await use(addressOf(server, "/"));
  } finally {
    server.close();
  }
}

/** Updates the screenshots in the repository. */
async function takeKept(browser: Browser): Promise<void> {
  for (const { file, site = "main", address: to, screen, theme } of KEPT)
    await withSite(site, async (address) => {
      const page = await browser.newPage({ viewport: screen, colorScheme: theme, baseURL: address, ...CALM });
      await openDrawn(page, below(to));
      await page.screenshot({ path: path.resolve(file) });
      await page.close();
      console.log(file);
    });
}

/** Takes the screenshots whose names contain all words, and writes the contact sheet. */
async function takeAll(browser: Browser, words: readonly string[]): Promise<void> {
  const shots = SHOTS.filter(({ name }) => words.every((word) => name.includes(word)));
  if (shots.length === 0) throw new Error(`No screenshot has “${words.join(" ")}” in its name.`);
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  const pictures: Picture[] = [];
  for (const [site, own] of groupBy(shots, (shot) => shot.site ?? "main"))
    await withSite(site, async (address) => {
      for (const shot of own)
        for (const picture of await take(browser, address, shot)) pictures.push(picture);
    });
  await writeFile(path.join(OUT, "index.html"), contactSheet(pictures));
  console.log(`Screenshots in ${OUT}: ${pictures.length}. Open index.html there to see them together.`);
}

async function run(words: readonly string[]): Promise<void> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...LAUNCH_ARGS] });
  try {
    await (words.includes("--keep") ? takeKept(browser) : takeAll(browser, words));
  } finally {
    await browser.close();
  }
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
