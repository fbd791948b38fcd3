/** An author follows the links of the pages in the preview of a draft. */
import { act } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepInPage } from "../features/desk/unsaved-draft.ts";
import { en } from "../messages/en/en.ts";
import { bridgeDraft } from "../testing/bridge-draft.ts";
import { type LivePage, opener } from "../testing/live-page.tsx";
import { click, clickNow, first, named, settled } from "../testing/use-page.ts";

vi.mock("../features/desk/worker.ts", () => import("../testing/worker-in-page.ts"));

const SOURCE = "Hilltown News, May 1, 2020: A bridge too old";

const open = await opener();
let page: LivePage;
beforeEach(async () => {
  page = await open(`/desk?draft=${keepInPage({ name: "Hilltown", draft: bridgeDraft() })}`);
  await settled();
  await click(named(page.root, "[role=tab]", en.desk.view.preview));
  await until(heading);
});
afterEach(() => page.close());

const preview = () => first(page.root, "[role=tabpanel]");
const heading = () => first(preview(), "h1").textContent;
/** Waits for what the worker and the scripts of pages change in their own time. */
async function until<T>(check: () => T): Promise<T> {
  globalThis.IS_REACT_ACT_ENVIRONMENT = false;
  try {
    return await vi.waitFor(check, { timeout: 10_000 });
  } finally {
    globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  }
}
const follow = async (name: string) => {
  await click(named(preview(), "a", name));
  await settled();
};

test.each([
  ["a stance", "The Greens, The bridge: Rebuild it. Direct quote.", "The Greens: Rebuild it"],
  ["an actor", "The council", "The council"],
  ["an issue", "The ferry", "The ferry"],
  ["a source", SOURCE, "A bridge too old"],
])("a link to %s shows its page", async (_, link, title) => {
  await follow(link);
  await until(() => expect(heading()).toContain(title));
});

test("Back returns to the page before, and then to the view before", async () => {
  const home = heading();
  await follow(SOURCE);
  await until(() => expect(heading()).not.toBe(home));
  await page.go(-1);
  await until(() => expect(heading()).toBe(home));
  await page.go(-1);
  expect(page.root.querySelector("[role=tab][aria-selected=true]")?.textContent).toBe(en.desk.view.code);
});

test("a link to a paragraph takes the focus there", async () => {
  const link = first(preview(), 'a[href*="/sources/"][href*="#p"]');
  const id = link.getAttribute("href")?.split("#").at(-1);
  await click(link);
  await until(() => expect(document.activeElement?.id).toBe(id));
});

test("an actor can be followed", async () => {
  await click(first(preview(), "[role=toolbar] a[id]"));
  expect(first(preview(), "[role=toolbar] a[id]").getAttribute("aria-current")).toBe("true");
});

test("two actors are followed by two quick presses", async () => {
  const names = [...preview().querySelectorAll<HTMLElement>("[role=toolbar] a[id]")].slice(0, 2);
  await act(async () => names.forEach((each) => clickNow(each)));
  const ids = names.map(({ id }) => id.replace("follow-", ""));
  expect(page.address()).toMatch(new RegExp(`#/\\?follow=${ids.join(",")}$`, "u"));
});

test("the address of a link opens the draft with the page in the preview", async () => {
  const address = named(preview(), "a", SOURCE).getAttribute("href") ?? "";
  await page.close();
  page = await open(address);
  expect(await until(heading)).toContain("A bridge too old");
});
