/** A newer version asks before it takes over, and half of one never does. */
import { readdirSync } from "node:fs";
import path from "node:path";
import type { BrowserContext, Page } from "playwright/test";
import { de } from "../src/messages/de/de.ts";
import { NEXT_CORRECTION, NEXT_LABEL } from "./changed-corpora.ts";
import {
  below,
  expect,
  heading,
  HOME_HEADING,
  offerOf,
  openSaved,
  STANCE,
  test,
  untilHydrated,
  untilSaved,
} from "./fault-fixtures.ts";
import type { FaultServer } from "./fault-server.ts";
import { siteDir } from "./sites.ts";

const oldLabel = (page: Page) => page.getByRole("main").getByRole("link", { name: /(?:^|: )Bauen/u });
const newLabel = (page: Page) => page.getByRole("main").getByRole("link", { name: NEXT_LABEL });

/** Lets the browser look for a newer version, as it does by itself when a page is opened. */
async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update().catch(() => undefined);
  });
}

/** Tells a page that its tab is looked at again. */
async function becomeVisible(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
}

/** Waits until no version is being installed: it waits, or has failed. */
async function untilSettled(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.active?.state === "activated" && !registration.installing;
  });
}

/** Opens the home page in two tabs, and returns the second. */
async function openTwice(page: Page, context: BrowserContext): Promise<Page> {
  await openSaved(page, "/");
  const other = await context.newPage();
  await other.goto(below("/"));
  await untilHydrated(other);
  return other;
}

async function accept(page: Page): Promise<void> {
  await offerOf(page).getByRole("button", { name: de.offline.accept }).click();
}

test("a newer version asks, says what changed, and comes back at the same place", async ({
  page,
  server,
}) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await openSaved(page, "/stances?actor=stadtverwaltung,neues-ufer");
  server.deploy("german-next");
  await page.reload();
  await untilHydrated(page);
  await expect(offerOf(page)).toContainText(de.offline.newData("1. Juli 2019"));
  await expect(offerOf(page)).toContainText(NEXT_CORRECTION);
  await expect(oldLabel(page).first(), "nothing has changed yet").toBeVisible();
  await expect(newLabel(page)).toHaveCount(0);

  await page.getByRole("contentinfo").scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => Math.round(window.scrollY));
  expect(top).toBeGreaterThan(100);
  await page.waitForFunction(
    (wanted) => (history.state as { reading?: { top: number } } | null)?.reading?.top === wanted,
    top,
  );
  await accept(page);
  await expect(newLabel(page).first()).toBeAttached();
  await expect(oldLabel(page)).toHaveCount(0);
  await expect.poll(() => new URL(page.url()).search).toBe("?actor=stadtverwaltung,neues-ufer");
  await expect.poll(() => page.evaluate(() => Math.round(window.scrollY))).toBe(top);
  await expect(offerOf(page)).toHaveCount(0);
});

test("a reload does not accept for the reader, and “later” puts the offer away", async ({ page, server }) => {
  await openSaved(page, "/");
  server.deploy("german-next");
  for (let visit = 0; visit < 2; visit++) {
    await page.reload();
    await expect(offerOf(page)).toBeVisible();
    await expect(oldLabel(page).first()).toBeVisible();
  }
  await offerOf(page).getByRole("button", { name: de.offline.later }).click();
  await expect(offerOf(page)).toHaveCount(0);
  await expect(oldLabel(page).first()).toBeVisible();
});

test("a tab that becomes visible looks for a newer version", async ({ page, server }) => {
  await openSaved(page, "/");
  server.deploy("german-next");
  await becomeVisible(page);
  await expect(offerOf(page)).toBeVisible();
});

test("one tab accepts: the other stays as it is, and its next link loads the newer version", async ({
  page,
  context,
  server,
}) => {
  const other = await openTwice(page, context);
  server.deploy("german-next");
  await lookForUpdate(page);
  await accept(page);
  await expect(newLabel(page).first()).toBeVisible();

  await expect(oldLabel(other).first()).toBeVisible();
  const marked = () => other.evaluate(() => "untouched" in window);
  await other.evaluate(() => Object.assign(window, { untouched: true }));
  await other.getByRole("searchbox", { name: de.selection.search }).fill("Bahnhof");
  await expect.poll(() => new URL(other.url()).search, "searching works where it is").toBe("?q=Bahnhof");
  await expect(other.getByRole("link", { name: de.selection.clearAll }), "it is shown").toBeVisible();
  await expect(oldLabel(other).first()).toBeVisible();
  await other.goBack();
  await expect(other.getByRole("searchbox", { name: de.selection.search })).toHaveValue("");
  expect(await marked(), "all that without loading anew").toBe(true);

  await other.getByRole("link", { name: de.titles.about }).first().click();
  await expect(heading(other)).toHaveText(de.aboutPage.title);
  expect(await marked(), "the link was loaded").toBe(false);
  await other.getByRole("link", { name: de.titles.home }).first().click();
  await expect(newLabel(other).first()).toBeVisible();
});

