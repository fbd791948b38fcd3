/** Measures the cost of changing the view or a filter in relation to the cost of the table. */
import type { Browser } from "playwright";
import { addressOf, serve } from "../../src/build/serve.ts";
import { en } from "../../src/messages/en/en.ts";
import { VIEWS } from "../../src/url/page-params.ts";
import { openFacet } from "../comparison.ts";
import { untilHydrated } from "../fixtures.ts";
import { untilPainted } from "./until-painted.ts";

/** The number of times of each change, for a median. The first does not count, because it warms up the code. */
const TIMES = 7;

/** The times of each change, in milliseconds. */
export type ViewChanges = ReadonlyMap<string, readonly number[]>;

/**
 * Changes to each view from the list, and ticks a filter in each view.
 * @param dir the folder of a built site in English
 */
export async function measureViewChanges(browser: Browser, dir: string): Promise<ViewChanges> {
  const server = await serve({ dir, base: "/", port: 0 });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const times = new Map<string, number[]>();
  try {
    await page.goto(addressOf(server, "/"));
    await untilHydrated(page);
    const link = (view: (typeof VIEWS)[number]) =>
      page
        .getByRole("navigation", { name: en.selection.views })
        .getByRole("link", { name: en.selection.view[view], exact: true });
    const measure = async (name: string, act: () => Promise<void>) => {
      const all = times.get(name) ?? [];
      times.set(name, [...all, await untilPainted(page, "click", act)]);
    };
    for (const view of VIEWS) {
      const from = view === "list" ? "sentences" : "list";
      for (let round = 0; round < TIMES; round++) {
        await untilPainted(page, "click", () => link(from).click());
        await measure(`to the ${view}`, () => link(view).click());
      }
      const panel = await openFacet(page, "country");
      const box = panel.getByRole("checkbox").first();
      for (let round = 0; round < TIMES; round++) {
        await measure(`a filter in the ${view}`, () => box.check());
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
