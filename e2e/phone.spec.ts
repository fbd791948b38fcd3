/** Narrow screens. That none is too narrow for a page is proved with its accessibility. */
import { holders, silenceAt } from "../src/domain/silence.ts";
import { NO_TALLY } from "../src/domain/tally.ts";
import { en } from "../src/messages/en/en.ts";
import { chipOf, resultOf, searchField, valueOf } from "./comparison.ts";
import { actorName, issueTitle, list, model, paths, positionLabel, say } from "./corpus.ts";
import { expect, test, untilHydrated } from "./fixtures.ts";

const HEIGHT = 640;

for (const width of [320, 360]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: HEIGHT } });

    test("the filters can be used with a thumb", async ({ page, open }) => {
      await open(paths.home);
      const opener = page.getByRole("button", { name: en.selection.filters });
      const reach = await opener.boundingBox();
      expect(reach?.y, "within a thumb's reach").toBeGreaterThan(HEIGHT / 2);
      await opener.click();
      const sheet = page.getByRole("dialog", { name: en.selection.filters });
      await sheet.getByText(en.selection.facet.actor, { exact: true }).click();
      await valueOf(sheet, actorName("kurdish-community")).check();
      const box = await sheet.boundingBox();
      expect(box?.x).toBe(0);
      expect(box?.width).toBe(width);
      await sheet.getByRole("button", { name: en.selection.showResult({ ...NO_TALLY, stances: 2 }) }).click();
      await expect(sheet).toBeHidden();
      await expect(opener, "the focus is where it was").toBeFocused();
      await expect(resultOf(page)).toHaveText(/^2 of/u);
      await searchField(page).fill("turkey");
      await expect(resultOf(page)).toHaveText(/^1 of/u);
      const chip = chipOf(page, en.selection.facet.actor, actorName("kurdish-community"));
      const size = await chip.boundingBox();
      expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44);
      await chip.click();
      await page.getByRole("link", { name: en.selection.clearAll }).click();
      await expect(resultOf(page)).toHaveText(
        new RegExp(`^${en.counts.tally({ ...NO_TALLY, stances: model.stances.length })}`, "u"),
      );
    });
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 800 } });

  test("the comparison has the same content, issue by issue", async ({ page, open }) => {
    await open(paths.home);
    await expect(page.getByRole("grid")).toHaveCount(0);
    const main = page.getByRole("main");
    await expect(main.getByRole("heading", { level: 3 }).filter({ visible: true })).toHaveText([
      ...model.issues.map(({ id }) => issueTitle(id)),
      ...[en.legend.grades, en.legend.positions, en.legend.silences],
    ]);
    const shown = await main
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    for (const { id } of model.stances) expect(shown).toContain(paths.stance(id));
    for (const { note } of model.silences) if (note) await expect(main).toContainText(say(note));
    for (const { id } of model.issues) {
      const silent = holders(model)
        .filter((actor) => silenceAt(model, actor.id, id)?.kind === "not-mentioned")
        .map((actor) => actorName(actor.id));
      await expect(main).toContainText(`${en.silence["not-mentioned"]}: ${list(silent)}`);
    }
  });

  test("turning the phone keeps the selection", async ({ page, open }) => {
    const only = model.stances.find(
      ({ actor }) => model.stances.filter((each) => each.actor === actor).length === 1,
    );
    if (!only) throw new Error("The corpus has an actor with one stance.");
    await open(`${paths.home}?actor=${only.actor}`);
    const label = positionLabel(only.issue, only.position);
    await expect(page.getByRole("link", { name: label })).toBeVisible();
    await page.setViewportSize({ width: 800, height: 360 });
    await untilHydrated(page);
    await expect(page.getByRole("link", { name: label })).toBeVisible();
    await expect(resultOf(page)).toHaveText(/^1 of/u);
  });
});
