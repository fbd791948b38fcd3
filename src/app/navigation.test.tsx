// @vitest-environment happy-dom
/** From page to page: title, focus, announcement and head. */
import { act } from "react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { en } from "../messages/en/en.ts";
import { get } from "../model/model.ts";
import { LANGUAGES } from "../testing/languages.ts";
import { type LivePage, opener } from "../testing/live-page.tsx";
import { pageTextOf } from "../testing/page-text.ts";
import { realCorpus, realModel } from "../testing/real-corpus.ts";
import { click, first, named } from "../testing/use-page.ts";

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

it("shows an answer in the same place at once, without a frame of the page as it was", async () => {
  page = await open("/");
  const everyone = named(page.root, '[role="toolbar"] a', en.questions.everyone);
  expect(everyone.getAttribute("aria-current")).toBe("true");
  const choice = named(page.root, '[role="toolbar"] a', pageTextOf(realModel).actorName(actor));
  act(() => {
    choice.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    expect(choice.getAttribute("aria-current")).toBe("true");
    expect(everyone.getAttribute("aria-current")).toBeNull();
  });
});
