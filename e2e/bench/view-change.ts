/** Measures the time from an act of the reader to the painted page: another page, and a filter on it. */
import type { Browser } from "playwright";
import { addressOf, serve } from "../../src/build/serve.ts";
import { en } from "../../src/messages/en/en.ts";
import { openFacet } from "../comparison.ts";
import { untilHydrated } from "../fixtures.ts";
import { untilPainted } from "./until-painted.ts";

/** The number of times of each change, for a median. The first does not count, because it warms up the code. */
const TIMES = 7;

/** The times of each change, in milliseconds. */
type ViewChanges = ReadonlyMap<string, readonly number[]>;

/** The pages with a selection, as the header names them. */
const PAGES = ["home", "actors", "timeline"] as const;

/**
 * Goes to each page with a selection and ticks a filter on it.
 * @param dir the folder of a built site in English
 */
export async function measureViewChanges(browser: Browser, dir: string): Promise<ViewChanges> {
  const server = await serve({ dir, base: "/", port: 0 });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const times = new Map<string, number[]>();
  try {
    await page.goto(addressOf(server, "/"));
    await untilHydrated(page);
    const header = page.getByRole("navigation", { name: en.mainNavigation });
    const link = (name: keyof typeof en.titles) =>
      header.getByRole("link", { name: en.titles[name], exact: true });
    const measure = async (name: string, act: () => Promise<void>) => {
      const all = times.get(name) ?? [];
      times.set(name, [...all, await untilPainted(page, "click", act)]);
    };
    for (const name of PAGES) {
      for (let round = 0; round < TIMES; round++) {
        await untilPainted(page, "click", () => link("about").click());
        await measure(`to ${en.titles[name]}`, () => link(name).click());
      }
      const box = (await openFacet(page, "country")).getByRole("checkbox").first();
      for (let round = 0; round < TIMES; round++) {
        await measure(`a filter in ${en.titles[name]}`, () => box.check());
        await untilPainted(page, "click", () => box.uncheck());
      }
      await page.keyboard.press("Escape");
    }
    return new Map([...times].map(([name, all]) => [name, all.slice(1)]));
  } finally {
    await page.close();
    server.close();
  }
}
