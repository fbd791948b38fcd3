/** No axe violation, nothing too small to press, nothing lost at twice the size of text: every kind of page and state, phone and desktop, light and dark. */
import { LANGUAGES } from "../src/testing/languages.ts";
import { openFacet } from "./comparison.ts";
import { paths } from "./corpus.ts";
import { below, expect, MODEL_FILE, test } from "./fixtures.ts";
import { PAGES, STATES, TOOLS, UNKNOWN } from "./page-kinds.ts";
import { ALL_VIEWS, DESKTOP, expectNoViolation, OTHER_WORDS, PHONE } from "./violations.ts";

/** Pages of which a phone shows other parts than a desktop. */
const DIFFERENT: ReadonlySet<string> = new Set([
  ...[PAGES["the home page"], PAGES["all actors"], PAGES["a stance"], PAGES["the timeline"]],
]);

for (const { locale, messages, at } of LANGUAGES)
  test.describe(`in ${locale}`, () => {
    const isDefault = locale === "en";
    const each = isDefault ? undefined : OTHER_WORDS;
    const themes = isDefault ? (["light", "dark"] as const) : (["light"] as const);
    for (const [name, address] of Object.entries({ ...PAGES, ...TOOLS, ...STATES })) {
      test(`${name} has no violation`, async ({ page, open }) => {
        await open(at(address));
        await expectNoViolation(page, isDefault && DIFFERENT.has(address) ? ALL_VIEWS : each);
      });
    }

    test("a page that is not found has no violation", async ({ page, open, expectNoise }) => {
      expectNoise(/status of 404/u);
      await open(at(UNKNOWN));
      await expectNoViolation(page, each);
    });

    test("an open panel of filters has no violation", async ({ page, open }) => {
      await open(at(`${paths.home}?country=CA`));
      const panel = await openFacet(page, "position", messages);
      await expectNoViolation(page, [[DESKTOP, ...themes]]);
      await expect(panel, "it was open all the time").toBeVisible();
    });

    test("the filters of a phone have no violation", async ({ page, open }) => {
      await page.setViewportSize(PHONE);
      await open(at(`${paths.home}?country=CA`));
      const panel = await openFacet(page, "actor", messages);
      await expectNoViolation(page, [[PHONE, ...themes]]);
      await expect(panel, "it was open all the time").toBeVisible();
    });

    test("the menu of a phone has no violation", async ({ page, open }) => {
      await page.setViewportSize(PHONE);
      await open(at(paths.home));
      await page.getByRole("button", { name: messages.menu }).click();
      await expectNoViolation(page, [[PHONE, ...themes]]);
      await expect(page.getByRole("navigation", { name: messages.mainNavigation })).toBeVisible();
    });

    test("the list of keys has no violation", async ({ page, open }) => {
      await open(at(paths.about));
      await page.keyboard.press("?");
      await expect(page.getByRole("dialog", { name: messages.display.keys })).toBeVisible();
      await expectNoViolation(page, each);
    });

    test("the notice of a missing model has no violation", async ({ page, expectNoise }) => {
      expectNoise(/ERR_FAILED/u);
      await page.route(MODEL_FILE, (route) => route.abort());
      await page.goto(below(at(paths.about)));
      await expect(page.getByRole("alert")).toBeVisible();
      await expectNoViolation(page, each);
    });
  });
