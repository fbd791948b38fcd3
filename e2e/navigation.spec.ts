/** From page to page: title, focus, announcement, breadcrumbs, and the keyboard alone. */
import type { Page } from "playwright/test";
import { en } from "../src/messages/en/en.ts";
import { entryOf } from "./comparison.ts";
import { actorName, issueTitle, model, paths, positionLabel, say, SOURCE, stanceOf } from "./corpus.ts";
import { expect, test } from "./fixtures.ts";
import { viewTransitionsOn } from "./view-transitions.ts";
import { tabTo } from "./keys.ts";

/** What a navigation owes its reader: the page's own title, said aloud, and the focus on its heading. */
async function expectArrived(page: Page, path: string, heading: string): Promise<void> {
  await expect.poll(() => new URL(page.url()).pathname).toBe(path);
  const title = page.getByRole("heading", { level: 1 });
  await expect(title).toContainText(heading);
  await expect(title).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(` – ${en.siteName}$`, "u"));
  await expect(page.getByRole("status").filter({ hasText: await page.title() })).toHaveCount(1);
}

test("each navigation sets the title, moves the focus to the heading and announces the page", async ({
  page,
  open,
}) => {
  const { actor, issue, position } = stanceOf("france-expand-bombing-to-syria");
  await open(paths.home);
  const titles = [await page.title()];
  const main = page.getByRole("main");
  const steps: readonly (readonly [click: () => Promise<void>, path: string, heading: string])[] = [
    [
      () => entryOf(page, "france-expand-bombing-to-syria").click(),
      paths.stance("france-expand-bombing-to-syria"),
      positionLabel(issue, position),
    ],
    [
      () =>
        main
          .getByRole("definition")
          .getByRole("link", { name: actorName(actor), exact: true })
          .click(),
      paths.actor(actor),
      actorName(actor),
    ],
    [
      () =>
        main
          .getByRole("link", { name: issueTitle(issue), exact: true })
          .first()
          .click(),
      paths.issue(issue),
      issueTitle(issue),
    ],
    [
      () => page.getByRole("contentinfo").getByRole("link").first().click(),
      paths.source(SOURCE),
      model.sources[0]?.headline ?? "",
    ],
    [
      () =>
        page
          .getByRole("navigation", { name: en.mainNavigation })
          .getByRole("link", { name: en.titles.about })
          .click(),
      paths.about,
      en.aboutPage.title,
    ],
    [
      () => page.getByRole("banner").getByRole("link", { name: en.siteName }).click(),
      paths.home,
      say(model.title),
    ],
  ];
  for (const [click, path, heading] of steps) {
    await click();
    await expectArrived(page, path, heading);
    titles.push(await page.title());
  }
  expect(titles.at(-1)).toBe(titles[0]);
  expect(new Set(titles).size, "no two pages have the same title").toBe(titles.length - 1);
});

test("the canonical address and the description follow a navigation", async ({ page, open }) => {
  await open(paths.home);
  const read = () =>
    page.evaluate(() => [
      document.querySelector('link[rel="canonical"]')?.getAttribute("href"),
      document.querySelector('meta[name="description"]')?.getAttribute("content"),
    ]);
  await page.getByRole("link", { name: en.titles.about }).first().click();
  await expect(page).toHaveTitle(en.pageTitle(en.aboutPage.title));
  const travelled = await read();
  await open(paths.about);
  expect(travelled).toEqual(await read());
});

test("the first Tab offers the way past the header", async ({ page, open }) => {
  await open(paths.home);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: en.skipToContent });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("a stance leads to its issue", async ({ page, open }) => {
  const id = "ndp-keep-ukraine-training";
  const { issue } = stanceOf(id);
  await open(paths.stance(id));
  await page
    .getByRole("main")
    .getByRole("link", { name: issueTitle(issue), exact: true })
    .first()
    .click();
  await expectArrived(page, paths.issue(issue), issueTitle(issue));
});

test("by keyboard alone: from the start of the page to a stance, to its words, and back", async ({
  page,
  open,
}) => {
  const id = "ndp-end-iraq-syria-combat";
  const { issue, position } = stanceOf(id);
  await open(paths.home);
  const link = entryOf(page, id);
  await tabTo(page, link);
  await page.keyboard.press("Enter");
  await expectArrived(page, paths.stance(id), positionLabel(issue, position));

  const outline = page.getByRole("figure").first().getByRole("link", { name: en.excerpt.outline });
  await tabTo(page, outline);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`${paths.source(SOURCE)}#p\\d+$`, "u"));
  // The browser's own key for Back is no part of a page, and of a browser without a window.
  await page.goBack();
  await expect(outline, "Back gives the focus to the link that was followed").toBeFocused();
  await page.goBack();
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();
});

test("Back leads over from a stance to its link, at the same reading position", async ({ page, open }) => {
  const transitions = () => viewTransitionsOn(page);
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await open(paths.home);
  const link = entryOf(page, "ndp-end-iraq-syria-combat");
  await link.click();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect.poll(transitions).toBe(0);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.insertRule("::view-transition-group(*) { animation-duration: 60s }");
    document.adoptedStyleSheets.push(sheet);
  });
  await page.goBack();
  await expect.poll(transitions).toBeGreaterThan(0);
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();
});

test("the key leads to the meaning of every grade and every silence", async ({ page, open }) => {
  await open(paths.home);
  await page.getByRole("main").getByRole("link", { name: en.questions.key.words }).click();
  for (const meaning of [...Object.values(en.attributionMeans), ...Object.values(en.silenceMeans)])
    await expect(page.getByText(meaning)).toBeVisible();
});
