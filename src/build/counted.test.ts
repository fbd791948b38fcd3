import { expect, test } from "vitest";
import { counted } from "./counted.ts";

test.each([
  [0, "0 excerpts"],
  [1, "1 excerpt"],
  [2, "2 excerpts"],
])("%i is %s", (n, text) => {
  expect(counted(n, "excerpt")).toBe(text);
});
