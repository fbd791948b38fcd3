/** Narrow screens. That none is too narrow for a page is proved with its accessibility. */
import { NO_TALLY } from "../src/domain/tally.ts";
import { en } from "../src/messages/en/en.ts";
import {
  chipOf,
  entryOf,
  filterButton,
  filterPanel,
  openFacet,
  questionsOf,
  resultOf,
  searchField,
  valueOf,
} from "./comparison.ts";
import { actorName, model, paths } from "./corpus.ts";
import { expect, test, untilHydrated } from "./fixtures.ts";
import { LANGUAGES } from "../src/testing/languages.ts";

test.describe("320 pixels wide", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("how a stance is reported stands on one line with the name of its column", async ({ page, open }) => {
    await open(paths.stances);
    const name = page.getByRole("cell").getByText(`${en.stanceTable.column.grade}:`).first();
    const value = name.locator("xpath=..").getByText(en.attribution["direct-quote"], { exact: true });
    const [named, valued] = [await name.boundingBox(), await value.boundingBox()];
    if (!named || !valued) throw new Error("The first cell shows no name or no value.");
    const middle = valued.y + valued.height / 2;
    expect(middle).toBeGreaterThan(named.y);
    expect(middle).toBeLessThan(named.y + named.height);
  });

  test("the filters can be used with a thumb", async ({ page, open }) => {
    await open(paths.home);
    const group = await openFacet(page, "actor");
    await valueOf(group, actorName("kurdish-community")).check();
    const panel = filterPanel(page);
    const box = await panel.boundingBox();
    expect(box?.x).toBe(0);
    expect(box?.width).toBe(320);
    await panel.getByRole("button", { name: en.selection.showResult({ ...NO_TALLY, stances: 2 }) }).click();
    await expect(panel).toBeHidden();
    await expect(filterButton(page), "the focus is where it was").toBeFocused();
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

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 800 } });

  test("a question opens to its words", async ({ page, open }) => {
    await open(paths.home);
    const folded = questionsOf(page).filter({
      has: page.getByRole("button", { expanded: false, name: en.questions.showWords }),
    });
    const words = folded.last().locator("blockquote").first();
    await expect(words).toBeHidden();
    await folded.last().getByRole("button").click();
    await expect(questionsOf(page).last().locator("blockquote").first()).toBeVisible();
  });

  for (const { locale, at } of LANGUAGES) {
    test(`the search has room for its label in '${locale}', whatever font is there`, async ({
      page,
      open,
    }) => {
      await open(at(paths.home));
      for (const font of ["Inter", "Inter fallback"]) {
        const [width, room] = await page.locator("#search").evaluate((field: HTMLInputElement, family) => {
          document.documentElement.style.fontFamily = `"${family}"`;
          const text = document.createElement("span");
          text.textContent = field.placeholder;
          text.style.fontSize = getComputedStyle(field, "::placeholder").fontSize;
          document.body.append(text);
          const { paddingLeft, paddingRight } = getComputedStyle(field);
          const { width: needed } = text.getBoundingClientRect();
          text.remove();
          return [needed, field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)];
        }, font);
        expect(width, font).toBeLessThanOrEqual(room ?? 0);
      }
    });

    test(`no filter is cut in '${locale}'`, async ({ page, open }) => {
      await open(at(`${paths.home}?silence=not-mentioned`));
      const names = page.locator("li:has(a[aria-label]) span span").first().locator("..");
      expect(await names.evaluate((name) => name.scrollWidth - name.clientWidth)).toBeLessThanOrEqual(0);
    });
  }

  test("the menu closes when a page is chosen in it", async ({ page, open }) => {
    const menu = page.getByRole("navigation", { name: en.mainNavigation });
    const button = page.getByRole("button", { name: en.menu });
    await open(`${paths.home}?q=kurd`);
    for (const [title, address] of [
      ["home", paths.home],
      ["timeline", paths.timeline],
    ] as const) {
      await button.click();
      await menu.getByRole("link", { name: en.titles[title] }).click();
      await expect(page).toHaveURL(new RegExp(`${address}$`, "u"));
      await expect(menu, title).toBeHidden();
    }
    await page.goBack();
    await expect(button, "the focus is where the menu was opened").toBeFocused();
    await button.click();
    await page.goForward();
    await expect(menu, "after Forward").toBeHidden();
  });

  test("turning the phone keeps the selection", async ({ page, open }) => {
    const only = model.stances.find(
      ({ actor }) => model.stances.filter((each) => each.actor === actor).length === 1,
    );
    if (!only) throw new Error("The corpus has an actor with one stance.");
    await open(`${paths.home}?actor=${only.actor}`);
    await expect(entryOf(page, only.id)).toBeVisible();
    await page.setViewportSize({ width: 800, height: 360 });
    await untilHydrated(page);
    await expect(entryOf(page, only.id)).toBeVisible();
    await expect(resultOf(page)).toHaveText(/^1 of/u);
  });
});

test.describe("on a tablet", () => {
  test.use({ viewport: { width: 768, height: 1024 } });

  for (const { locale, at } of LANGUAGES)
    test(`no word of the table of stances is broken in '${locale}'`, async ({ page, open }) => {
      await open(at(paths.stances));
      const broken = await page.getByRole("table").evaluate((table) => {
        const found: string[] = [];
        const texts = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
        for (let text = texts.nextNode(); text; text = texts.nextNode())
          for (const { 0: word, index } of (text.textContent ?? "").matchAll(/\p{L}+/gu)) {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
            if (lines.size > 1) found.push(word);
          }
        return [...new Set(found)];
      });
      expect(broken).toEqual([]);
    });
});
