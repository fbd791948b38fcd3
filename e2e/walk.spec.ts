/** The main path through the site: from the home page to the evidence, and from the evidence to its passage. */
import type { Page } from "playwright/test";
import { en } from "../src/messages/en/en.ts";
import { get } from "../src/model/model.ts";
import { anchored } from "../src/testing/anchored.ts";
import { passageUrl } from "../src/url/text-fragment.ts";
import { entryOf } from "./comparison.ts";
import { FLAGSHIPS, model, paths, say, stanceOf, stanceTitle } from "./corpus.ts";
import { expect, test } from "./fixtures.ts";

async function readStance(page: Page, id: string): Promise<void> {
  const stance = stanceOf(id);
  await expect(page).toHaveURL(new RegExp(`${paths.stance(id)}$`, "u"));
  await expect(page.getByRole("heading", { level: 1 })).toContainText(stanceTitle(stance));
  const facts = page.getByRole("definition");
  for (const detail of [stance.timing, stance.condition])
    if (detail) await expect(facts.filter({ hasText: say(detail) })).toBeVisible();

  for (const each of stance.evidence) {
    const excerpt = anchored(get(model.byId.excerpts, each));
    const source = get(model.byId.sources, excerpt.source);
    const words = excerpt.selector.exact;
    const figure = page.getByRole("figure").filter({ hasText: words });
    await expect(figure.getByRole("blockquote")).toContainText(words);
    await expect(figure.getByText(en.excerpt.paragraphBrief(excerpt.paragraph))).toBeVisible();
    for (const [name, address] of [
      [en.excerpt.live, source.url],
      [en.excerpt.archived, source.archivedAt],
    ] as const) {
      await expect(figure.getByRole("link", { name })).toHaveAttribute(
        "href",
        passageUrl(address ?? "", excerpt),
      );
    }
  }
}

async function followToOutline(page: Page, id: string): Promise<void> {
  const [first = ""] = stanceOf(id).evidence;
  const excerpt = anchored(get(model.byId.excerpts, first));
  const { paragraph, selector } = excerpt;
  await page
    .getByRole("figure")
    .filter({ hasText: selector.exact })
    .getByRole("link", { name: en.excerpt.outline })
    .click();
  await expect(page).toHaveURL(new RegExp(`${paths.excerpt(excerpt)}$`, "u"));
  await expectAtParagraph(page, paragraph, selector.exact);
}

async function expectAtParagraph(page: Page, paragraph: number, words: string): Promise<void> {
  const heading = page.getByRole("heading", { name: en.excerpt.paragraphTitle(paragraph), exact: true });
  const place = page.getByRole("listitem").filter({ has: heading });
  await expect(place).toBeFocused();
  await expect(heading).toBeInViewport();
  await expect(place.getByRole("blockquote").filter({ hasText: words }).first()).toBeVisible();
}

const [COMBAT, UKRAINE] = FLAGSHIPS;

for (const [device, id, viewport] of [
  ["a desktop", COMBAT, { width: 1280, height: 800 }],
  ["a phone", UKRAINE, { width: 360, height: 800 }],
] as const) {
  test(`on ${device}, ${id}: from the home page to the words and their place`, async ({ page, open }) => {
    await page.setViewportSize(viewport);
    await open(paths.home);
    await entryOf(page, id).click();
    await readStance(page, id);
    await followToOutline(page, id);
  });
}

test("a link to a paragraph of the outline leads there from outside", async ({ page, open }) => {
  const excerpt = anchored(get(model.byId.excerpts, "ukraine-would-continue"));
  const { paragraph, selector } = excerpt;
  await open(paths.excerpt(excerpt));
  await expectAtParagraph(page, paragraph, selector.exact);
});

test("two stances that the source sets against each other are tied", async ({ page, open }) => {
  await open(paths.stance("ndp-end-iraq-syria-combat"));
  const relations = page.getByRole("region", { name: en.stance.relations });
  await relations.locator("#entry-ndp-keep-ukraine-training").click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    stanceTitle(stanceOf("ndp-keep-ukraine-training")),
  );
});
