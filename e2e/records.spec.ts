/** The pages of a stance, an issue and an actor: what is where, in pixels, and that nothing is cut off or too small. */
import { get } from "../src/model/model.ts";
import { currentStances } from "../src/domain/history.ts";
import { relationsOf } from "../src/domain/relations.ts";
import { en } from "../src/messages/en/en.ts";
import { leadOf } from "../src/model/evidence.ts";
import { stancesOfActor, stancesOnIssue } from "../src/model/model.ts";
import { actorName, issueTitle, model, paths, positionLabel, say, stanceOf } from "./corpus.ts";
import { expect, test } from "./fixtures.ts";
import { smallTargets } from "./targets.ts";
import { expectNoViolation } from "./violations.ts";

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
    main.getByRole("blockquote").first(),
  ];
  for (const each of shown) {
    const box = await each.boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(560);
  }
});

test("a stance with reasons, responses and a correction is at most 1,500 pixels high", async ({
  page,
  open,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(paths.stance(NDP.id));
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(1500);
});

test("a stance stands beside the words of everyone else on its issue, and above who answers whom", async ({
  page,
  open,
}) => {
  await open(paths.stance(NDP.id));
  const everyone = page.getByRole("region", { name: en.stance.everyone });
  await expect(everyone.locator("[aria-current=page]")).toContainText(actorName(NDP.actor));
  for (const stance of stancesOnIssue(model, NDP.issue)) {
    await expect(everyone).toContainText(positionLabel(stance.issue, stance.position));
    if (stance.id === NDP.id) continue;
    await expect(everyone).toContainText(leadOf(model, stance).selector.exact);
  }
  const relations = page.getByRole("region", { name: en.stance.relations });
  for (const { other, note } of relationsOf(model, NDP)) {
    if (note) await expect(relations).toContainText(say(note));
    if (other.issue !== NDP.issue) await expect(relations).toContainText(leadOf(model, other).selector.exact);
  }
});

test("an issue has every excerpt of each stance, and each actor once among its positions", async ({
  page,
  open,
}) => {
  await open(paths.issue(NDP.issue));
  const positions = page.getByRole("region", { name: en.issue.positions });
  for (const { actor, evidence } of stancesOnIssue(model, NDP.issue)) {
    await expect(
      positions.getByRole("link", { name: new RegExp(`^${actorName(actor)}\\W`, "u") }),
    ).toHaveCount(1);
    for (const id of evidence)
      await expect(positions).toContainText(get(model.byId.excerpts, id).selector.exact);
  }
});

test("an actor has its words on each question beside those who answer otherwise", async ({ page, open }) => {
  await open(paths.actor("ndp"));
  const rows = page.getByRole("region", { name: en.actor.stances, exact: true }).getByRole("listitem");
  for (const stance of stancesOfActor(model, "ndp").filter((each) => currentStances(model).has(each))) {
    const row = rows.filter({
      has: page.getByRole("heading", { name: issueTitle(stance.issue), exact: true }),
    });
    await expect(row).toContainText(leadOf(model, stance).selector.exact);
    for (const other of stancesOnIssue(model, stance.issue))
      await expect(row).toContainText(positionLabel(other.issue, other.position));
  }
});

for (const [name, address] of Object.entries(PAGES)) {
  for (const width of [320, 768, 1440]) {
    test(`${name} fits ${width} pixels, and all that is pressed is large enough`, async ({ page, open }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await smallTargets(page)).toEqual([]);
    });
  }

  test(`${name} has no violation`, async ({ page, open }) => {
    await open(address);
    await expectNoViolation(page);
  });
}
