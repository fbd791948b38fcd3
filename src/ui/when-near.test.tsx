import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { layOutWhenNear, layOutWhole } from "./when-near.ts";

const root = document.documentElement;
const isWhole = () => !("whenNear" in root.dataset);
const visible = () =>
  Array.from(document.querySelectorAll<HTMLElement>(".when-near"), ({ style }) => style.contentVisibility);

/** The blocks that the browser would have laid out, by their text. */
let laidOut: string[];

const press = (selector: string) =>
  document.querySelector(selector)?.dispatchEvent(new Event("pointerdown", { bubbles: true }));

/** Opens a document as the browser does, by a kind of navigation. */
function open(type: string, hash = ""): void {
  location.hash = hash;
  vi.spyOn(performance, "getEntriesByType").mockReturnValue([{ type } as unknown as PerformanceEntry]);
  layOutWhenNear();
}

beforeEach(() => {
  vi.useFakeTimers();
  laidOut = [];
  document.body.innerHTML =
    '<button>Filter</button><p>Words</p><div class="when-near"><p>near</p></div><div class="when-near"><p>far</p></div>';
  vi.stubGlobal("requestIdleCallback", (idle: () => void) => setTimeout(idle));
  Element.prototype.checkVisibility = function checkVisibility(this: Element) {
    if (this.textContent === "far") laidOut.push(this.textContent);
    return this.textContent === "near";
  };
});
afterEach(() => {
  layOutWhole();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it.each([
  ["a link", "navigate", "", false],
  ["a link to a place of the page", "navigate", "#p4", true],
  ["Reload", "reload", "", true],
  ["Back", "back_forward", "", true],
])("lays out the whole page before the first paint or not: %s", (_, type, hash, whole) => {
  open(type, hash);
  expect(isWhole()).toBe(whole);
});

it("lays out what is far, block by block, once the page is at rest, and leaves no trace", async () => {
  open("navigate");
  dispatchEvent(new Event("load"));
  await vi.advanceTimersByTimeAsync(400);
  expect(laidOut).toEqual([]);
  await vi.advanceTimersByTimeAsync(400);
  expect(laidOut).toEqual(["far"]);
  expect(isWhole()).toBe(true);
  expect(visible()).toEqual(["", ""]);
});

it("lays out only what is near from a press of a control until the page is at rest again", async () => {
  open("reload");
  dispatchEvent(new Event("load"));
  await vi.runAllTimersAsync();
  press("p");
  expect(isWhole(), "no control was pressed").toBe(true);
  press("button");
  expect(isWhole()).toBe(false);
  await vi.advanceTimersByTimeAsync(400);
  document.body.append("a change");
  await vi.advanceTimersByTimeAsync(400);
  expect(isWhole(), "the page has changed meanwhile").toBe(false);
  await vi.runAllTimersAsync();
  expect(isWhole()).toBe(true);
});
