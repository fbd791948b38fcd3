/** The address of a draft of the desk is opened in a browser that does not have the draft. */
import { afterEach, expect, test, vi } from "vitest";
import { en } from "../messages/en/en.ts";
import { bridgeDraft } from "../testing/bridge-draft.ts";
import { type LivePage, opener } from "../testing/live-page.tsx";
import { createMemoryStore, type MemoryStore } from "../testing/memory-store.ts";
import { click, named, settled } from "../testing/use-page.ts";

let store: MemoryStore;
vi.mock("../features/desk/worker.ts", () => import("../testing/worker-in-page.ts"));
vi.mock("../features/desk/use-store.ts", () => ({ useStore: () => store }));

const words = en.desk.start;
const open = await opener();
let page: LivePage;
afterEach(() => page.close());

test("a draft that is not in this browser is told once, and Back leads to the page before", async () => {
  store = createMemoryStore();
  await store.createDraft("Hilltown", bridgeDraft());
  page = await open("/about");
  await page.go("/desk?draft=of-another-browser");
  await settled();
  expect(page.address()).toBe("/desk");
  expect(page.root.textContent).toContain(words.missing);
  await click(named(page.root, "button", `${en.desk.open}: Hilltown`));
  await settled();
  await click(named(page.root, "button", en.desk.bar.back));
  await settled();
  expect(page.root.textContent).not.toContain(words.missing);
  await page.go(-3);
  expect(page.address()).toBe("/about");
});
