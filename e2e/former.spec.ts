/** A record that has another id now keeps its former address: online, offline and without script. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright/test";
import { de } from "../src/messages/de/de.ts";
import { en } from "../src/messages/en/en.ts";
import { below, expect, holdModel, test, untilHydrated } from "./fixtures.ts";
import { FORMER } from "./page-kinds.ts";
import { PUBLIC_URL, siteDir } from "./sites.ts";
import { expectNoViolation } from "./violations.ts";

test.use({ site: "renamed" });

const addresses = Object.entries(FORMER);

const noteOf = (page: Page, words = en) => {
  const starts = Object.values(words.former).map((message) => message("").slice(0, 20));
  return page
    .getByRole("main")
    .getByRole("paragraph")
    .filter({ hasText: new RegExp(starts.join("|"), "u") });
};
const canonicalOf = (page: Page) => page.locator('link[rel="canonical"]').getAttribute("href");
const publicUrl = (to: string) => `${PUBLIC_URL}${to.split("#")[0]?.slice(1)}/`;
const placeOf = (page: Page, to: string) => page.locator(`[id="${to.split("#")[1] ?? "content"}"]`);

/** Expects the page that a former address leads to, with a note in the language of the page. */
async function expectFormer(page: Page, address: string, to: string, heading: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toContainText(heading);
  const note = noteOf(page, address.startsWith("/de/") ? de : en);
  await expect(note).toBeVisible();
  expect(await canonicalOf(page)).toBe(publicUrl(to));
  const link = await note.getByRole("link").getAttribute("href");
  expect(link).toBe(to);
}

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("every former address has its page, a note and the current address", async ({ page }) => {
    for (const [name, { address, to, heading }] of addresses) {
      const response = await page.goto(below(address));
      expect(response?.status(), name).toBe(200);
      await expectFormer(page, address, to, heading);
      await noteOf(page, address.startsWith("/de/") ? de : en)
        .getByRole("link")
        .click();
      expect(new URL(page.url()).pathname.replace(/\/$/u, "")).toBe(to.split("#")[0]);
      await expect(placeOf(page, to)).toBeVisible();
      await expect(noteOf(page)).toHaveCount(0);
    }
  });

  test("every former embed has its record", async ({ page }) => {
    await page.goto(below("/embed/stances/greens-renew/"));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("The Greens: Rebuild it");
    await page.goto(below("/de/embed/issues/old-bridge/"));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("The bridge");
    await page.goto(below("/embed/stances/council-meets/"));
    await expect(page.getByText(en.embedFrame.moved.body)).toBeVisible();
    await expect(page.getByRole("link", { name: en.embedFrame.whole })).toHaveAttribute(
      "href",
      `${PUBLIC_URL}sources/bridge/#event-meeting`,
    );
  });
});

test("every former address is shown with the script as without it, at its place, and without a loop", async ({
  page,
}) => {
  const navigations: string[] = [];
  page.on("framenavigated", (frame) => navigations.push(new URL(frame.url()).pathname));
  for (const [name, { address, to, heading }] of addresses) {
    const release = await holdModel(page);
    await page.goto(below(address));
    await expectFormer(page, address, to, heading);
    // An offer of another language may stand below the main part of the page.
    const before = await page.getByRole("main").innerText();
    navigations.length = 0;
    await release();
    await untilHydrated(page);
    await expectFormer(page, address, to, heading);
    expect(await page.getByRole("main").innerText(), name).toBe(before);
    await expect(placeOf(page, to), name).toBeInViewport();
    // The slash at the end goes, as on every page.
    expect(new Set(navigations), name).toEqual(new Set([address]));
    await page.reload();
    await untilHydrated(page);
    await expectFormer(page, address, to, heading);
    await noteOf(page, address.startsWith("/de/") ? de : en)
      .getByRole("link")
      .click();
    await expect(page, name).toHaveURL((url) => url.pathname + url.hash === to);
    await expect(noteOf(page), name).toHaveCount(0);
    await expect(placeOf(page, to), name).toBeInViewport();
  }
});

/** A note about a page, one in another language, and one about a part of a page. The pages themselves are checked elsewhere. */
for (const name of [
  "a stance that was renamed",
  "an actor that was merged, in German",
  "a stance that is a silence now",
] as const) {
  test(`${name}: no violation`, async ({ page, open }) => {
    await open(FORMER[name].address);
    await expectNoViolation(page);
  });
}

test("a reader who shares the page shares its current address", async ({ page, open, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open("/stances/greens-renew");
  await page.getByRole("button", { name: en.tools.share }).click();
  await page.getByRole("button", { name: en.share.link }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(`${PUBLIC_URL}stances/greens-rebuild/`);
});

test("filters and comparisons with former ids select the current records", async ({ page, open }) => {
  await open("/stances?actor=green-party&position=old-bridge.renew");
  await expect(page.getByRole("link", { name: "Rebuild it", exact: true })).toBeVisible();
  await expect(page.getByText(/left out/u)).toHaveCount(0);
  await open("/compare?stances=greens-renew,council-waits");
  await expect(page.getByRole("columnheader")).toContainText(["Rebuild it", "Wait"]);
});

test("a hash with a former id leads to its record", async ({ page, open }) => {
  await open("/sources/bridge#event-session");
  await expect(page.locator("#event-meeting")).toBeFocused();
  await expect(noteOf(page)).toHaveCount(0);
});

test("former addresses are in no sitemap, and have no card", () => {
  const sitemap = readFileSync(path.join(siteDir("renamed"), "sitemap.xml"), "utf8");
  for (const [, { address, to }] of addresses) {
    expect(sitemap).not.toContain(`${PUBLIC_URL}${address.slice(1)}/<`);
    expect(sitemap).toContain(publicUrl(to));
    const html = readFileSync(path.join(siteDir("renamed"), address, "index.html"), "utf8");
    const card = to.split("#")[0]?.slice(1).replaceAll("/", "-") ?? "";
    expect(html).toContain(`content="${PUBLIC_URL}cards/${card}.png"`);
  }
});

test.describe("offline", () => {
  test.use({ serviceWorkers: "allow", allowedNoise: [/ERR_INTERNET_DISCONNECTED/u] });

  test("every former address answers after one visit", async ({ page, context, open }) => {
    await open("/");
    await expect(
      page.getByRole("contentinfo").getByText(new RegExp(`^${en.offline.saved(0).split("(")[0]}\\(`, "u")),
    ).toBeVisible();
    await context.setOffline(true);
    for (const [, { address, to, heading }] of addresses) {
      await page.goto(below(address));
      await untilHydrated(page);
      await expectFormer(page, address, to, heading);
      await expect(placeOf(page, to)).toBeInViewport();
    }
  });
});
