import { expect, test } from "vitest";
import { nearestName } from "./nearest-name.ts";

test.each([
  ["npd", ["ndp", "nato"], "ndp"],
  ["turkye", ["turkey", "russia"], "turkey"],
  ["Country", ["country", "count"], "country"],
  ["labels", ["label"], "label"],
  ["colour", ["country", "name"], undefined],
  ["", ["a"], undefined],
  ["x", [], undefined],
])("of %j among %j it finds %j", (wanted, names, nearest) => {
  expect(nearestName(wanted, names)).toBe(nearest);
});

test("finds nothing where the names are not known", () => {
  expect(nearestName("ndp", undefined)).toBeUndefined();
});

test("stays quick for very many names that are in no list", () => {
  const names = new Set(Array.from({ length: 2000 }, (_, i) => `a-rather-long-name-of-a-stance-${i}`));
  const wrong = Array.from({ length: 50_000 }, (_, i) => `another-rather-long-name-of-one-${i}`);
  expect(wrong.map((name) => nearestName(name, names))).toHaveLength(wrong.length);
  expect(nearestName("x".repeat(1_000_000), names)).toBeUndefined();
});
