// @vitest-environment happy-dom
/** From page to page: title, focus, announcement and head. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { en } from "../messages/en/en.ts";
import { get } from "../model/model.ts";
import { type LivePage, opener } from "../testing/live-page.tsx";
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

const nav = () => first(page.root, `nav[aria-label="${en.mainNavigation}"]`);
const announced = () =>
  [...page.root.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent);
const described = () => first(document, 'meta[name="description"]').getAttribute("content");
const canonical = () => first(document, 'link[rel="canonical"]').getAttribute("href");
const link = (href: string, within = "main") => first(page.root, `${within} a[href="${href}"]`);

describe("each navigation", () => {
  it("sets the title, moves the focus to the heading and announces the page", async () => {
    const steps: readonly (readonly [where: () => HTMLElement, address: string])[] = [
      [() => link(`/stances/${STANCE}`), `/stances/${STANCE}`],
      [() => link(`/actors/${actor}`, "main dd"), `/actors/${actor}`],
      [() => link(`/issues/${issue}`), `/issues/${issue}`],
      [() => link(`/sources/${source?.id}`, "footer"), `/sources/${source?.id}`],
      [() => named(nav(), "a", en.titles.about), "/about"],
      [() => link("/", "header"), "/"],
    ];
    page = await open("/");
    const titles = [document.title];
    for (const [where, address] of steps) {
      await click(where());
      expect(page.address()).toBe(address);
      expect(document.activeElement, `at ${address}`).toBe(first(page.root, "h1"));
      expect(announced(), `at ${address}`).toContain(document.title);
      expect(document.title).toMatch(new RegExp(` – ${en.siteName}$`, "u"));
      titles.push(document.title);
    }
    expect(titles.at(-1)).toBe(titles[0]);
    expect(new Set(titles).size, "no two pages have the same title").toBe(titles.length - 1);
  });

  it("brings the description and the canonical address of the page", async () => {
    page = await open("/");
    const before = described();
    await click(named(nav(), "a", en.titles.about));
    const travelled = described();
    expect(travelled).not.toBe(before);
    expect(canonical()).toBe("/about/");
    await page.close();
    page = await open("/about");
    expect(described()).toBe(travelled);
  });
});

it("The key leads to the meaning of every grade and every silence", async () => {
  page = await open("/");
  await click(named(page.root, "main a", en.questions.key.words));
  const text = first(page.root, "main").textContent;
  for (const meaning of [...Object.values(en.attributionMeans), ...Object.values(en.silenceMeans)])
    expect(text).toContain(meaning);
});
