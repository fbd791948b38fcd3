/** Whoever has opened one page can open every other, with no network. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { de } from "../src/messages/de/de.ts";
import {
  below,
  expect,
  heading,
  HOME_HEADING,
  openSaved,
  savedStatus,
  STANCE,
  test,
  untilHydrated,
  untilSaved,
} from "./fault-fixtures.ts";
import { visitStalled } from "./offline-measures.ts";
import { siteDir } from "./sites.ts";

/** The file that the worker asks for last; while it is stalled, not all is saved. */
const LAST_FILE = /\/icons\/maskable/u;

/** Addresses of the site, by the heading that each must show. */
const KNOWN = [
  ["/", HOME_HEADING],
  ["/index.html", HOME_HEADING],
  ["/?q=bahn.hof", HOME_HEADING],
  ["/stances?sort=-date", de.titles.stances],
  [STANCE.path, STANCE.heading],
  [`${STANCE.path}/`, STANCE.heading],
  [`${STANCE.path}/index.html`, STANCE.heading],
  [`${STANCE.path}?from=mail`, STANCE.heading],
  ["/actors/delphin", "Schwimmverein Delphin"],
  ["/issues/oeffnung-freibad/", "Öffnung des Freibads"],
  ["/sources/niederschrift-2019-05-14#p3", "Niederschrift"],
  ["/about", de.aboutPage.title],
] as const;

test("every known address opens without the network, in every form, and asks it for nothing", async ({
  page,
  server,
}) => {
  await openSaved(page, "/");
  for (const [address, words] of KNOWN) {
    const { asked } = await visitStalled(page, server, below(address), words);
    expect(asked, address).toEqual([]);
    await expect(page).not.toHaveTitle(new RegExp(de.notFound.title, "u"));
  }
});

test("the coding desk, which is saved once it was opened, says that it did not load, and loads later", async ({
  page,
  server,
}) => {
  await openSaved(page, "/");
  server.cut();
  await page.goto(below("/desk"));
  const notice = page.getByRole("alert");
  await expect(notice).toContainText(de.failure.part);
  await expect(page.locator("body")).not.toContainText(de.savedCopy.late);
  server.heal();
  await notice.getByRole("button", { name: de.failure.retry }).click();
  await expect(heading(page)).toHaveText(de.desk.title);
});

test("a repeat visit shows the whole page without scrolling, and a reload keeps the place at its foot", async ({
  page,
}) => {
  const parts = () =>
    page.getByRole("main").evaluate((main) => main.querySelectorAll("#matrix tr, figure li").length);
  const top = () => page.evaluate(() => Math.round(scrollY));
  await openSaved(page, "/");
  const first = await parts();
  expect(first).toBeGreaterThan(0);
  await page.goto(below("/"));
  await untilHydrated(page);
  expect(await parts()).toBe(first);
  await page.evaluate(() => scrollTo(0, (document.querySelector("footer")?.offsetTop ?? 0) - innerHeight));
  const before = await top();
  expect(before).toBeGreaterThan(0);
  await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toContain(`"top":${before}`);
  await page.reload();
  await untilHydrated(page);
  expect(await top()).toBe(before);
});

test("offline, the page says so, and says no more of it when the network is back", async ({
  page,
  context,
}) => {
  await openSaved(page, "/");
  const now = page.getByRole("contentinfo").getByText(de.offline.now);
  await expect(now).toHaveCount(0);
  await context.setOffline(true);
  await expect(now).toBeVisible();
  await context.setOffline(false);
  await expect(now).toHaveCount(0);
});

test("offline, an unknown address is not found, with a way home", async ({ page, server }) => {
  await openSaved(page, "/");
  server.cut();
  await page.goto(below("/stances/nonsense"));
  await expect(heading(page)).toHaveText(de.notFound.title);
  await page.getByRole("main").getByRole("link", { name: de.failure.home }).click();
  await expect(heading(page)).toContainText(HOME_HEADING);
});

test("the network is lost in the first visit, once all is saved: links work, by the router and without it", async ({
  page,
  server,
}) => {
  await openSaved(page, "/");
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null), "it is claimed").toBe(true);
  server.cut();
  await page.getByRole("link", { name: de.titles.about }).first().click();
  await expect(heading(page)).toHaveText(de.aboutPage.title);
  // A link as a browser follows it into another tab: by the worker, or not at all.
  await page.goto(below(STANCE.path));
  await expect(heading(page)).toContainText(STANCE.heading);
  await page.getByRole("link", { name: de.titles.about }).first().click();
  await expect(heading(page)).toHaveText(de.aboutPage.title);
});

