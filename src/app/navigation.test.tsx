/** From page to page: title, focus, announcement and head. */
import { act } from "react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { get } from "../model/model.ts";
import { en } from "../messages/en/en.ts";
import { LANGUAGES } from "../testing/languages.ts";
import { type LivePage, opener } from "../testing/live-page.tsx";
import { realCorpus, realModel } from "../testing/real-corpus.ts";
import { click, clickNow, first, named, openPanel } from "../testing/use-page.ts";

const STANCE = "france-expand-bombing-to-syria";
const { actor, issue } = get(realModel.byId.stances, STANCE);
const [source] = realModel.sources;

const open = await opener(realCorpus);
let page: LivePage;

beforeEach(() => {
  document.head.innerHTML =
    '<title></title><link rel="canonical" href="https://site.example/"><meta name="description" content="">';
});
afterEach(() => page.close());

const announced = () =>
  [...page.root.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent);
const described = () => first(document, 'meta[name="description"]').getAttribute("content");
const canonical = () => first(document, 'link[rel="canonical"]').getAttribute("href");
const link = (href: string, within = "main") => first(page.root, `${within} a[href="${href}"]`);

describe.each(LANGUAGES)("each navigation in $locale", ({ messages, at }) => {
  const nav = () => first(page.root, `nav[aria-label="${messages.mainNavigation}"]`);

  it("sets the title, moves the focus to the heading and announces the page", async () => {
    const steps: readonly (readonly [where: () => HTMLElement, address: string])[] = [
      [() => link(at(`/stances/${STANCE}`)), at(`/stances/${STANCE}`)],
      [() => link(at(`/actors/${actor}`), "main dd"), at(`/actors/${actor}`)],
      [() => link(at(`/issues/${issue}`)), at(`/issues/${issue}`)],
      [() => link(at(`/sources/${source?.id}`), "footer"), at(`/sources/${source?.id}`)],
      [() => named(nav(), "a", messages.titles.about), at("/about")],
      [() => link(at("/"), "header"), at("/")],
    ];
    page = await open(at("/"));
    const titles = [document.title];
    for (const [where, address] of steps) {
      await click(where());
      expect(page.address()).toBe(address);
      expect(document.activeElement, `at ${address}`).toBe(first(page.root, "h1"));
      expect(announced(), `at ${address}`).toContain(document.title);
      expect(document.title).toMatch(new RegExp(` – ${messages.siteName}$`, "u"));
      titles.push(document.title);
    }
    expect(titles.at(-1)).toBe(titles[0]);
    expect(new Set(titles).size, "no two pages have the same title").toBe(titles.length - 1);
  });

  it("brings the description and the canonical address of the page", async () => {
    page = await open(at("/"));
    const before = described();
    await click(named(nav(), "a", messages.titles.about));
    const travelled = described();
    expect(travelled).not.toBe(before);
    expect(canonical()).toBe(at("/about/"));
    await page.close();
    page = await open(at("/about"));
    expect(described()).toBe(travelled);
  });

  it("leads from the key to the meaning of every grade and every silence", async () => {
    page = await open(at("/"));
    await click(named(page.root, "main a", messages.questions.key.words));
    const text = first(page.root, "main").textContent;
    for (const meaning of [
      ...Object.values(messages.attributionMeans),
      ...Object.values(messages.silenceMeans),
    ])
      expect(text).toContain(meaning);
  });
});

it.each(LANGUAGES)(
  "keeps a choice that the page in $locale has not followed when another comes",
  async ({ at }) => {
    page = await open(at("/"));
    const names = [...page.root.querySelectorAll<HTMLElement>('[role="toolbar"] a[id^="follow-"]')].slice(
      0,
      2,
    );
    // React renders when all that is done here is over.
    await act(async () => names.forEach((each) => clickNow(each)));
    const ids = names.map(({ id }) => id.replace("follow-", ""));
    expect(page.address()).toBe(at(`/?follow=${ids.join(",")}`));
    await openPanel(page.root, "filters");
    const values = [...page.root.querySelectorAll<HTMLElement>('[id^="filter-actor-"]')].slice(0, 2);
    await act(async () => values.forEach((each) => clickNow(each)));
    const actors = values.map(({ id }) => id.replace("filter-actor-", ""));
    expect(page.address()).toBe(at(`/?actor=${actors.join(",")}&follow=${ids.join(",")}`));
  },
);

/** Writes into a field without waiting for the page. */
const write = (field: HTMLElement, text: string) => {
  Reflect.set(Object.getPrototypeOf(field) as object, "value", text, field);
  field.dispatchEvent(new Event("input", { bubbles: true }));
};

it.each(["the search first", "the filter first"])("keeps a search and a filter, %s", async (order) => {
  page = await open("/");
  await openPanel(page.root, "filters");
  const value = first(page.root, '[id^="filter-actor-"]');
  const chosen = value.id.replace("filter-actor-", "");
  const choices = [() => write(first(page.root, "#search"), "bombing"), () => clickNow(value)];
  if (order === "the filter first") choices.reverse();
  await act(async () => choices.forEach((choose) => choose()));
  expect(page.address()).toBe(`/?q=bombing&actor=${chosen}`);
});

it.each([
  ["the cross of a chip", () => named(page.root, "main a", "Remove"), "asof=2015-09-09"],
  ["Clear all", () => named(page.root, "main a", en.selection.clearAll), "asof=2015-09-09"],
  ["the way back to now", () => named(page.root, "main a", en.selection.asOf.toNow), `actor=${actor}`],
])("keeps a choice when %s follows before the page", async (_, control, left) => {
  page = await open(`/?actor=${actor}&asof=2015-09-09`);
  const follow = first(page.root, '[role="toolbar"] a[id^="follow-"]');
  const pressed = control();
  await act(async () => [follow, pressed].forEach((each) => clickNow(each)));
  expect(page.address().split(/[?&]/u).toSorted()).toEqual(
    ["/", left, `follow=${follow.id.replace("follow-", "")}`].toSorted(),
  );
});

it.each([
  [en.selection.withoutFilters, (follow: string) => `/?q=kurdish&follow=${follow}`],
  [en.selection.withoutSearch, (follow: string) => `/?actor=france&follow=${follow}`],
  [en.selection.startAgain, (follow: string) => `/?follow=${follow}`],
])("keeps a choice when “%s” on an empty page follows before the page", async (label, address) => {
  page = await open("/?q=kurdish&actor=france");
  const follow = first(page.root, '[role="toolbar"] a[id^="follow-"]');
  const pressed = named(page.root, "main a", label);
  await act(async () => [follow, pressed].forEach((each) => clickNow(each)));
  expect(page.address()).toBe(address(follow.id.replace("follow-", "")));
});

it("keeps a search when a heading that sorts follows before the page", async () => {
  page = await open("/stances");
  await act(async () => {
    write(first(page.root, "#search"), "bombing");
    clickNow(first(page.root, "#sort-date"));
  });
  expect(page.address()).toBe("/stances?q=bombing&sort=date");
});
