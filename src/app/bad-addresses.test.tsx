/** Addresses that nobody should type: each gets a page that says what was left out, or offers what is nearest. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { followable } from "../domain/questions.ts";
import { en } from "../messages/en/en.ts";
import { get } from "../model/model.ts";
import { type LivePage, opener } from "../testing/live-page.tsx";
import { realCorpus, realModel } from "../testing/real-corpus.ts";
import { click, enter, first, named, stancesOn } from "../testing/use-page.ts";
import { MAX_FOLLOWED } from "../url/page-params.ts";
import { MAX_QUERY_LENGTH } from "../url/query.ts";

const ALL = realModel.stances.length;
const { facet, droppedName } = en.selection;
const [source] = realModel.sources;

const open = await opener(realCorpus);
let page: LivePage;

// A page that logs something fails its test.
beforeEach(() => {
  for (const level of ["error", "warn", "log"] as const)
    vi.spyOn(console, level).mockImplementation((...said: unknown[]) => {
      throw new Error(`Logged: ${said.join(" ")}`);
    });
});
afterEach(() => page.close());

const text = () => first(page.root, "main").textContent;
const heading = () => first(page.root, "h1").textContent;
const count = () => stancesOn(page.root).length;

test.each([
  ["/stances/ndp-keep-ukraine-trainin", "/stances/ndp-keep-ukraine-training"],
  ["/actors/frence", "/actors/france"],
  ["/issues/un-nato-tset", "/issues/un-nato-test"],
  [`/sources/${source?.id.replace("mission", "misson")}`, `/sources/${source?.id}`],
  ["/ndp", "/actors/ndp"],
])("%s is not found, and %s is offered", async (address, nearest) => {
  page = await open(address);
  expect(heading()).toBe(en.notFound.title);
  expect(document.title).toBe(en.pageTitle(en.notFound.title));
  await click(first(page.root, `main ul a[href="${nearest}"]`));
  expect(page.address()).toBe(nearest);
  expect(heading()).not.toBe(en.notFound.title);
});

test.each([
  "/actors/__proto__",
  "/issues/constructor",
  "/stances/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
  "/stances/ndp-end-iraq-syria-combat/more",
  `/actors/${"x".repeat(500)}`,
])("%s is not found, and leads home", async (address) => {
  page = await open(address);
  expect(heading()).toBe(en.notFound.title);
  await click(named(page.root, "main a", en.failure.home));
  expect(page.address()).toBe("/");
  expect(count()).toBe(ALL);
});

describe("a parameter with a value that does not exist", () => {
  test.each([
    ["follow=nobody&sort=x", `${droppedName.follow} “nobody”, ${droppedName.sort} “x”`],
    ["issue=__proto__", `${facet.issue} “__proto__”`],
    ["actor=constructor,toString", `${facet.actor} “constructor”, ${facet.actor} “toString”`],
    ["position=ukraine-training", `${facet.position} “ukraine-training”`],
    ["kind=%3Cb%3Ebold%3C/b%3E", `${facet.kind} “<b>bold</b>”`],
    ["country=%E0%A4%A", `${facet.country} “`],
    ["silence=%00", `${facet.silence} “`],
  ])("shows everything and says what was left out: %s", async (query, words) => {
    page = await open(`/?${query}`);
    expect(text()).toContain(words);
    expect(count()).toBe(ALL);
  });

  test("does not take the known one beside it away", async () => {
    page = await open("/?actor=nobody,france");
    expect(text()).toContain(`${facet.actor} “nobody”`);
    expect(count()).toBe(1);
  });
});

test("an actor beyond those that can be followed is named, with how many can", async () => {
  const followed = followable(realModel).map(({ actor }) => actor);
  page = await open(`/?follow=${followed.slice(0, MAX_FOLLOWED + 1).join(",")}`);
  const { name } = get(realModel.byId.actors, followed[MAX_FOLLOWED] ?? "");
  expect(text()).toContain(en.selection.tooMany(name["en"] ?? "", MAX_FOLLOWED));
});

test("mangled encoding in a search is a search like any other", async () => {
  page = await open("/?q=%E0%A4zzz&%=%&&=");
  expect(text()).toContain(en.selection.nothing.search);
});

test("a query of 10,000 characters is cut, and that is said", async () => {
  page = await open(`/?q=${"kurdish".padEnd(10_000, "x")}`);
  const field = first(page.root, "#search") as HTMLInputElement;
  expect(text()).toContain(droppedName.q);
  expect(field.value).toHaveLength(MAX_QUERY_LENGTH);
  await enter(field, "kurdish");
  expect(count()).toBeGreaterThan(0);
});
