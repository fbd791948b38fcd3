/** Fixtures for the tests of faults: a server that fails on request, and its service worker. */
import type { Page } from "playwright/test";
import { de } from "../src/messages/de/de.ts";
import { startFaultServer, type FaultServer } from "./fault-server.ts";
import type { SiteName } from "./sites.ts";
import { below, expect, test as fixtures, untilHydrated, untilTheWorkerEnds } from "./fixtures.ts";

/** Messages of the browser, not of the site, about missing, late or wrong responses. */
const FAULT_NOISE =
  /^(?!page error:).*(?:net::ERR_|API cannot load|Failed to (?:load|fetch|find a valid digest|update)|[Ii]ntegrity|status of \d|bad HTTP response|unsupported MIME|error occurred when fetching the script)/u;

/** A stance of the small site that is deployed first: its path and its heading. */
export const STANCE = { path: "/stances/altes-wehr-gegen-linie-4", heading: "Nicht bauen" } as const;

/** The heading of the home page, which no other page has. */
export const HOME_HEADING = "Straßenbahn und Freibad in Ödenbrück";

interface TestFixtures {
  readonly running: FaultServer;
  readonly server: FaultServer;
}

interface WorkerFixtures {
  readonly startFaultServer: (site: SiteName) => Promise<FaultServer>;
}

export const test = fixtures.extend<TestFixtures, WorkerFixtures>({
  site: "german",
  startFaultServer: [untilTheWorkerEnds(startFaultServer), { scope: "worker" }],
  running: async ({ startFaultServer: start, site }, use) => use(await start(site)),
  allowedNoise: [FAULT_NOISE],
  locale: "de",
  serviceWorkers: "allow",
  server: [
    async ({ running, site }, use) => {
      running.heal();
      running.deploy(site);
      running.requests.length = 0;
      await use(running);
    },
    { auto: true },
  ],
});

export { below, expect, untilHydrated };

/** The heading of the page. */
export const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** Matches the beginning of the “saved” message. The message “not saved” has the same words further on. */
export const SAVED = new RegExp(`^${de.offline.saved(0).split("(")[0]}\\(`, "u");

/** The “saved” message in the footer. */
export const savedStatus = (page: Page) => page.getByRole("contentinfo").getByText(SAVED);

/** Waits until the worker has reported that every file is cached. */
export async function untilSaved(page: Page): Promise<void> {
  await expect(savedStatus(page)).toBeVisible();
}

/** Opens a page, and waits until it can be read without a network. */
export async function openSaved(page: Page, to: string): Promise<void> {
  await page.goto(below(to));
  await untilHydrated(page);
  await untilSaved(page);
}

/** The offer of a newer version. */
export const offerOf = (page: Page) => page.getByRole("status").filter({ hasText: de.offline.newer });

/** Deletes or alters entries in the caches of the site's worker, and returns their number. */
export function changeCaches(page: Page, change: "delete" | "alter", pattern = ""): Promise<number> {
  return page.evaluate(
    async ([how, part]) => {
      let count = 0;
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          if (!request.url.includes(part)) continue;
          count += 1;
          const response = await cache.match(request);
          if (how === "delete") await cache.delete(request);
          else if (response) {
            const text = await response.text();
            await cache.put(request, new Response(`sprengen ${text}`, { headers: response.headers }));
          }
        }
      }
      return count;
    },
    [change, pattern] as const,
  );
}
