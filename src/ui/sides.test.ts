import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const SOURCE = path.join(import.meta.dirname, "..");

/** The classes of Tailwind that name a side of the screen and have a counterpart for the side of a text. */
const SIDES =
  /(?<=["'`\s:])-?(?:(?:m|p|scroll-m|scroll-p)[lr]-[\w[]|border-[lr](?=[-"'`\s])|rounded-(?:[tb]?[lr])(?=[-"'`\s])|(?:text|float|clear)-(?:left|right)(?=["'`\s])|(?:left|right)-[\d[])/gu;

test("no class names a side that is another one in a text that runs from right to left", () => {
  const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".tsx"),
  );
  expect(files.length).toBeGreaterThan(50);
  const found = files.flatMap((file) => {
    const text = readFileSync(path.join(SOURCE, file), "utf8");
    return Array.from(text.matchAll(SIDES), ([name]) => `${file}: ${name}`);
  });
  expect(found).toEqual([]);
});
