import { expect, test } from "vitest";
import { jsonPath } from "./json-path.ts";

test.each([
  [[], "$"],
  [["actors", 0, "id"], "$.actors[0].id"],
  [["sta ted", "fr-CA"], "$['sta ted']['fr-CA']"],
  [["it's"], "$['it\\'s']"],
  [["back\\"], "$['back\\\\']"],
  [["0"], "$['0']"],
])("prints %j", (path, text) => {
  expect(jsonPath(path)).toBe(text);
});
