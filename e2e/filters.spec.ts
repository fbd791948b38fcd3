/** The panel of the filters by keyboard, and the file of what it leaves. */
import { readFile } from "node:fs/promises";
import { NO_TALLY } from "../src/domain/tally.ts";
import { en } from "../src/messages/en/en.ts";
import { LANGUAGES } from "../src/testing/languages.ts";
import { filterButton, filterPanel, openFacet } from "./comparison.ts";
import { model, paths } from "./corpus.ts";
import { expect, test } from "./fixtures.ts";
import { tabTo } from "./keys.ts";

// So tall that no page has to scroll to a value: a panel follows its button a frame later, and a click would miss it.
test.use({ viewport: { width: 1280, height: 1600 } });

for (const { locale, messages, at } of LANGUAGES)
  test.describe(`in ${locale}`, () => {
    test("what is selected is saved as a file, also where nothing is mentioned", async ({ page, open }) => {
      const unmentioned = model.issues.find(
        ({ id }) => !model.stances.some(({ actor, issue }) => actor === "ndp" && issue === id),
      );
      if (!unmentioned) throw new Error("The NDP has a stance on every issue.");
      await open(at(`${paths.home}?actor=ndp&issue=${unmentioned.id}`));
      await page.getByRole("button", { name: messages.tools.download, exact: true }).click();
      const panel = page.getByRole("dialog", { name: messages.tools.download });
      await expect(panel).toContainText(messages.counts.tally({ ...NO_TALLY, unmentioned: 1 }));
      // The JSON file has records alone, and nothing is recorded of this cell.
      const saved = page.waitForEvent("download");
      await panel.getByRole("button", { name: messages.download.csv }).click();
      const text = await readFile(await (await saved).path(), "utf8");
      for (const word of ["ndp", unmentioned.id, "not-mentioned"]) expect(text).toContain(word);
    });

    test("a value that would leave nothing keeps the focus and says why", async ({ page, open }) => {
      await open(at(`${paths.home}?actor=ndp`));
      const before = page.url();
      const panel = await openFacet(page, "country", messages);
      const shut = panel.getByRole("checkbox", { disabled: true }).first();
      await tabTo(page, shut);
      await expect(shut).toHaveAccessibleDescription(messages.selection.shut.filters);
      await page.keyboard.press("Space");
      await expect(shut).not.toBeChecked();
      await expect(panel.getByText(messages.selection.shut.filters).first()).toBeVisible();
      expect(page.url()).toBe(before);
    });

    test("the panel opens and closes by keyboard and gives the focus back", async ({ page, open }) => {
      await open(at(paths.home));
      const button = filterButton(page, messages);
      await button.focus();
      await page.keyboard.press("Enter");
      const panel = filterPanel(page, messages);
      await expect(panel).toBeVisible();
      const facet = panel.locator("summary", { hasText: messages.selection.facet.kind });
      await tabTo(page, facet);
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      const box = panel
        .getByRole("group", { name: messages.selection.facet.kind })
        .getByRole("checkbox")
        .first();
      await expect(box).toBeFocused();
      await page.keyboard.press("Space");
      await expect(box).toBeChecked();
      await page.keyboard.press("Escape");
      await expect(panel).toBeHidden();
      await expect(button).toBeFocused();
    });
  });

test("the chips of what is selected keep apart from the controls above them", async ({ page, open }) => {
  for (const path of [paths.home, paths.stances, paths.actors]) {
    await open(`${path}?actor=ndp`);
    const [control, chips] = [
      await filterButton(page).boundingBox(),
      await page.getByRole("list", { name: en.selection.activeFilters }).boundingBox(),
    ];
    if (!control || !chips) throw new Error("Both are shown.");
    expect(chips.y - control.y - control.height, path).toBeGreaterThanOrEqual(8);
  }
});
