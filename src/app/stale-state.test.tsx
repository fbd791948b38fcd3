/** The state of a page belongs to its record: the page of another record does not show it. */
import { act } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { de } from "../messages/de/de.ts";
import { en } from "../messages/en/en.ts";
import { BRIDGE_ARTICLE, corpusOf, smallCorpus } from "../testing/corpus-builder.ts";
import { type LivePage, opener } from "../testing/live-page.tsx";
import { click, enter, openPanel } from "../testing/use-page.ts";

const open = await opener(corpusOf(smallCorpus()));
let page: LivePage;

beforeEach(() => {
  document.head.innerHTML = "";
});
afterEach(() => page.close());

function find(selector: string): HTMLElement {
  const found = page.root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`${page.address()} has no “${selector}”.`);
  return found;
}

function button(label: string, within = "main"): HTMLElement {
  const found = [...find(within).querySelectorAll<HTMLElement>("button, a")].find(({ textContent }) =>
    textContent.startsWith(label),
  );
  if (!found) throw new Error(`${page.address()} has no “${label}”.`);
  return found;
}

/** Returns the reports of actions on the page. */
function said(): string[] {
  const statuses = [...find("main").querySelectorAll('[role="status"]:not(#result)')];
  return statuses.map(({ textContent }) => textContent).filter((text) => text !== "");
}

/** Something that comes when the test lets it. */
function later<T>(): { readonly promise: Promise<T>; readonly come: (value: T) => void } {
  const waiting: ((value: T) => void)[] = [];
  const promise = new Promise<T>((resolve) => {
    waiting.push(resolve);
  });
  return { promise, come: (value) => waiting.forEach((resolve) => resolve(value)) };
}

const transitionName = ({ style }: HTMLElement) => Reflect.get(style, "viewTransitionName") as unknown;
const linkAcross = () => find('main a[data-stance="council-wait"]');
/** The names of a link that leads over, and of the heading that it would lead over from. */
const namesAcross = () => [linkAcross(), find("h1")].map(transitionName);
const prevent = (event: Event) => event.preventDefault();
const announced = () =>
  [...page.root.querySelectorAll('.sr-only[role="status"]')].map(({ textContent }) => textContent);
const ofThePage = () => document.head.querySelectorAll("meta, script").length;
const report = () => find("#verify ~ div [role=status]").textContent;
const check = () =>
  act(async () => {
    find("form:has(#copy)").dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  });

const valueOf = (selector: string) => page.root.querySelector<HTMLTextAreaElement>(selector)?.value;

const CLIPBOARDS: readonly (readonly [name: string, write: () => Promise<void>, says: string])[] = [
  ["with a clipboard", () => Promise.resolve(), en.copy.copied],
  ["without a clipboard", () => Promise.reject(new Error("none")), en.copy.byHand],
];

describe.each(CLIPBOARDS)("what was copied, %s,", (_, write, says) => {
  beforeEach(() => {
    vi.spyOn(navigator.clipboard, "writeText").mockImplementation(write);
    vi.spyOn(navigator.clipboard, "write").mockImplementation(write);
  });
  test.each([
    ["a record", "/stances/greens-rebuild", "/stances/council-wait"],
    ["a selection", "/?actor=council", "/?actor=greens"],
    ["a comparison", "/compare?actors=greens,council", "/compare?actors=council,ana-gruen"],
  ])("is not said of another page of %s, nor on the way back", async (_of, first, second) => {
    page = await open(first);
    await openPanel(page.root, "share");
    await click(button(en.share.quotation));
    expect(said()).toEqual([says]);
    await page.go(second);
    expect(said()).toEqual([]);
    expect(valueOf("#share textarea")).toBeUndefined();
    await page.go(-1);
    expect(said()).toEqual([]);
  });

  test("is not said of another citation, nor of the same after another", async () => {
    page = await open("/stances/greens-rebuild");
    await openPanel(page.root, "cite");
    await click(button(en.copy.copy, "#cite"));
    expect(said()).toEqual([says]);
    await enter(find("#cite-style"), "ris");
    expect(said()).toEqual([]);
    await enter(find("#cite-style"), "apa");
    expect(said()).toEqual([]);
  });
});

test("what is copied late says nothing on the next page", async () => {
  const copied = later<undefined>();
  vi.spyOn(navigator.clipboard, "writeText").mockReturnValue(copied.promise);
  page = await open("/?actor=council");
  await openPanel(page.root, "share");
  await click(button(en.share.link));
  await page.go("/?actor=greens");
  await act(async () => copied.come(undefined));
  expect(said()).toEqual([]);
});

