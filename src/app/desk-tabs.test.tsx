/** Two tabs have one draft at the desk: no work is lost, and the author is told what is saved. */
import { act } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { apply } from "../coding/edit.ts";
import { setValue } from "../coding/records.ts";
import { textAt } from "../coding/values.ts";
import { en } from "../messages/en/en.ts";
import { bridgeDraft } from "../testing/bridge-draft.ts";
import { type LivePage, opener } from "../testing/live-page.tsx";
import { createMemoryStore, type MemoryStore } from "../testing/memory-store.ts";
import { click, enter, first, named, settled } from "../testing/use-page.ts";

let store: MemoryStore;
vi.mock("../features/desk/worker.ts", () => import("../testing/worker-in-page.ts"));
vi.mock("../features/desk/use-store.ts", () => ({ useStore: () => store }));

const words = en.desk.bar;
const open = await opener();
const ID = "draft-1";
const SUMMARY = ["files", "sources/bridge.json", "source", "paragraphs", 0, "summary", "en"];

let page: LivePage;
beforeEach(async () => {
  store = createMemoryStore();
  await store.createDraft("Hilltown", bridgeDraft());
  page = await open(`/desk?draft=${ID}`);
  await settled();
});
afterEach(() => page.close());

const summary = () => named(page.root, "textarea", en.desk.text.summary(1));
const notice = () => page.root.querySelector("[role=tablist] ~ div [role=alert]");
const heading = () => first(page.root, "h1").textContent;

/** Changes the draft in another tab, as another author of its next state does. */
const changeElsewhere = () =>
  act(() =>
    store.inAnotherTab(async (other) => {
      const draft = bridgeDraft();
      await other.saveDraft(ID, apply(draft, setValue(draft, SUMMARY, "Theirs.")), 1);
    }),
  );

/** Says whether the browser is to ask before the page is left. */
const asksOnLeaving = () => !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));

/** The first summaries of all drafts of the device. */
async function storedSummaries(): Promise<(string | undefined)[]> {
  const facts = await store.listDrafts();
  const opened = await Promise.all("problem" in facts ? [] : facts.map(({ id }) => store.openDraft(id)));
  return opened.map((each) => ("draft" in each ? textAt(each.draft, SUMMARY) : undefined));
}

test("a draft that another tab changed is told in reach, and own work is not thrown away unasked", async () => {
  expect(asksOnLeaving()).toBe(false);
  await changeElsewhere();
  expect(notice()?.textContent).toContain(words.elsewhere);
  expect(asksOnLeaving()).toBe(false);
  await enter(summary(), "Mine.");
  expect(asksOnLeaving()).toBe(true);
  await click(named(page.root, "button", words.load));
  expect(summary()).toHaveProperty("value", "Mine.");
  await click(named(page.root, "button", words.loadNow));
  expect(summary()).toHaveProperty("value", "Theirs.");
  expect(notice()).toBeNull();
  expect(await storedSummaries()).toEqual(["Theirs."]);
});

test("the changed draft is loaded at once if nothing would be lost", async () => {
  await changeElsewhere();
  await click(named(page.root, "button", words.load));
  expect(summary()).toHaveProperty("value", "Theirs.");
});

test("own work is kept as a copy when the author goes to the list of drafts", async () => {
  await changeElsewhere();
  await enter(summary(), "Mine.");
  await click(named(page.root, "button", words.back));
  expect(await storedSummaries()).toEqual(["Theirs.", "Mine."]);
  expect(page.root.textContent).toContain(words.copyOf("Hilltown"));
});

test("own work that is kept as a copy is kept once", async () => {
  await changeElsewhere();
  await enter(summary(), "Mine.");
  await click(named(page.root, "button", words.keepCopy));
  expect(heading()).toBe(words.copyOf("Hilltown"));
  expect(await storedSummaries()).toEqual(["Theirs.", "Mine."]);
});

test("a draft that another tab renamed has its new name and is saved", async () => {
  await act(() => store.inAnotherTab((other) => other.renameDraft(ID, "The bridge")));
  expect(heading()).toBe("The bridge");
  expect(notice()).toBeNull();
  await enter(summary(), "Mine.");
  await vi.waitFor(async () => expect(await storedSummaries()).toEqual(["Mine."]));
});

test("a draft that another tab deleted can be kept as a new one", async () => {
  await act(() => store.inAnotherTab((other) => other.deleteDraft(ID)));
  expect(notice()?.textContent).toContain(words.deleted);
  expect(page.root.textContent).not.toContain(words.load);
  await enter(summary(), "Mine.");
  await click(named(page.root, "button", words.keepNew));
  expect(heading()).toBe("Hilltown");
  expect(await storedSummaries()).toEqual(["Mine."]);
});
