/**
 * Tools that rewrite the words of a page take React's text nodes away: the page translators of browsers, and
 * extensions that highlight words or explain them. The page then goes on, and says what a page says that nobody rewrote.
 */
import { act } from "react";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { corpusOf, smallCorpus } from "../testing/corpus-builder.ts";
import { realCorpus } from "../testing/real-corpus.ts";
import { type LivePage, opener } from "../testing/live-page.tsx";
import { enter } from "../testing/use-page.ts";

function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node as Text);
  return found;
}

function element(name: string, ...children: Node[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

/** The ways in which tools rewrite a text of a page. */
const REWRITERS = {
  /** As the translators of browsers leave it. */
  translator: (text: Text) => {
    if (text.parentElement?.tagName === "FONT") return;
    text.replaceWith(element("font", element("font", document.createTextNode(text.data))));
  },
  /** A text in two. */
  splitter: (text: Text) => {
    if (text.length > 1) text.splitText(Math.ceil(text.length / 2));
  },
  /** A part of a text wrapped. */
  highlighter: (text: Text) => {
    const tail = text.length > 1 ? text.splitText(1) : text;
    tail.replaceWith(element("span", document.createTextNode(tail.data)));
  },
};
type Rewriter = keyof typeof REWRITERS;

function rewrite({ root }: LivePage, rewriter: Rewriter): void {
  for (const text of textNodes(root))
    if (!text.parentElement?.closest("style, title")) REWRITERS[rewriter](text);
}

/**
 * Parts of a page that its address does not decide: reports of actions, texts and panels that a reader opened, and the words
 * of the cell at which a reader is.
 */
const BESIDE =
  '[role="status"]:not(#result), [role="listbox"], textarea, [popover], dialog, #verify ~ *, .question button, .beside > section';

/** The words of a page that its address decides. */
function wordsOf({ root }: LivePage): string {
  return textNodes(root)
    .filter((text) => !text.parentElement?.closest(BESIDE))
    .map(({ data }) => data)
    .join("");
}

const CONTROLS = "a[href], button, input, select, summary";

function controlsOf({ root }: LivePage): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(CONTROLS)];
}

/** Chooses the first option of a combobox that is open. */
async function chooseFirst(field: HTMLElement): Promise<void> {
  for (const key of ["ArrowDown", "Enter"])
    await act(async () => {
      field.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    });
}

async function operate(control: HTMLElement, query = "ferry"): Promise<void> {
  if (control instanceof HTMLInputElement && control.type === "search") await enter(control, query);
  else if (control instanceof HTMLSelectElement) await enter(control, control.options[1]?.value ?? "");
  else
    await act(async () => {
      control.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
      if (control.getAttribute("role") === "combobox") await chooseFirst(control);
      await vi.dynamicImportSettled();
    });
}

/** The values of a facet but the first are controls like the first. */
const REPEATED = "fieldset div ~ div input";

/** The controls that a test uses on a page. Those of the header and the footer are tested on one page only. */
function ownControlsOf(page: LivePage, path: string): HTMLElement[] {
  return controlsOf(page).filter(
    (control) => !control.matches(REPEATED) && (path === WITH_FRAME || !control.closest("header, footer")),
  );
}

/** Where a test also goes through what stands around every page. */
const WITH_FRAME = "/stances?actor=council";

const PATHS = [
  ...["/", "/actors", "/stances", "/timeline"].map((path) => `${path}?q=bridge`),
  WITH_FRAME,
  "/stances/greens-rebuild",
  "/actors/council",
  "/issues/bridge",
  "/sources/bridge",
  "/timeline",
  "/compare",
  "/compare?actors=council",
  "/compare?stances=greens-rebuild,council-wait",
  "/compare?actors=council,greens",
  "/about",
  "/data",
  "/stances/nothing",
  "/de/actors/council",
];

/** Opens all that a page shows only when it is asked to. */
async function openAll({ root }: LivePage): Promise<void> {
  await act(async () => {
    for (const panel of root.querySelectorAll("[popover]"))
      panel.dispatchEvent(Object.assign(new Event("toggle"), { newState: "open" }));
    root.querySelector<HTMLElement>("#verify ~ div > button")?.click();
    await vi.dynamicImportSettled();
  });
}

/** Opens the list of keys. */
async function openKeys(): Promise<void> {
  await act(async () => {
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "?" }));
    await vi.dynamicImportSettled();
  });
}

type Open = (path: string) => Promise<LivePage>;

/** Returns what tells the words of a page that was opened at an address and that nobody has used. */
function freshWordsBy(open: Open): (address: string) => Promise<string> {
  const known = new Map<string, string>();
  return async (address) => {
    const before = known.get(address);
    if (before !== undefined) return before;
    const page = await open(address);
    const words = wordsOf(page);
    known.set(address, words);
    await page.close();
    return words;
  };
}

describe("in a small corpus", { timeout: 60_000 }, () => {
  let open: Open;
  let freshWords: ReturnType<typeof freshWordsBy>;

  beforeAll(async () => {
    open = await opener(corpusOf(smallCorpus()));
    freshWords = freshWordsBy(open);
    // Loads what comes after a page when a reader goes there: the parts at the foot of the home page, and panels in German.
    await freshWords("/");
    const german = await open("/de/stances");
    await openAll(german);
    await openKeys();
    await german.close();
  });

  test.each(PATHS)("%s: every text stands alone, so that React need not find it again", async (path) => {
    const page = await open(path);
    await openAll(page);
    await openKeys();
    const owned = textNodes(page.root).filter((text) =>
      Object.keys(text).some((key) => key.startsWith("__reactFiber$")),
    );
    expect(owned.map((text) => text.parentElement?.outerHTML)).toEqual([]);
    await page.close();
  });

  test.each(PATHS)("%s: every control works on a translated page", async (path) => {
    const page = await open(path);
    await openAll(page);
    const { length } = ownControlsOf(page, path);
    for (let at = 0; at < length; at++) {
      await openAll(page);
      rewrite(page, "translator");
      const control = ownControlsOf(page, path)[at];
      if (!control) break;
      const before = page.address();
      await operate(control);
      expect(wordsOf(page), `after ${control.outerHTML}`).toBe(await freshWords(page.address()));
      if (page.address() === before) continue;
      rewrite(page, "translator");
      await page.go(-1);
      expect(wordsOf(page), `back from ${control.outerHTML}`).toBe(await freshWords(before));
    }
    await page.close();
  });
});

/** The controls that a reader uses one after the other. */
const STEPS = [
  "#search",
  "#follow-ndp",
  "#follow-france",
  "#follow-ndp",
  'header a[href^="/actors"]',
  'header a[href^="/timeline"]',
  'header a[href="/"]',
  "#voice-ndp-end-iraq-syria-combat",
];

test.each(Object.keys(REWRITERS) as Rewriter[])(
  "searching, following actors, changing the page and opening a stance, with a %s at work",
  async (rewriter) => {
    const open = await opener(realCorpus);
    const freshWords = freshWordsBy(open);
    const page = await open("/");
    for (const step of STEPS) {
      rewrite(page, rewriter);
      const control = page.root.querySelector<HTMLElement>(step);
      expect(control, `${step} is there`).not.toBeNull();
      const before = wordsOf(page);
      if (control) await operate(control, "combat");
      expect(wordsOf(page), `${step} changes the page`).not.toBe(before);
      expect(wordsOf(page), `after ${step}`).toBe(await freshWords(page.address()));
    }
    await page.close();
  },
  60_000,
);