test("the other tab can accept too, after the first has", async ({ page, context, server }) => {
  const other = await openTwice(page, context);
  server.deploy("german-next");
  await lookForUpdate(page);
  await expect(offerOf(other)).toBeVisible();
  await accept(page);
  await expect(newLabel(page).first()).toBeVisible();
  await accept(other);
  await expect(newLabel(other).first()).toBeVisible();
});

test("a deploy between a page and its worker: the page goes on as it is, its next link loads the new version", async ({
  page,
  server,
}) => {
  const [before, after] = (["german", "german-next"] as const).map((site) =>
    readdirSync(path.join(siteDir(site), "assets")),
  );
  const added = after?.filter((file) => !before?.includes(file)) ?? [];
  server.mix(new RegExp(`/(?:${["sw.js", "shell.html", ...added].join("|")})$`, "u"), "german-next");
  await openSaved(page, "/");
  await expect(oldLabel(page).first()).toBeVisible();
  await page.getByRole("link", { name: de.titles.about }).first().click();
  await page.getByRole("link", { name: de.titles.home }).first().click();
  await expect(newLabel(page).first()).toBeVisible();
});

test("a deploy between two clicks: the script of the next page is gone, and the page comes with the new version", async ({
  page,
  server,
}) => {
  server.fail({ kind: "status", status: 404 }, /^\/sw\.js$/u);
  await page.goto(below("/"));
  await untilHydrated(page);
  server.deploy("german-next");
  await page.getByRole("link", { name: de.titles.timeline, exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(de.titles.timeline);
  await expect(page.getByRole("contentinfo")).toContainText("1. Juli 2019");
});

/** Ways in which a deploy is not whole. */
const HALF_DEPLOYS: Record<string, (server: FaultServer) => void> = {
  "only its worker is there yet": (server) => server.mix(/^\/sw\.js$/u, "german-next"),
  "its script is cut short": (server) => {
    server.deploy("german-next");
    server.fail({ kind: "half" }, /\/assets\/index-.*\.js$/u);
  },
  "its data break off": (server) => {
    server.deploy("german-next");
    server.fail({ kind: "break-off" }, /\/assets\/corpus-/u);
  },
  "its data are missing": (server) => {
    server.deploy("german-next");
    server.fail({ kind: "status", status: 404 }, /\/assets\/corpus-/u);
  },
  "its shell is still the old one": (server) => {
    server.deploy("german-next");
    server.mix(/^\/shell\.html$/u, "german");
  },
};

for (const [what, deploy] of Object.entries(HALF_DEPLOYS)) {
  test(`a deploy is half copied, ${what}: the old version goes on, and heals later`, async ({
    page,
    server,
  }) => {
    await openSaved(page, "/");
    deploy(server);
    server.requests.length = 0;
    await lookForUpdate(page);
    await expect.poll(() => server.requests).toContain("/sw.js");
    await untilSettled(page);
    await page.reload();
    await expect(oldLabel(page).first()).toBeVisible();
    await untilSaved(page);
    await untilSettled(page);
    await expect(offerOf(page)).toHaveCount(0);

    server.heal();
    server.deploy("german-next");
    await lookForUpdate(page);
    await accept(page);
    await expect(newLabel(page).first()).toBeVisible();
  });
}

test("sw.js answers with something else: the old version survives", async ({ page, context, server }) => {
  for (const fault of [
    { kind: "status", status: 404 },
    { kind: "status", status: 500 },
    { kind: "portal" },
  ] as const) {
    await openSaved(page, "/");
    server.fail(fault, /^\/sw\.js$/u);
    server.requests.length = 0;
    await becomeVisible(page);
    await expect.poll(() => server.requests).toContain("/sw.js");
    await page.reload();
    await untilSaved(page);
    await context.setOffline(true);
    await page.goto(below(STANCE.path));
    await expect(heading(page)).toContainText(STANCE.heading);
    await context.setOffline(false);
    server.heal();
  }
});

test("the kill switch: plain network, and the caches of other paths of the origin stay", async ({
  page,
  server,
}) => {
  await openSaved(page, "/");
  const others = ["workbox-precache-v2-http://localhost/elsewhere/", "somebody-elses"];
  await page.evaluate(async (names) => {
    for (const name of names) await (await caches.open(name)).put("/x", new Response("x"));
  }, others);
  server.deploy("german-without-worker");
  await lookForUpdate(page);
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistrations()).length === 0);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(others);

  await page.getByRole("link", { name: de.titles.about }).first().click();
  await expect(heading(page)).toHaveText(de.aboutPage.title);
  server.requests.length = 0;
  await page.goto(below("/"));
  await expect(heading(page)).toContainText(HOME_HEADING);
  expect(server.requests).toContain("/");
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  expect(server.requests).not.toContain("/sw.js");
});
