/** A corpus in several languages, one of which runs from right to left and has no catalogue. */
import { fr } from "../src/messages/fr/fr.ts";
import { expect, MODEL_FILE, test } from "./fixtures.ts";
import { expectNoViolation } from "./violations.ts";

test.use({ site: "languages" });

test("the language switch keeps what the address selects, and the page then runs its own way", async ({
  page,
  open,
}) => {
  const query = "?q=pont&actor=greens&follow=greens";
  await open(`/fr${query}`);
  await page.getByRole("navigation", { name: fr.languages }).getByRole("link", { name: "العربية" }).click();
  await expect(page).toHaveURL(new RegExp(`/ar${query.replaceAll("?", "\\?")}$`, "u"));
  const root = page.locator("html");
  await expect(root).toHaveAttribute("lang", "ar");
  await expect(root).toHaveAttribute("dir", "rtl");
  await expect(page.locator('link[hreflang="fr"]')).toHaveAttribute("href", /\/fr\/$/u);

  await open("/ar");
  const sides = await page.evaluate(() =>
    ["header a", "main h2"].map((first) => {
      const box = document.querySelector(first)?.getBoundingClientRect();
      return box && box.left > innerWidth / 2;
    }),
  );
  expect(sides, "the first stand at the right").toEqual([true, true]);
  await open("/ar/actors");
  const links = page.getByRole("grid").getByRole("link");
  await links.first().focus();
  await page.keyboard.press("ArrowLeft");
  await expect(links.nth(1)).toBeFocused();
});

test("a page in French says in French that its data did not load", async ({ page, open, expectNoise }) => {
  expectNoise(/failed request/u, /ERR_FAILED/u);
  for (const file of [MODEL_FILE, /core-fr/u]) await page.route(file, (route) => route.abort());
  await page.goto("fr/about");
  const notice = page.getByRole("alert");
  await expect(notice).toContainText(fr.failure.model);
  await expect(notice.getByRole("button", { name: fr.failure.retry })).toBeVisible();

  await page.unrouteAll();
  await open("/about");
  await expect(page.locator("#root")).not.toHaveAttribute("data-failure");
});

test("pages in Arabic have no violation, and no card that would break its letters", async ({
  page,
  open,
}) => {
  const image = page.locator('meta[property="og:image"]');
  await open("/stances/greens-rebuild");
  await expect(image).toHaveCount(1);
  await open("/ar/stances/greens-rebuild");
  await expect(image).toHaveCount(0);
  await expectNoViolation(page);
  await open("/ar");
  await expectNoViolation(page);
});