describe("the name that leads over to a stance", () => {
  test("is given to the link that is followed, and to no other", async () => {
    page = await open("/stances/greens-rebuild");
    const [first, second] = page.root.querySelectorAll<HTMLElement>('main a[data-stance="council-wait"]');
    if (!first || !second) throw new Error("There are no two links to the same stance.");
    const heading = find("h1");
    // The first is let go of before its page is there.
    Reflect.set(first.style, "viewTransitionName", "stance");
    await click(second);
    expect([first, second, heading].map(transitionName)).toEqual(["", "stance", "none"]);
  });

  test.each<readonly [string, MouseEventInit]>([
    ["Control", { ctrlKey: true }],
    ["the command key", { metaKey: true }],
    ["Shift", { shiftKey: true }],
    ["Alt", { altKey: true }],
    ["the middle button", { button: 1 }],
  ])("is not given to a link that is pressed with %s", async (_, how) => {
    page = await open("/stances/greens-rebuild");
    const before = namesAcross();
    await click(linkAcross(), how);
    expect(namesAcross()).toEqual(before);
  });

  test("is not given to a link whose click someone prevented", async () => {
    page = await open("/stances/greens-rebuild");
    const before = namesAcross();
    document.addEventListener("click", prevent, { capture: true });
    await click(linkAcross());
    document.removeEventListener("click", prevent, { capture: true });
    expect(namesAcross()).toEqual(before);
  });
});

test("a place is pointed out as long as the address names it", async () => {
  page = await open("/sources/bridge#p2");
  const pointedOut = () => [...page.root.querySelectorAll("[data-target]")].map(({ id }) => id);
  expect(pointedOut()).toEqual(["p2"]);
  await page.go("/sources/bridge#p3");
  expect(pointedOut()).toEqual(["p3"]);
  await page.go(-1);
  expect(pointedOut()).toEqual(["p2"]);
  await page.go("/sources/bridge");
  expect(pointedOut()).toEqual([]);
  await page.go(-1);
  expect(pointedOut()).toEqual(["p2"]);
});

describe("what is said without being shown", () => {
  test("names the page as it is now", async () => {
    page = await open("/about");
    await page.go("/compare?actors=greens,council");
    expect(announced()).toContain(document.title);
    await page.go("/compare?actors=greens");
    expect(announced()).toContain(document.title);
  });

  test("is in the language of the page", async () => {
    page = await open("/compare?actors=greens");
    await page.go("/about");
    expect(announced()).toContain(en.pageTitle(en.aboutPage.title));
    await page.go("/de/about");
    expect(announced()).toContain(de.pageTitle(de.aboutPage.title));
  });
});

test("what the head says of a page goes with it", async () => {
  document.head.innerHTML =
    '<meta property="og:title" content="The bridge"><script type="application/ld+json">{}</script>';
  page = await open("/issues/bridge");
  expect(ofThePage()).toBe(2);
  await page.go("/issues/bridge?from=elsewhere");
  expect(ofThePage()).toBe(2);
  await page.go("/issues/ferry");
  expect(ofThePage()).toBe(0);
});

describe("a check of a copy", () => {
  beforeEach(async () => {
    page = await open("/sources/bridge");
    // It is there at once where it has come before.
    if (!page.root.querySelector("#copy")) await click(button(en.verify.open));
  });

  test("goes as soon as the copy is another", async () => {
    vi.spyOn(crypto.subtle, "digest").mockResolvedValue(new ArrayBuffer(32));
    await enter(find("#copy"), BRIDGE_ARTICLE);
    await check();
    expect(report()).toContain(en.verify.summary(3, 0, 0));
    await enter(find("#copy"), BRIDGE_ARTICLE.slice(0, 150));
    expect(report()).toBe("");
  });

  test("that takes longer than the next does not come after it", async () => {
    const first = later<ArrayBuffer>();
    const digest = vi.spyOn(crypto.subtle, "digest").mockReturnValueOnce(first.promise);
    digest.mockResolvedValue(new ArrayBuffer(32));
    await enter(find("#copy"), BRIDGE_ARTICLE);
    await check();
    await enter(
      find("#copy"),
      "Nothing of the kind, but long enough to be somebody's article about a bridge.",
    );
    await check();
    expect(report()).toContain(en.verify.summary(0, 0, 3));
    await act(async () => first.come(new ArrayBuffer(32)));
    expect(report()).toContain(en.verify.summary(0, 0, 3));
    expect(digest).toHaveBeenCalledTimes(2);
  });
});
