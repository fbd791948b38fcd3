/** The pages of a stance, an issue and an actor: what is where, in pixels, and that nothing is cut off or too small. */
import { en } from "../src/messages/en/en.ts";
import { actorName, paths, positionLabel, stanceOf } from "./corpus.ts";
import { expect, test } from "./fixtures.ts";
import { raisedLines, smallTargets } from "./targets.ts";

const NDP = stanceOf("ndp-end-iraq-syria-combat");
const FRANCE = stanceOf("france-expand-bombing-to-syria");

const PAGES = {
  "a stance": paths.stance(NDP.id),
  "an issue of several positions": paths.issue(NDP.issue),
  "an issue of one position": paths.issue("ukraine-training"),
  "an actor": paths.actor("ndp"),
  "an actor that only speaks": paths.actor("tom-mulcair"),
} as const;

test("on a phone, a stance says who, what, when and according to whom, with the words, in the first 560 pixels", async ({
  page,
  open,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(paths.stance(FRANCE.id));
  const main = page.getByRole("main");
  const facts = main.getByRole("definition");
  const shown = [
    main.getByRole("heading", { level: 1 }),
    facts.getByRole("link", { name: actorName(FRANCE.actor) }),
    facts.filter({ hasText: positionLabel(FRANCE.issue, FRANCE.position) }),
    facts.filter({ hasText: /^September 7, 2015$/u }),
    facts.filter({ hasText: en.said["reported-action"] }),
    main.getByText(/HuffPost Canada/u).first(),
    main.getByRole("blockquote").first(),
  ];
  for (const each of shown) {
    const box = await each.boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(560);
  }
});

test("every page fits its screen, and all that is pressed is large enough", async ({ page, open }) => {
  for (const [name, address] of Object.entries(PAGES)) {
    await open(address);
    // accessibility.spec.ts has a phone and a small desktop.
    for (const width of [768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const at = `${name} at ${width} pixels`;
      expect(await page.evaluate(() => document.documentElement.scrollWidth), at).toBe(width);
      expect(await smallTargets(page), at).toEqual([]);
    }
  }
});

test("nothing that is pressed raises the line that it stands in", async ({ page, open }) => {
  for (const address of [paths.home, paths.timeline, ...Object.values(PAGES)]) {
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await open(address);
      expect(await raisedLines(page), `${address} at ${width} pixels`).toEqual([]);
    }
  }
});
