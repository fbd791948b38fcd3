/** What a reader has opened or chosen on a page is there again after Back, as the rest of the page is. */
import { act } from "react";
import { afterEach, expect, test } from "vitest";
import { councilCorpus } from "../testing/council-corpus.ts";
import { type LivePage, opener } from "../testing/live-page.tsx";
import { click, enter, first } from "../testing/use-page.ts";

const open = await opener(councilCorpus);
let page: LivePage;

afterEach(() => page.close());

/** Opens a page by a link from another. */
async function visit(path: string): Promise<void> {
  page = await open("/about");
  await page.go(path);
}

const folds = () => [...page.root.querySelectorAll<HTMLElement>(".question button[aria-expanded]")];
const isOpen = (button: HTMLElement | undefined) => button?.getAttribute("aria-expanded");
/** The button of the last question, which is folded at first. */
function lastFold(): HTMLElement {
  const last = folds().at(-1);
  if (!last) throw new Error("The home page has questions.");
  return last;
}

test("a question that was opened is open after Back, also after a filter, and folded on a new visit", async () => {
  await visit("/");
  expect(isOpen(lastFold())).toBe("false");
  await click(lastFold());
  await page.go("/?kind=party");
  await page.go("/about");
  await page.go(-2);
  expect(isOpen(lastFold())).toBe("true");
  await page.go("/about");
  await page.go("/");
  expect(isOpen(lastFold())).toBe("false");
});

test("a question that was opened for what is followed is folded for everyone", async () => {
  await visit("/?follow=canal-riders");
  await click(lastFold());
  expect(isOpen(lastFold())).toBe("true");
  await page.go("/");
  expect(isOpen(lastFold())).toBe("false");
});

test("a search opens the questions that it finds, also those that the reader closed", async () => {
  await visit("/");
  const [button] = folds();
  if (!button) throw new Error("The home page has questions.");
  await click(button);
  expect(isOpen(button)).toBe("false");
  await enter(first(page.root, "#search"), "ratepayers");
  expect(folds().length).toBeGreaterThan(2);
  expect(new Set(folds().map(isOpen))).toEqual(new Set(["true"]));
});

test("the cell that was chosen has its words after Back, and a new visit begins with the first", async () => {
  const words = () => first(page.root, ".beside > :last-child").textContent;
  await visit("/actors");
  const atFirst = words();
  const links = page.root.querySelectorAll<HTMLElement>("#matrix td a");
  await act(async () => links[links.length - 1]?.focus());
  const chosen = words();
  expect(chosen).not.toBe(atFirst);
  await page.go("/about");
  await page.go(-1);
  expect(words()).toBe(chosen);
  await page.go("/about");
  await page.go("/actors");
  expect(words()).toBe(atFirst);
});
