/** A corpus of several sources over two years: no accessibility violation on pages that one source does not need. */
import {
  DECLINED_THEN_SPOKE,
  HOLDS_BOTH,
  MOVED,
  SOURCES,
  SOURCES_DIFFER,
} from "../src/testing/council-corpus.ts";
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
