import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { withoutDescriptions } from "./less-schema.ts";

it("removes every description of the schema, and nothing else", async () => {
  const code = await readFile(path.join(import.meta.dirname, "../model/schema.ts"), "utf8");
  const less = withoutDescriptions(code);
  expect(less).not.toContain("describe");
  const others = /z\s*\.(?!describe)\w+\(/gu;
  expect(less.match(others)).toEqual(code.match(others));
});
