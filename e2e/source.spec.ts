/** The page of a source: its outline, with what each paragraph is evidence for beside it. */
import { excerptsByParagraph } from "../src/domain/relations.ts";
import { hasText } from "../src/model/anchored.ts";
import { paragraphAnchor } from "../src/url/paths.ts";
import { model, paths, say } from "./corpus.ts";
import { expect, test, untilWhole } from "./fixtures.ts";

const source = model.sources.find(hasText);
if (!source) throw new Error("The corpus has a source with a text.");
const excerpts = excerptsByParagraph(model, source.id);
const cited = source.paragraphs.find(({ n }) => excerpts.has(n));
if (!cited) throw new Error("A paragraph of the source has an excerpt.");

/** Half of the height that the page had when its outline was one column, in pixels. */
const MOST = 6325;

test("its outline takes the whole width, and half of the height that it had", async ({ page, open }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(paths.source(source.id));
  await untilWhole(page);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(MOST);
  const place = page.locator(`#${paragraphAnchor(cited.n)}`);
  const summary = await place.getByText(say(cited.summary), { exact: true }).boundingBox();
  const words = await place.getByRole("blockquote").first().boundingBox();
  const box = await place.boundingBox();
  expect(words?.x).toBeGreaterThan((summary?.x ?? 0) + (summary?.width ?? 0));
  expect(box?.width).toBeGreaterThan(1300);
});

test("a link to an event leads to it from outside", async ({ page, open }) => {
  const [event] = model.events;
  if (!event) throw new Error("The corpus has an event.");
  await open(paths.event(source.id, event.id));
  await expect(page.locator(`#event-${event.id}`)).toBeInViewport();
});
