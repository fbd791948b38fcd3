/** From page to page: title, focus, announcement, breadcrumbs, and the keyboard alone. */
import type { Page } from "playwright/test";
import { type Language, LANGUAGES } from "../src/testing/languages.ts";
import { entryOf } from "./comparison.ts";
import { paths, SOURCE, stanceOf, textsIn } from "./corpus.ts";
import { expect, test } from "./fixtures.ts";
import { viewTransitionsOn } from "./view-transitions.ts";
import { tabTo } from "./keys.ts";

/** What a navigation owes its reader: the page's own title, said aloud, and the focus on its heading. */
async function expectArrived(
  page: Page,
  path: string,
  heading: string,
  { siteName }: Language["messages"],
): Promise<void> {
  await expect.poll(() => new URL(page.url()).pathname).toBe(path);
  const title = page.getByRole("heading", { level: 1 });
  await expect(title).toContainText(heading);
  await expect(title).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(` – ${siteName}$`, "u"));
  await expect(page.getByRole("status").filter({ hasText: await page.title() })).toHaveCount(1);
}

for (const language of LANGUAGES)
  test.describe(`in ${language.locale}`, () => {
    const { messages, at } = language;
    const { positionLabel } = textsIn(language);

    test("the first Tab offers the way past the header", async ({ page, open }) => {
      await open(at(paths.home));
      await page.keyboard.press("Tab");
      const skip = page.getByRole("link", { name: messages.skipToContent });
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport();
      await page.keyboard.press("Enter");
      await expect(page.getByRole("main")).toBeFocused();
    });

    test("by keyboard alone: from the start of the page to a stance, to its words, and back", async ({
      page,
      open,
    }) => {
      const id = "ndp-end-iraq-syria-combat";
      const { issue, position } = stanceOf(id);
      await open(at(paths.home));
      const link = entryOf(page, id);
      await tabTo(page, link);
      await page.keyboard.press("Enter");
      await expectArrived(page, at(paths.stance(id)), positionLabel(issue, position), messages);

      const outline = page.getByRole("figure").first().getByRole("link", { name: messages.excerpt.outline });
      await tabTo(page, outline);
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(new RegExp(`${at(paths.source(SOURCE))}#p\\d+$`, "u"));
      // The browser's own key for Back is no part of a page, and of a browser without a window.
      await page.goBack();
      await expect(outline, "Back gives the focus to the link that was followed").toBeFocused();
      await page.goBack();
      await expect(link).toBeFocused();
      await expect(link).toBeInViewport();
    });
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

test("a stance that is followed while another leads over comes without an error", async ({ page, open }) => {
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await open(paths.home);
  const [first, next] = ["ndp-end-iraq-syria-combat", "ndp-keep-ukraine-training"] as const;
  // The script of a stance is loaded, so that a link leads over at once.
  await entryOf(page, next).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(entryOf(page, next)).toBeFocused();
  // In one task: the second view transition starts before the first is ready.
  await page.evaluate(
    (stances) => {
      for (const stance of stances)
        document.querySelector<HTMLElement>(`.question a[data-stance="${stance}"]`)?.click();
    },
    [first, next],
  );
  await expect(page).toHaveURL((url) => url.pathname === paths.stance(next));
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});
