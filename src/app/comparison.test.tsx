/** The comparison of stances and of actors: what each row says, and how columns are taken away. */
import { afterEach, describe, expect, it } from "vitest";
import { en } from "../messages/en/en.ts";
import { get } from "../model/model.ts";
import type { Stance } from "../model/schema.ts";
import { type LivePage, opener } from "../testing/live-page.tsx";
import { pageTextOf } from "../testing/page-text.ts";
import { realCorpus, realModel } from "../testing/real-corpus.ts";
import { click, first, named, press } from "../testing/use-page.ts";

const { actorName, issueTitle, positionLabel, say } = pageTextOf(realModel);
const words = en.comparePage;
const combat = get(realModel.byId.stances, "ndp-end-iraq-syria-combat");
const ukraine = get(realModel.byId.stances, "ndp-keep-ukraine-training");
const nameOf = ({ actor, issue, position }: Stance) =>
  words.stance(actorName(actor), issueTitle(issue), positionLabel(issue, position));

const open = await opener(realCorpus);
let page: LivePage;

afterEach(() => page.close());

const text = () => first(page.root, "main").textContent;
const heading = () => first(page.root, "h1");

/** The row of a name: its header, and its cells. */
function row(name: string) {
  const header = named(page.root, '[role="rowheader"]', name);
  const cells = header.closest('[role="row"]')?.querySelectorAll('[role="cell"]') ?? [];
  return { header: header.textContent, cells: [...cells].map(({ textContent }) => textContent) };
}

describe("two stances", () => {
  it("on one issue differ in their positions, and have the issue once", async () => {
    const { issue, position } = combat;
    const other = realModel.stances.find((each) => each.issue === issue && each.position !== position);
    page = await open(`/compare?stances=${combat.id},${other?.id}`);
    const differs = row(en.stance.position);
    expect(differs.header).toContain(words.agreement.differs);
    expect(differs.cells, "the positions are listed once, with who holds each").toHaveLength(1);
    for (const actor of [combat.actor, other?.actor ?? ""])
      expect(differs.cells[0]).toContain(actorName(actor));
    expect(row(en.stance.words).cells).toHaveLength(2);
    const same = row(en.stance.issue);
    expect(same.header).toContain(words.agreement.same);
    expect(same.cells).toEqual([expect.stringContaining(issueTitle(issue))]);
  });

  it("on two issues are shown together, with what only one of them has", async () => {
    page = await open(`/compare?stances=${combat.id},${ukraine.id}`);
    expect(text()).toContain(words.severalIssues);
    const same = row(en.stance.statedOn);
    expect(same.header).toContain(words.agreement.same);
    expect(same.cells).toHaveLength(1);
    const timing = row(en.stance.timing);
    expect(timing.header).toContain(words.partial(1));
    expect(timing.cells).toEqual([
      expect.stringContaining(say(combat.timing ?? {})),
      expect.stringMatching(new RegExp(`${words.notReported}$`, "u")),
    ]);
  });

  it("lose one of them, and the focus goes to the heading", async () => {
    page = await open(`/compare?stances=${combat.id},${ukraine.id}`);
    await click(first(page.root, `main a[aria-label="${words.remove(nameOf(ukraine))}"]`));
    expect(page.address()).toBe(`/compare?stances=${combat.id}`);
    expect(document.activeElement).toBe(heading());
    await click(first(page.root, `main a[href="/compare?stances=${combat.id},${ukraine.id}"]`));
    expect(row(en.stance.words).cells).toHaveLength(2);
  });
});

describe("actors", () => {
  it("are compared issue by issue, and a silence is named", async () => {
    const [silence] = realModel.silences;
    const spoken = realModel.stances.find(({ issue }) => issue === silence?.issue);
    if (!silence || !spoken) throw new Error("The corpus has a silence on an issue with a stance.");
    page = await open(`/compare?actors=${spoken.actor},${silence.actor}`);
    expect(document.title).toContain(`${actorName(spoken.actor)} and ${actorName(silence.actor)}`);
    const { header, cells } = row(issueTitle(silence.issue));
    expect(header).toContain(words.partial(1));
    expect(cells[1]).toContain(en.silence[silence.kind]);
  });

  it("are offered by the issues that they share", async () => {
    page = await open("/compare?actors=ndp");
    expect(text()).toContain(words.one.actors);
    const shared = named(page.root, "main h2, main h3", words.links.commonIssues).closest("section");
    await click(first(shared ?? page.root, "a"));
    expect(page.address()).toMatch(/^\/compare\?actors=ndp,[^,]+$/u);
    expect(document.activeElement).toBe(heading());
  });
});

it("An address that asks for too much is read as far as it goes, and says what was left out", async () => {
  const [a, b, c, d, e] = realModel.stances.map(({ id }) => id);
  page = await open(`/compare?stances=${a},nonsense,${b},${a},${c},${d},${e}&actors=ndp`);
  const { dropped } = words;
  expect(text()).toContain(dropped.unknown([en.quote("nonsense")]));
  expect(text()).toContain(dropped["too-many"]([en.quote(e ?? "")]));
  expect(text()).toContain(dropped["other-kind"]([en.quote("ndp")]));
  expect(page.root.querySelectorAll('[role="columnheader"]')).toHaveLength(5);
  expect(page.root.querySelector("[role=combobox]")).toBeNull();
});

it("“c” compares the stance whose link has the focus", async () => {
  page = await open("/");
  const link = first(page.root, `main a[data-stance="${ukraine.id}"]`);
  link.focus();
  await press(link, "c");
  expect(page.address()).toBe(`/compare?stances=${ukraine.id}`);
  expect(document.activeElement).toBe(heading());
});
