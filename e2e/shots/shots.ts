/** The list of screenshots: every kind of page, other corpora, and states that need an action. */
import type { Page } from "playwright";
import { en } from "../../src/messages/en/en.ts";
import { paths } from "../corpus.ts";
import { openFacet } from "../comparison.ts";
import { PAGES, STATES, TOOLS, UNKNOWN } from "../page-kinds.ts";
import { MOVED, SOURCES } from "../../src/testing/council-corpus.ts";
import type { SiteName } from "../sites.ts";

/** A screenshot to take. */
export interface Shot {
  readonly name: string;
  /** The site, if it is not the main one. */
  readonly site?: SiteName;
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
      await openFacet(page, "issue");
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
    prepare: async (page) => {
      await page.keyboard.press("?");
      await page.getByRole("dialog").getByRole("heading").first().waitFor();
    },
    screenOnly: true,
  },
  {
    name: "a preview",
    address: paths.stances,
    prepare: async (page) => {
      await page.locator("main a[data-stance]").first().hover();
      await page.getByRole("tooltip").waitFor();
    },
    screenOnly: true,
  },
  {
    name: "a menu to share",
    address: paths.stance("ndp-end-iraq-syria-combat"),
    prepare: async (page) => {
      await page.getByRole("button", { name: en.tools.cite }).click();
      await page.getByRole("dialog", { name: en.tools.cite }).getByRole("button").first().waitFor();
    },
    screenOnly: true,
  },
];

/** Pages of the invented corpus of a town council, and of a corpus of 38 actors by 38 issues. */
const OTHERS: readonly Shot[] = [
  ...[paths.home, paths.actors, paths.stances, paths.timeline, paths.about].map((address): Shot => ({
    name: `the council ${address}`,
    site: "council",
    address,
  })),
  { name: "the council, a stance that moved", site: "council", address: paths.stance(MOVED.stances[1]) },
  { name: "the council, an issue", site: "council", address: paths.issue(MOVED.issue) },
  { name: "the council, an actor", site: "council", address: paths.actor(MOVED.actor) },
  { name: "the council, a source", site: "council", address: paths.source(SOURCES.minutes) },
  { name: "many stances", site: "large", address: paths.home },
  { name: "many stances by actor", site: "large", address: paths.actors },
];

/** All screenshots. */
export const SHOTS: readonly Shot[] = [
  ...Object.entries({ ...PAGES, ...TOOLS, ...STATES, "a page not found": UNKNOWN }).map(
    ([name, address]) => ({
      name,
      address,
    }),
  ),
  ...HANDS,
  ...OTHERS,
];
