import type { ClipboardEvent } from "react";
import { expect, it } from "vitest";
import { pasteLong } from "./paste-long.ts";

/** Pastes a text over the selection of a field; returns the field, and whether the browser pastes it. */
function paste(text: string): readonly [value: string, isLeftToBrowser: boolean] {
  const field = document.createElement("textarea");
  field.value = "one two three";
  field.setSelectionRange(4, 7);
  let isLeftToBrowser = true;
  const event = { currentTarget: field, preventDefault: () => (isLeftToBrowser = false) };
  expect(pasteLong(event as unknown as ClipboardEvent<HTMLTextAreaElement>, text)).toBe(!isLeftToBrowser);
  return [field.value, isLeftToBrowser];
}

it("puts a long text in the place of the selection", () => {
  const long = "2\n".repeat(50_000);
  expect(paste(long)).toEqual([`one ${long} three`, false]);
});

it("leaves a short text to the browser", () => {
  expect(paste("2")).toEqual(["one two three", true]);
});
