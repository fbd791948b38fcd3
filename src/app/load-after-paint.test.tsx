import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { loadAfterPaint, SCRIPTS_ID } from "./load-after-paint.ts";

const loaded = () => document.querySelectorAll("body > meta").length;

beforeEach(() => {
  vi.useFakeTimers();
  // An element that loads nothing stands for the scripts.
  document.body.innerHTML = `<template id="${SCRIPTS_ID}"><meta name="script"></template>`;
});
afterEach(() => {
  vi.useRealTimers();
});

it("loads the scripts once, after a frame", () => {
  let frame: FrameRequestCallback | undefined;
  vi.stubGlobal("requestAnimationFrame", (callback: FrameRequestCallback) => {
    frame = callback;
  });
  loadAfterPaint();
  dispatchEvent(new Event("DOMContentLoaded"));
  vi.runAllTimers();
  expect(loaded()).toBe(0);
  frame?.(0);
  expect(loaded(), "the frame is not painted yet").toBe(0);
  vi.runAllTimers();
  expect(loaded()).toBe(1);
  vi.unstubAllGlobals();
});

it("loads them at once in a tab that is not shown", () => {
  vi.spyOn(document, "hidden", "get").mockReturnValue(true);
  loadAfterPaint();
  dispatchEvent(new Event("DOMContentLoaded"));
  expect(loaded()).toBe(1);
});
