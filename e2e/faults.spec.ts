/** What goes wrong with files, caches and browsers, and what the reader sees of it: the page. */
import type { Page } from "playwright/test";
import { de } from "../src/messages/de/de.ts";
import { PORTAL_WORDS } from "./fault-server.ts";
import {
  below,
  changeCaches,
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

const tryAgain = (page: Page) => page.getByText(de.failure.retry, { exact: true });

/** Counts how often a page is loaded. */
function countLoads(page: Page): () => number {
  let loads = 0;
  page.on("domcontentloaded", () => (loads += 1));
  return () => loads;
}

async function expectReadable(page: Page): Promise<void> {
  await expect(heading(page)).toContainText(STANCE.heading);
  await expect(page.getByRole("figure").first()).toBeVisible();
}

/** Whether the page has its layout. */
const background = (page: Page) =>
  page.getByRole("contentinfo").evaluate((element) => getComputedStyle(element).backgroundColor);

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the prerendered page is whole, and its links work", async ({ page }) => {
    await page.goto(below(STANCE.path));
    await expectReadable(page);
    await page.getByRole("link", { name: de.titles.about }).first().click();
    await expect(heading(page)).toHaveText(de.aboutPage.title);
  });
});

const FAULTS = [
  ["missing", { kind: "status", status: 404 }],
  ["only half there", { kind: "half" }],
  ["broken off", { kind: "break-off" }],
  ["a captive portal's page", { kind: "portal" }],
] as const;

test("the script does not come whole: the prerendered page is, its links work, nothing loops", async ({
  page,
  server,
}) => {
  for (const [what, fault] of FAULTS) {
    server.fail(fault, /\/assets\/index-.*\.js$/u);
    const loads = countLoads(page);
    await page.goto(below(STANCE.path), { waitUntil: "networkidle" });
    await expectReadable(page);
    expect(await background(page), what).not.toBe("rgba(0, 0, 0, 0)");
    expect(loads(), what).toBe(1);
    await page.getByRole("link", { name: de.titles.about }).first().click();
    await expect(heading(page), what).toHaveText(de.aboutPage.title);
    // The next visit counts only its own loads.
    await page.waitForLoadState();
  }
});

