/** The list of screenshots: every kind of page, every view, and states that need an action. */
import type { Page } from "playwright";
import { en } from "../../src/messages/en/en.ts";
import { paths } from "../corpus.ts";
import { openFacet } from "../comparison.ts";
import { PAGES, STATES, UNKNOWN } from "../page-kinds.ts";

/** A screenshot to take. */
export interface Shot {
  readonly name: string;
  /** Its path, with what the query selects. */
  readonly address: string;
  /** The action before the screenshot. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** Set for a screenshot of the screen instead of the whole page, so that floating elements are in place. */
  readonly screenOnly?: true;
}

const HANDS: readonly Shot[] = [
  {
    name: "the filters",
    address: `${paths.home}?actor=ndp`,
    prepare: async (page) => {
      const isNarrow = (page.viewportSize()?.width ?? 0) < 768;
      if (!isNarrow) return void (await openFacet(page, "issue"));
      await page.getByRole("button", { name: en.selection.filters }).click();
      await page.getByRole("dialog").getByText(en.selection.facet.issue, { exact: true }).click();
    },
    screenOnly: true,
  },
  {
    name: "the options of a comparison",
    address: paths.compare,
    prepare: async (page) => {
      const field = page.getByRole("combobox").first();
      await field.fill("ukraine");
      await field.press("ArrowDown");
    },
    screenOnly: true,
  },
  {
    name: "the keys",
    address: paths.home,
    prepare: (page) => page.keyboard.press("?"),
    screenOnly: true,
  },
  {
    name: "a preview",
    address: paths.issue("iraq-syria-combat"),
    prepare: async (page) => {
      const [link] = await page.getByRole("figure").getByRole("link").all();
      await link?.hover();
      await page.getByRole("tooltip").waitFor();
    },
    screenOnly: true,
  },
  {
    name: "a menu to share",
    address: paths.stance("ndp-end-iraq-syria-combat"),
    prepare: (page) => page.getByRole("button", { name: en.tools.cite }).click(),
    screenOnly: true,
  },
];

/** All screenshots. */
export const SHOTS: readonly Shot[] = [
  ...Object.entries({ ...PAGES, ...STATES, "a page not found": UNKNOWN }).map(([name, address]) => ({
    name,
    address,
  })),
  ...HANDS,
];
