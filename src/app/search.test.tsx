// @vitest-environment happy-dom
/** The search field: what it finds, highlights and announces, and how the address and Back follow it. */
import { afterEach, describe, expect, it } from "vitest";
import { en } from "../messages/en/en.ts";
import { get } from "../model/model.ts";
import { type LivePage, opener } from "../testing/live-page.tsx";
import { realCorpus, realModel } from "../testing/real-corpus.ts";
import { enter, first, stancesOn, submit } from "../testing/use-page.ts";

const TRAINERS = "ndp-withdraw-kurdish-trainers";
const ALL = realModel.stances.length;

const open = await opener(realCorpus);
let page: LivePage;

afterEach(() => page.close());

const field = () => first(page.root, "#search") as HTMLInputElement;
const search = (text: string) => enter(field(), text);
const stances = () => stancesOn(page.root);
const actors = () => [...new Set(stances().map((id) => get(realModel.byId.stances, id).actor))];
const result = () => first(page.root, "#result").textContent;
/** The highlighted words, in small letters, each once. */
const highlights = () =>
  [
    ...new Set([...page.root.querySelectorAll("main mark")].map((mark) => mark.textContent.toLowerCase())),
  ].toSorted();

describe("the search", () => {
  it("leads to an actor without stances by its name", async () => {
    page = await open("/?q=russia");
    const pages = () =>
      [...page.root.querySelectorAll(`nav[aria-label="${en.selection.named}"] a`)].map((link) => [
        link.textContent,
        link.getAttribute("href"),
      ]);
    expect(stances()).toEqual([]);
    expect(pages()).toEqual([["Russia", "/actors/russia"]]);
    await search("nothing has this name");
    expect(pages()).toEqual([]);
  });

  it.each(["peshm", "peshmrga", "peshmmerga", "pehsmerga", "PESHMERGA"])(
    "finds and highlights a word by its beginning, with small errors and in capitals: %s",
    async (query) => {
      page = await open("/");
      await search(query);
      expect(page.address()).toBe(`/?q=${query}`);
      expect(stances()).toContain(TRAINERS);
      expect(highlights()).toEqual(["peshmerga"]);
      expect(stances().length).toBeLessThan(ALL);
    },
  );

  it("finds and highlights an acronym as one word, with points or without", async () => {
    page = await open("/?q=US");
    expect(highlights()).toEqual(["u.s."]);
    const found = stances();
    expect(found.length).toBeGreaterThan(1);
    await search("U.S.-led");
    expect(highlights()).toContain("u.s.-led");
    expect(stances().length).toBeLessThan(found.length);
    await search("U.S.");
    expect(highlights()).toEqual(["u.s."]);
    expect(stances()).toEqual(found);
  });

  it.each([
    ["crazy", "kurdish-youth-association"],
    ["recent days", "french-socialists"],
    ["stalemate", "marine-corps-commandant"],
    ["stálemate", "marine-corps-commandant"],
    ["New Democratic", "ndp"],
  ])("reads names, reasons and the quoted words, accents or none: %s", async (query, actor) => {
    page = await open("/");
    await search(query);
    expect(actors()).toEqual([actor]);
  });

  it("wants every word", async () => {
    page = await open("/?q=kurdish");
    const one = stances();
    await search("kurdish frustrated");
    expect(actors()).toEqual(["kurdish-community"]);
    expect(stances().length).toBeLessThan(one.length);
  });

  it("takes markup as text", async () => {
    const markup = '<img src="./injected" onerror="alert(1)">';
    page = await open(`/?q=${encodeURIComponent(markup)}`);
    expect(field().value).toBe(markup);
    expect(page.root.textContent).toContain(en.selection.nothing.search);
    expect(first(page.root, `ul[aria-label="${en.selection.activeFilters}"]`).textContent).toContain(markup);
    expect(page.root.querySelector("img")).toBeNull();
  });

  it("announces its result", async () => {
    page = await open("/");
    expect(first(page.root, "#result").getAttribute("role")).toBe("status");
    await search("turkey");
    expect(result()).toMatch(/^\d+ of \d+ stances, \d+ actors?, \d+ issues?/u);
  });

  it("makes one entry of the history, however many letters are typed", async () => {
    page = await open("/");
    for (const text of ["p", "pe", "pesh"]) await search(text);
    expect(page.address()).toBe("/?q=pesh");
    await page.go(-1);
    expect(page.address()).toBe("/");
    expect(field().value).toBe("");
    expect(stances()).toHaveLength(ALL);
    await page.go(1);
    expect(field().value).toBe("pesh");
    expect(highlights()).toEqual(["peshmerga"]);
  });

  it("goes with Enter to the first stance that it finds", async () => {
    page = await open("/");
    await search("peshmerga");
    await submit(first(page.root, "form[role=search]"));
    expect(document.activeElement?.getAttribute("data-stance")).toBe(stances()[0]);
  });

  it("goes with Enter to the questions from a page that has no search of its own", async () => {
    page = await open("/about");
    await search("peshmerga");
    expect(page.address()).toBe("/about");
    await submit(first(page.root, "form[role=search]"));
    expect(page.address()).toBe("/?q=peshmerga");
    expect(stances()).toContain(TRAINERS);
  });
});
