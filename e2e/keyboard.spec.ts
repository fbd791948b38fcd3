/** The site by keyboard: the keys of a single sign, and a task from end to end. */
import { en } from "../src/messages/en/en.ts";
import { entryOf, searchField } from "./comparison.ts";
import { actorName, paths } from "./corpus.ts";
import { expect, test, untilHydrated } from "./fixtures.ts";
import { viewTransitionsOn } from "./view-transitions.ts";

test("“/” searches from every page", async ({ page, open }) => {
  await open(paths.about);
  await page.keyboard.press("/");
  await expect(searchField(page)).toBeFocused();
  await page.keyboard.type("a/b?");
  await expect(searchField(page), "and is a sign like any other there").toHaveValue("a/b?");
});

test("“?” shows the keys, and they can be switched off for good", async ({ page, open }) => {
  await open(paths.about);
  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog", { name: en.display.keys });
  await expect(
    dialog.getByRole("heading"),
    "a small window is not scrolled to the first control",
  ).toBeFocused();
  for (const text of Object.values(en.keys.does)) await expect(dialog.getByText(text)).toBeVisible();
  await dialog.getByRole("checkbox", { name: en.keys.single }).uncheck();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();

  await page.reload();
  await untilHydrated(page);
  await page.getByRole("button", { name: en.display.title }).focus();
  await page.keyboard.press("?");
  await expect(dialog).toBeHidden();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: en.display.keys }).click();
  await expect(dialog.getByRole("checkbox", { name: en.keys.single })).not.toBeChecked();
});

test("in a low window the menu scrolls, and Escape gives the focus back panel by panel", async ({
  page,
  open,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(paths.about);
  const menu = page.getByRole("button", { name: en.menu, exact: true });
  const display = page.getByRole("button", { name: en.display.title, exact: true });
  await menu.focus();
  await page.keyboard.press("Enter");
  await display.focus();
  await expect(display).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(display).not.toBeFocused();
  await page.keyboard.press("Escape");
  await expect(display).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(menu).toBeFocused();
});

test("a stance's link leads over into its page, and without motion where none is wanted", async ({
  page,
  open,
}) => {
  const moving = () => viewTransitionsOn(page);
  const follow = async () => {
    await open(paths.home);
    await entryOf(page, "ndp-end-iraq-syria-combat").click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(actorName("ndp"));
  };
  await page.emulateMedia({ reducedMotion: "no-preference" });
  // Slow enough to be seen in the act.
  await page.addInitScript(() =>
    document.addEventListener("click", () => {
      const sheet = new CSSStyleSheet();
      sheet.insertRule("::view-transition-group(*) { animation-duration: 60s }");
      document.adoptedStyleSheets.push(sheet);
    }),
  );
  await follow();
  await expect.poll(moving).toBeGreaterThan(0);

  await page.emulateMedia({ reducedMotion: "reduce" });
  await follow();
  expect(await moving()).toBe(0);
});

test("a panel closes when the focus leaves it, and the list of keys gives the focus back", async ({
  page,
  open,
}) => {
  await open(paths.home);
  const button = page.getByRole("button", { name: en.display.title });
  const panel = page.getByRole("dialog", { name: en.display.title });
  await button.press("Enter");
  await expect(panel).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(panel.getByRole("radio").first()).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(panel).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(panel).toBeHidden();

  await button.press("Enter");
  await panel.getByRole("button", { name: en.display.keys }).press("Enter");
  await expect(page.getByRole("dialog", { name: en.display.keys })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
});

test("a link to a place of a page takes the focus there", async ({ page, open }) => {
  await open(paths.home);
  await page.getByRole("contentinfo").getByRole("link", { name: en.titles.legend }).press("Enter");
  await expect(page.getByRole("heading", { name: en.legend.positions })).toBeFocused();
});

test("the line that takes the focus of what was cleared is seen", async ({ page, open }) => {
  await open(`${paths.home}?actor=ndp`);
  await page.getByRole("link", { name: en.selection.clearAll }).press("Enter");
  const result = page.locator("#result");
  await expect(result, "all is shown again").toHaveText(/^\d+ stances/u);
  await expect(result).not.toContainText(" of ");
  await expect(result).toBeFocused();
  expect((await result.boundingBox())?.height).toBeGreaterThan(10);
});

test("the last actor to follow is wholly in view with the focus, with its outline", async ({
  page,
  open,
}) => {
  await open(paths.home);
  const bar = page.getByRole("toolbar", { name: en.questions.follow });
  await bar.getByRole("link").first().press("End");
  const last = bar.getByRole("link").last();
  await expect(last).toBeFocused();
  const [own, around] = [await last.boundingBox(), await bar.boundingBox()];
  if (!own || !around) throw new Error("Both are shown.");
  expect(own.x + own.width).toBeLessThanOrEqual(around.x + around.width);
  const outline = await last.evaluate((link) => {
    const { outlineWidth, outlineOffset } = getComputedStyle(link);
    return Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
  });
  expect(outline, "what scrolls would cut an outline around it").toBeLessThanOrEqual(0);
});