test("the network is lost in the first visit, before all is saved: what does not come says so, and comes when asked again", async ({
  page,
  server,
}) => {
  server.fail({ kind: "stall" }, LAST_FILE);
  // Were it answered, the browser's own cache would have it.
  server.fail({ kind: "stall" }, /\/assets\/(?:tool-panels|about-page)-/u);
  await page.goto(below("/"));
  await untilHydrated(page);
  await expect.poll(() => server.requests.filter((url) => LAST_FILE.test(url))).toHaveLength(1);
  server.cut();
  await expect(page.getByRole("contentinfo").getByText(de.offline.notSaved)).toBeVisible();
  // A part of the page.
  await page.getByRole("button", { name: de.tools.share, exact: true }).click();
  const alert = page.getByRole("alert");
  await expect(alert).toContainText(de.failure.part);
  await page.keyboard.press("Escape");
  // The next page.
  await page.getByRole("link", { name: de.titles.about }).first().click();
  const retry = page.getByRole("main").getByRole("button", { name: de.failure.retry }).last();
  await expect(retry).toBeVisible();
  await expect(page).toHaveURL(/\/about$/u);
  await retry.click();
  await expect(retry).toBeVisible();
  // The one before is still there.
  await page.goBack();
  await expect(heading(page)).toContainText(HOME_HEADING);
  await expect(page.getByText(de.offline.ready)).toHaveCount(0);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();

  await page.goForward();
  await expect(retry).toBeVisible();
  server.heal();
  await retry.click();
  await expect(heading(page)).toHaveText(de.aboutPage.title);
  await untilSaved(page);
});

test("an embed comes from the network; without one the frame says so", async ({ page, server }) => {
  const embed = `/embed${STANCE.path}`;
  const lost = page.getByText(de.savedCopy.lost);
  await openSaved(page, "/");
  for (const form of [embed, `${embed}/`]) {
    await page.goto(below(form));
    await expect(heading(page)).toContainText(STANCE.heading);
    await expect(page.getByRole("banner"), "an embed is no page").toHaveCount(0);
  }
  for (const fault of [{ kind: "cut" }, { kind: "portal" }] as const) {
    server.fail(fault);
    await page.goto(below(embed));
    await expect(lost).toBeVisible();
    server.heal();
    await page.getByRole("link", { name: de.failure.retry }).click();
    await expect(heading(page)).toContainText(STANCE.heading);
    await expect(lost).toHaveCount(0);
  }
});

test("the “saved” notice closes after 10 s, but stays while it has hover or focus", async ({ page }) => {
  await page.clock.install();
  await page.goto(below("/"));
  const ready = page.getByRole("status").getByText(de.offline.ready);
  /** In two steps, each too short for the word: what holds it has a moment to take effect. */
  const wait = async () => {
    for (let step = 0; step < 2; step++) await page.clock.fastForward(8000);
  };
  await ready.hover();
  await wait();
  await expect(ready).toBeVisible();
  await page.getByRole("button", { name: de.offline.dismiss }).focus();
  await page.mouse.move(0, 0);
  await wait();
  await expect(ready).toBeVisible();
  await page.getByRole("button", { name: de.offline.dismiss }).blur();
  await wait();
  await expect(ready).toHaveCount(0);
  await expect(savedStatus(page), "the footer goes on saying so").toBeVisible();
});

test("“ready” is said once, when every file is kept, and not before", async ({ page, server }) => {
  const ready = page.getByRole("status").getByText(de.offline.ready);
  server.fail({ kind: "stall" }, LAST_FILE);
  await page.goto(below("/"));
  await expect.poll(() => server.requests.filter((url) => LAST_FILE.test(url))).toHaveLength(1);
  await expect(ready).toHaveCount(0);
  await expect(savedStatus(page)).toHaveCount(0);
  server.heal();
  await expect(ready).toBeVisible();
  await page.getByRole("button", { name: de.offline.dismiss }).click();
  await expect(ready).toHaveCount(0);
  await page.reload();
  await expect(savedStatus(page)).toBeVisible();
  await expect(ready).toHaveCount(0);
});

test("the status gives the size of what is kept", async ({ page }) => {
  await openSaved(page, "/");
  const kept = await page.evaluate(async () => {
    const [name = ""] = await caches.keys();
    const cache = await caches.open(name);
    const responses = await cache.matchAll();
    const sizes = await Promise.all(responses.map(async (each) => (await each.arrayBuffer()).byteLength));
    return { count: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
  });
  expect(kept.count).toBeGreaterThan(8);
  const megabytes = new Intl.NumberFormat("de", { maximumFractionDigits: 1 }).format(kept.bytes / 1e6);
  await expect(savedStatus(page)).toContainText(`(${megabytes} MB)`);
});

// How long it takes is for the bench to say; that it comes at all shows that nobody waits for the network for good.
test("on a stalled network a known page comes, and an unknown one is said to be so", async ({
  page,
  server,
}) => {
  await openSaved(page, "/");
  await visitStalled(page, server, below(STANCE.path), STANCE.heading);
  await visitStalled(page, server, below("/stances/nonsense"), de.notFound.title);
});

test("a page that only a newer version knows comes from the network, slash or not", async ({
  page,
  server,
}) => {
  await openSaved(page, "/");
  server.deploy("german-next");
  await page.goto(below("/actors/fahrgastrat"));
  await expect(heading(page)).toContainText("Fahrgastrat");
});

test("what the worker keeps is what the build made, every file with its digest", async ({ page }) => {
  await openSaved(page, "/");
  const kept = () =>
    page.evaluate(async () => {
      const all = await Promise.all(
        (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
      );
      return all.flat().map(({ url }) => new URL(url).pathname);
    });
  expect(await kept()).toContain("/shell.html");
  const { length } = await kept();
  const worker = readFileSync(path.join(siteDir("german"), "sw.js"), "utf8");
  const digests = worker.match(/integrity:[`"']sha384-/gu)?.length ?? 0;
  // The files of the coding desk are kept once it is opened.
  expect(length).toBeLessThan(digests);
  await page.goto(below("/desk"));
  await expect.poll(async () => (await kept()).length).toBe(digests);
});