for (const [what, fault] of FAULTS) {
  test(`the model is ${what}: the page says so, and “try again” helps`, async ({ page, server }) => {
    server.fail(fault, /\/assets\/corpus-/u);
    await page.goto(below(STANCE.path), { waitUntil: "networkidle" });
    await expectReadable(page);
    await expect(page.getByRole("alert")).toContainText(de.failure.model);
    server.heal();
    await tryAgain(page).click();
    await untilHydrated(page);
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
}

for (const [what, change] of [
  ["lost", "delete"],
  ["altered", "alter"],
] as const) {
  test(`saved, and then a file is ${what} while offline: a plain message, and “try again” helps`, async ({
    page,
    context,
  }) => {
    for (const part of ["/assets/index-", "/assets/corpus-"]) {
      await openSaved(page, "/");
      expect(await changeCaches(page, change, part), part).toBeGreaterThan(0);
      await context.setOffline(true);
      const loads = countLoads(page);
      await page.goto(below(STANCE.path));
      await expect(page.getByText(de.savedCopy.lost), part).toBeVisible();
      expect(loads(), part).toBe(1);
      await context.setOffline(false);
      await tryAgain(page).click();
      await untilHydrated(page);
      await expectReadable(page);
    }
  });

  test(`saved, and then files are ${what}: the page works, is repaired, and works offline again`, async ({
    page,
    context,
  }) => {
    for (const part of ["/shell.html", "/assets/index-", "/assets/corpus-", ""]) {
      await openSaved(page, "/");
      expect(await changeCaches(page, change, part), part).toBeGreaterThan(0);
      await page.goto(below(STANCE.path));
      await untilHydrated(page);
      await expectReadable(page);
      await expect(page.getByText("sprengen"), part).toHaveCount(0);
      await untilSaved(page);
      await context.setOffline(true);
      await page.goto(below("/"));
      await untilHydrated(page);
      await expect(heading(page), part).toContainText(HOME_HEADING);
      await expect(page.getByText("sprengen"), part).toHaveCount(0);
      await context.setOffline(false);
    }
  });
}

test("a worker hashes each cached file once, and again only if it was altered", async ({ page, context }) => {
  await openSaved(page, "/");
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error("No worker runs.");
  await worker.evaluate(() => {
    const digests: number[] = [];
    Object.assign(globalThis, { digests });
    const digest = crypto.subtle.digest.bind(crypto.subtle);
    crypto.subtle.digest = (algorithm, data) => {
      digests.push(data.byteLength);
      return digest(algorithm, data);
    };
  });
  const digests = () =>
    worker.evaluate(() => (globalThis as unknown as { digests: number[] }).digests.length);
  for (const address of [STANCE.path, "/"]) {
    await page.goto(below(address));
    await untilHydrated(page);
    await untilSaved(page);
  }
  expect(await digests()).toBe(0);
  await changeCaches(page, "alter", "/assets/corpus-");
  await page.goto(below(STANCE.path));
  await untilHydrated(page);
  await untilSaved(page);
  await expectReadable(page);
  expect(await digests()).toBeGreaterThan(0);
});

test("all caches are wiped and the old files are gone: the newer version's page is shown", async ({
  page,
  server,
}) => {
  await openSaved(page, "/");
  await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
  server.deploy("german-next");
  await page.goto(below("/actors/fahrgastrat"));
  await expect(heading(page)).toContainText("Fahrgastrat");
  await page.goto(below(STANCE.path));
  await untilHydrated(page);
  await expectReadable(page);
});

test("a captive portal is never kept, and never shown as content", async ({ page, server, context }) => {
  await openSaved(page, "/");
  server.fail({ kind: "portal" });
  for (const [address, words] of [
    [STANCE.path, STANCE.heading],
    ["/stances/nonsense", de.notFound.title],
  ] as const) {
    await page.goto(below(address));
    await expect(heading(page)).toContainText(words);
    await expect(page.getByText(PORTAL_WORDS)).toHaveCount(0);
  }
  await changeCaches(page, "delete");
  await page.goto(below(STANCE.path));
  await expect(page.getByText(de.savedCopy.lost)).toBeVisible();
  const kept = await page.evaluate(async () => {
    const texts: string[] = [];
    for (const name of await caches.keys())
      for (const response of await (await caches.open(name)).matchAll()) texts.push(await response.text());
    return texts.join("");
  });
  expect(kept).not.toContain(PORTAL_WORDS);
  server.heal();
  await tryAgain(page).click();
  await untilHydrated(page);
  await untilSaved(page);
  await context.setOffline(true);
  await page.goto(below("/"));
  await expect(heading(page)).toContainText(HOME_HEADING);
});

test("there is no room to install: the page works, and nothing is claimed", async ({ page, context }) => {
  const devTools = await context.newCDPSession(page);
  await page.goto(below("/about"));
  const { origin } = new URL(page.url());
  await page.evaluate(async () => {
    for (const registration of await navigator.serviceWorker.getRegistrations())
      await registration.unregister();
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await devTools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 20_000 });
  await page.goto(below("/"));
  await untilHydrated(page);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const worker = registration?.installing ?? registration?.active;
    if (!worker || worker.state === "redundant" || worker.state === "activated") return;
    await new Promise<void>((resolve) => {
      worker.addEventListener("statechange", () => {
        if (worker.state === "redundant" || worker.state === "activated") resolve();
      });
    });
  });
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active),
  ).toBeFalsy();
  await expect(page.getByRole("contentinfo").getByText(de.offline.notSaved)).toBeVisible();
  await expect(savedStatus(page)).toHaveCount(0);
  await expect(page.getByText(de.offline.ready)).toHaveCount(0);
  await page.getByRole("link", { name: de.titles.about }).first().click();
  await expect(heading(page)).toHaveText(de.aboutPage.title);
});

test("there is no room to repair: the page still works online, and is not called saved", async ({
  page,
  context,
}) => {
  await openSaved(page, "/");
  await changeCaches(page, "delete", "/assets/index-");
  const devTools = await context.newCDPSession(page);
  await devTools.send("Storage.overrideQuotaForOrigin", {
    origin: new URL(page.url()).origin,
    quotaSize: 1000,
  });
  await page.goto(below(STANCE.path));
  await untilHydrated(page);
  await expectReadable(page);
  await expect(page.getByRole("contentinfo").getByText(de.offline.notSaved)).toBeVisible();
});

/** Browsers that give less; each function runs in the page, before anything of ours. */
const POORER_BROWSERS: Record<string, () => void> = {
  "no service worker": () => {
    Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
  },
  "a service worker that may not be asked for": () => {
    Object.defineProperty(Navigator.prototype, "serviceWorker", {
      get: () => {
        throw new DOMException("no", "SecurityError");
      },
    });
  },
  "registration refused": () => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("no", "SecurityError"));
  },
  "storage that throws": () => {
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException("no", "SecurityError");
        },
      });
  },
};

test.describe("in silence", () => {
  test.use({ allowedNoise: [] });

  for (const [what, impoverish] of Object.entries(POORER_BROWSERS)) {
    test(`${what}: the page works online`, async ({ page }) => {
      await page.addInitScript(impoverish);
      await page.goto(below("/"));
      await untilHydrated(page);
      await page.getByRole("searchbox", { name: de.selection.search }).fill("Freibad");
      await expect.poll(() => new URL(page.url()).search).toBe("?q=Freibad");
      await page.getByRole("link", { name: de.titles.about }).first().click();
      await expect(heading(page)).toHaveText(de.aboutPage.title);
      await expect(page.getByRole("alert")).toHaveCount(0);
      if (what !== "storage that throws") await expect(savedStatus(page)).toHaveCount(0);
    });
  }
});
