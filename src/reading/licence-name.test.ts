import { expect, test } from "vitest";
import { licenceName } from "./licence-name.ts";

test.each([
  ["CC-BY-4.0", "CC BY 4.0"],
  ["CC-BY-NC-SA-4.0", "CC BY-NC-SA 4.0"],
  ["CC0-1.0", "CC0 1.0"],
  ["MIT", "MIT"],
  ["ODbL-1.0", "ODbL-1.0"],
])("the licence %s is called %s", (id, name) => {
  expect(licenceName(id)).toBe(name);
});
