/** A page whose script neither loads nor fails, as on a network that does not answer. */
import { act } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { en } from "../messages/en/en.ts";
import { type LivePage, opener } from "../testing/live-page.tsx";
import { LONGEST_WAIT_MS } from "./router.tsx";

vi.mock("../features/about/about-page.tsx", async () => new Promise(() => undefined));

let page: LivePage;

beforeEach(async () => {
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => new Promise(() => undefined)),
  );
  page = await (await opener())("/");
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  await page.close();
});

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const heading = () => page.root.querySelector("h1")?.textContent;
const message = () => page.root.querySelector('[role="alert"]')?.textContent;

it("shows a message after the longest wait, and asks for the document anew", async () => {
  const before = heading();
  const link = [...page.root.querySelectorAll("a")].find(
    ({ textContent }) => textContent === en.titles.about,
  );
  await act(async () => link?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true })));
  expect(page.address()).toBe("/about");
  await wait(LONGEST_WAIT_MS - 1);
  expect(heading()).toBe(before);
  expect(message()).toBeUndefined();
  await wait(1);
  expect(message()).toContain(en.failure.part);
  expect(fetch).toHaveBeenCalledWith(location.href, { cache: "no-store" });
});
