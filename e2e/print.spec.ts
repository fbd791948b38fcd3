/** On paper: what is read, and where it is from; nothing to press. */
import { en } from "../src/messages/en.ts";
import { model, paths, SOURCE, stanceTitle } from "./corpus.ts";
import { expect, test } from "./fixtures.ts";
import { PUBLIC_URL } from "./sites.ts";

const ADDRESSES = {
  "the comparison": paths.home,
  "a stance": paths.stance("ndp-end-iraq-syria-combat"),
  "an issue": paths.issue("wider-action"),
  "a source": paths.source(SOURCE),
} as const;

for (const [name, address] of Object.entries(ADDRESSES)) {
  test(`${name} has no controls on paper, and says where it is from`, async ({ page, open }) => {
    await open(address);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("button").filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole("textbox").filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole("navigation").filter({ visible: true })).toHaveCount(0);
    const own = address === paths.home ? PUBLIC_URL : `${PUBLIC_URL}${address.slice(1)}/`;
    await expect(page.getByText(own, { exact: true })).toBeVisible();
  });
}

test("the comparison is whole on paper, and no wider than it", async ({ page, open }) => {
  await open(paths.home);
  await page.emulateMedia({ media: "print" });
  // The width that A4 leaves between margins of 15 mm.
  await page.setViewportSize({ width: 680, height: 1000 });
  const links = page.getByRole("main").getByRole("link").filter({ visible: true });
  await expect
    .poll(() => links.evaluateAll((all) => all.map((link) => link.getAttribute("href"))))
    .toEqual(expect.arrayContaining(model.stances.map(({ id }) => paths.stance(id))));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(680);
});

test("a selection says in words what it selects", async ({ page, open }) => {
  await open(`${paths.home}?actor=ndp,turkey&q=mission`);
  await page.emulateMedia({ media: "print" });
  await expect(
    page.getByText(`${en.home.activeFilters}: Search: mission; Actor: NDP; Actor: Turkey`),
  ).toBeVisible();
});

test("the address of a passage is written out", async ({ page, open }) => {
  await open(paths.stance("ndp-end-iraq-syria-combat"));
  await page.emulateMedia({ media: "print" });
  const written = await page
    .getByRole("link", { name: en.excerpt.live })
    .first()
    .evaluate((link) => getComputedStyle(link, "::after").content);
  expect(written).toContain("https://www.huffingtonpost.ca/");
});

test("words that are copied by hand keep their quotation marks and names", async ({ page, open }) => {
  const stance = model.stances.find(({ id }) => id === "ndp-end-iraq-syria-combat");
  await open(paths.stance("ndp-end-iraq-syria-combat"));
  const text = await page.evaluate(() => {
    const main = document.querySelector("main");
    const selection = getSelection();
    if (main) selection?.selectAllChildren(main);
    return selection?.toString();
  });
  expect(text).toContain(stance && stanceTitle(stance));
  expect(text).toMatch(/“Canada would put an end to our participation[^”]*”/u);
  expect(text).toContain("Direct quote");
});
