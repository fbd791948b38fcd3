import fc from "fast-check";
import { expect, test } from "vitest";
import { number } from "./number.ts";

test("a number is written as in French Canada", () => {
  expect(number(1305)).toBe("1\u00A0305");
  fc.assert(
    fc.property(fc.oneof(fc.nat(2000), fc.double({ min: 0, max: 2000, noNaN: true })), (n) => {
      expect(number(n)).toBe(n.toLocaleString("fr-CA"));
    }),
  );
});
