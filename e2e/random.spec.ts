/**
 * Readers and hosts in no order that anybody planned: seeded sequences of deploys, lost networks, wiped caches,
 * reloads, navigations and accepted updates, in one tab or two. After each step every tab shows one version's
 * complete page of its address, or a message of ours; only who has never been here may see the browser's own.
 *
 * `RANDOM_SEED=<number>` chooses another seed, `RANDOM_SEQUENCES=<number>` another number of sequences.
 */
import type { BrowserContext, Page } from "playwright/test";
import { de } from "../src/messages/de/de.ts";
import { createChance, type Chance } from "../src/testing/invented-text.ts";
import { NEXT_LABEL } from "./changed-corpora.ts";
import {
  changeCaches,
  expect,
  HOME_HEADING,
  offerOf,
  STANCE,
  test,
  untilHydrated,
} from "./fault-fixtures.ts";
import type { FaultServer } from "./fault-server.ts";

const SEED = Number(process.env["RANDOM_SEED"] ?? 20_191);
const SEQUENCES = Number(process.env["RANDOM_SEQUENCES"] ?? 24);
/** The sequences are spread over as many tests, which run side by side. */
const GROUPS = 4;
const STEPS = 5;

/** Addresses, with the heading that each version gives them. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  "/": [HOME_HEADING],
  [STANCE.path]: [STANCE.heading],
  "/stances/stadt-baut-linie-4": ["Bauen", NEXT_LABEL],
  "/about": [de.aboutPage.title],
  "/timeline": [de.titles.timeline],
  "/compare": [de.titles.compare],
  // Only the next version knows it.
  "/actors/fahrgastrat": ["Fahrgastrat", de.notFound.title],
  "/nonsense": [de.notFound.title],
};

interface Run {
  readonly server: FaultServer;
  readonly context: BrowserContext;
  readonly tabs: Page[];
  readonly chance: Chance;
  readonly log: string[];
  /** Whether there is a worker, which has an answer for every address. */
  readonly saved: boolean;
}

const DEPLOYS = ["german", "german-next"] as const;

/** The time (ms) after which a step will never end: in a browser it takes a second. */
const HANG = 60_000;

/** Waits for a step, and names the run if the step never ends. */
async function ending<T>({ log }: Run, what: string, doing: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const hang = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`“${what}” never ended: ${log.join(" → ")}`)), HANG);
  });
  return Promise.race([doing, hang]).finally(() => clearTimeout(timer));
}

/** Runs in the page: whether no version waits or is taking over. */
async function isTakenOver(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration();
  return !registration?.waiting && registration?.active?.state !== "activating";
}

/**
 * Waits until a version that a tab has accepted answers its pages. Chromium loses a navigation that another tab begins in
 * this moment, once in some forty times: the request reaches neither a worker nor the server.
 */
async function untilTakenOver(tab: Page): Promise<void> {
  await expect
    // The tab loads anew meanwhile; and yet another version may be waiting by then.
    .poll(() => tab.evaluate(isTakenOver).catch(() => false), { timeout: 2000 })
    .toBe(true)
    .catch(() => undefined);
}

async function load(run: Run, tab: Page, address: string): Promise<void> {
  // Without a network and without what was kept there is no page at all: that is the browser's to say.
  await tab.goto(new URL(address, run.server.address).href, { waitUntil: "load" }).catch(() => undefined);
}

const STEPS_BY_NAME: Readonly<Record<string, (run: Run, tab: Page) => Promise<unknown>>> = {
  deploy: async ({ server, chance }) => server.deploy(chance.pick(DEPLOYS)),
  offline: ({ context }) => context.setOffline(true),
  online: ({ context }) => context.setOffline(false),
  wipe: (_, tab) => changeCaches(tab, "delete").catch(() => 0),
  reload: (_, tab) => tab.reload({ waitUntil: "load" }).catch(() => undefined),
  navigate: (run, tab) => load(run, tab, run.chance.pick(Object.keys(ADDRESSES) as [string, ...string[]])),
  // Within the app: the script of the page may be gone with a deploy, or with the network.
  follow: async ({ chance }, tab) => {
    const { about, timeline, compare, home } = de.titles;
    const name = chance.pick([about, timeline, compare, home]);
    const link = tab.getByRole("link", { name, exact: true }).first();
    if (await link.isVisible()) await link.click();
  },
  look: (_, tab) =>
    tab
      .evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        await registration?.update();
      })
      .catch(() => undefined),
  accept: async (_, tab) => {
    const button = offerOf(tab).getByRole("button", { name: de.offline.accept });
    if (!(await button.isVisible())) return;
    await button.click().catch(() => undefined);
    await untilTakenOver(tab);
  },
};
const STEP_NAMES = Object.keys(STEPS_BY_NAME) as [string, ...string[]];

