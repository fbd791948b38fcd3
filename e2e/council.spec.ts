/** A corpus of several sources over two years: no accessibility violation on pages that one source does not need. */
import {
  DECLINED_THEN_SPOKE,
  HOLDS_BOTH,
  MOVED,
  SOURCES,
  SOURCES_DIFFER,
} from "../src/testing/council-corpus.ts";
import { en } from "../src/messages/en/en.ts";
import { createPaths } from "../src/url/paths.ts";
import { expect, test } from "./fixtures.ts";
import { expectNoViolation } from "./violations.ts";

test.use({ site: "council" });

const paths = createPaths("");
const german = createPaths("/de");
const [earlier, later] = MOVED.stances;

/** Pages with histories, several sources, sources without text, and texts in two languages. */
const PAGES = {
  "the home page": paths.home,
  "the home page as of an earlier date": `${paths.home}?asof=2022-12`,
  "the home page of one source in German": `${german.home}?source=${SOURCES.minutes}`,
  "all actors": paths.actors,
  "all stances": paths.stances,
  "the timeline": paths.timeline,
  "an earlier stance": paths.stance(earlier),
  "a current stance in German": german.stance(later),
  "a stance beside another position": paths.stance(HOLDS_BOTH.stances[0]),
  "an actor of which sources differ": paths.actor(SOURCES_DIFFER.actor),
  "an actor that declined first": paths.actor(DECLINED_THEN_SPOKE.actor),
  "an issue with histories": paths.issue(MOVED.issue),
  "an open source": paths.source(SOURCES.minutes),
  "a source that repeats another": paths.source(SOURCES.courier),
  "a source without text": paths.source(SOURCES.radio),
  "stances side by side": `${paths.compare}?stances=${earlier},${later}`,
} as const;

for (const [name, address] of Object.entries(PAGES)) {
  test(`${name} has no violation`, async ({ page, open }) => {
    await open(address);
    await expectNoViolation(page);
  });
}

test("the sources of the comparison stand beside its title, and are no taller", async ({ page, open }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(paths.home);
  const [title, sources] = await page.locator(".masthead > *").all();
  const most = (await title?.boundingBox())?.height;
  expect((await sources?.boundingBox())?.height).toBeLessThanOrEqual(most ?? 0);
});

test("an event takes the width of its date", async ({ page, open }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(`${paths.timeline}?from=2023-07&to=2023-07`);
  const event = page.locator("figure li > div").first();
  const [place, text] = [await event.boundingBox(), await event.locator("p").first().boundingBox()];
  expect(text?.width).toBeCloseTo(place?.width ?? 0, 0);
});

test("the matrix of few issues fills a wide screen, with level headings", async ({ page, open }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const path of [paths.home, paths.actors]) {
    await open(path);
    const place = page.locator("#matrix");
    const table = place.locator("table");
    await expect
      .poll(async () => (await table.boundingBox())?.width)
      .toBe((await place.boundingBox())?.width);
    const heading = await table.getByRole("columnheader").last().getByRole("link").boundingBox();
    expect(heading?.width).toBeGreaterThan(heading?.height ?? 0);
  }
});

test("the buttons beside the matrix are one tab stop, with arrow keys between them", async ({
  page,
  open,
}) => {
  await open(paths.actors);
  const buttons = page.getByRole("toolbar", { name: en.matrix.words.neighbours }).getByRole("button");
  await buttons.first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(buttons.nth(1)).toBeFocused();
  await page.keyboard.press("End");
  await expect(buttons.last()).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(buttons.first()).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(
    page.getByRole("region", { name: en.matrix.words.region }).getByRole("link").first(),
  ).toBeFocused();
});

test("the table of stances fits a tablet", async ({ page, open }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await open(paths.stances);
  const table = page.locator("#stances");
  expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});
