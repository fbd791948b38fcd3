import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const ROOT = path.join(import.meta.dirname, "../..");
const TEST = /\.(?:test|spec)\.tsx?$/u;

/** A call with all items of a list as its arguments. Engines fail at some 100,000 arguments. */
const SPREAD =
  /(?:\.(?:push|unshift|concat|splice|append|fromCharCode|fromCodePoint)|Math\.(?:max|min|hypot))\s*\((?:[^(){}[\]]*,)?\s*\.\.\..*|\.apply\(.*/gu;

const filesIn = (folder: string) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/u.test(file) && !TEST.test(file))
    .map((file) => path.join(folder, file));

test("no list, which may be of any length, becomes the arguments of a function", () => {
  const found = ["src", "e2e"].flatMap(filesIn).flatMap((file) => {
    const calls = readFileSync(path.join(ROOT, file), "utf8").match(SPREAD) ?? [];
    return calls.map((call) => `${file}: ${call}`);
  });
  expect(found).toEqual([]);
});

test.each([
  ["errors.push(...others);", true],
  ["errors.push(first, ...others);", true],
  ["Math.max(0, ...widths)", true],
  ["String.fromCharCode(...bytes)", true],
  ["Math.min.apply(null, all)", true],
  ["errors.push({ file, ...parsed })", false],
  ["errors.push([...all])", false],
  ["Math.max(a, b)", false],
])("of %j it says %j", (code, isFound) => {
  expect(code.search(SPREAD) >= 0).toBe(isFound);
});