/** What a tab shows, once it stands still. */
async function shownBy(
  tab: Page,
): Promise<{ readonly what: "page" | "message" | "browser"; readonly text: string }> {
  const handle = await tab.waitForFunction(
    ([lost, part, retry]) => {
      if (location.protocol === "chrome-error:") return { what: "browser" as const, text: "" };
      const text = document.body.innerText;
      if (text.includes(lost)) return { what: "message" as const, text };
      const heading = document.querySelector("main h1");
      const isHydrated =
        heading !== null && Object.keys(heading).some((key) => key.startsWith("__reactFiber"));
      const alert = document.querySelector('[role="alert"]')?.textContent ?? "";
      if (alert.includes(part)) return { what: "message" as const, text };
      if (document.readyState !== "complete" || (!isHydrated && !alert.includes(retry))) return undefined;
      // The page itself: an offer beside it speaks of the other version.
      const parts = [...document.querySelectorAll<HTMLElement>("main, footer")];
      return { what: "page" as const, text: parts.map(({ innerText }) => innerText).join("\n") };
    },
    [de.savedCopy.lost, de.failure.part, de.failure.retry] as const,
  );
  const shown = await handle.jsonValue();
  if (!shown) throw new Error("The tab shows nothing.");
  return shown;
}

async function expectOneVersion(run: Run): Promise<void> {
  for (const tab of run.tabs) {
    // An update may be taking over, and the page be on its way.
    await expect(async () => {
      const { what, text } = await shownBy(tab);
      if (run.saved) expect(what, "the worker always has an answer").not.toBe("browser");
      if (what !== "page") return;
      const address = new URL(tab.url()).pathname;
      const headings = ADDRESSES[address];
      expect(headings, `an address that nobody asked for: ${address}`).toBeDefined();
      const heading = await tab.getByRole("heading", { level: 1 }).innerText();
      expect(
        headings?.some((each) => heading.includes(each)),
        `${address} shows “${heading}”`,
      ).toBe(true);
      // The date of the data and the label tell the versions apart; a page has both of the same one.
      const isNext = text.includes("1. Juli 2019");
      expect(isNext || text.includes("2. Juni 2019"), "the footer is there").toBe(true);
      if (address === "/") expect(text.includes(NEXT_LABEL), "one version alone").toBe(isNext);
      if (address === "/stances/stadt-baut-linie-4") expect(heading.includes(NEXT_LABEL)).toBe(isNext);
      if (isNext && address === "/actors/fahrgastrat") expect(heading).toContain("Fahrgastrat");
    }, run.log.join(" → ")).toPass({ timeout: 20_000 });
  }
}

/** Makes the browser one that has never been here: faster than a new one for each sequence. */
async function forgetAll(context: BrowserContext, page: Page, { address }: FaultServer): Promise<void> {
  await context.setOffline(false);
  for (const tab of context.pages()) if (tab !== page) await tab.close();
  await page.goto("about:blank");
  const devTools = await context.newCDPSession(page);
  await devTools.send("Storage.clearDataForOrigin", { origin: new URL(address).origin, storageTypes: "all" });
  await devTools.send("Network.clearBrowserCache");
  await devTools.detach();
}

async function runSequence(server: FaultServer, page: Page, seed: number): Promise<number> {
  const context = page.context();
  await forgetAll(context, page, server);
  const chance = createChance(seed);
  const tabs = [page];
  if (chance.happens(0.4)) tabs.push(await context.newPage());
  // Half of the sequences begin before the first visit is saved.
  const saved = chance.happens(0.5);
  const run: Run = { server, context, tabs, chance, log: [`seed ${seed}, ${tabs.length} tabs`], saved };
  server.heal();
  server.deploy("german");
  for (const tab of tabs) {
    await ending(run, "first visit", load(run, tab, "/"));
    await ending(run, "hydration", untilHydrated(tab));
  }
  if (saved)
    await ending(
      run,
      "worker",
      page.evaluate(async () => void (await navigator.serviceWorker.ready)),
    );
  for (let step = 0; step < STEPS; step++) {
    const name = chance.pick(STEP_NAMES);
    const at = chance.between(0, tabs.length - 1);
    run.log.push(`${name} in tab ${at + 1}`);
    const tab = tabs[at];
    if (tab) await ending(run, name, Promise.resolve(STEPS_BY_NAME[name]?.(run, tab)));
    await expectOneVersion(run);
  }
  return STEPS;
}

// Little to paint: what is looked at are the words.
test.use({ viewport: { width: 640, height: 300 } });

for (let group = 0; group < GROUPS; group++) {
  test(`random sequences, part ${group + 1} of ${GROUPS}`, async ({ page, server }) => {
    test.setTimeout(600_000);
    let steps = 0;
    let sequences = 0;
    for (let number = group; number < SEQUENCES; number += GROUPS) {
      steps += await runSequence(server, page, SEED + number);
      sequences += 1;
    }
    console.log(`random sequences, part ${group + 1}: seed ${SEED}, ${sequences} sequences, ${steps} steps`);
    expect(steps).toBeGreaterThan(0);
  });
}
