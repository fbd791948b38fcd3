import { describe, expect, test } from "vitest";
import { withQuery } from "./query.ts";

describe("withQuery", () => {
  test.each([
    ["", "iraq", "?q=iraq"],
    ["?q=iraq", "", ""],
    [
      "?q=iraq&actor=ndp%2Cfrance&from=2015",
      "two words & more",
      "?q=two+words+%26+more&actor=ndp%2Cfrance&from=2015",
    ],
    ["?actor=ndp&q=iraq", "", "?actor=ndp"],
    ["?q", "a", "?q=a"],
    ["?faq=1", "a", "?q=a&faq=1"],
  ])("sets the query of %s to “%s” alone", (search, q, printed) => {
    expect(withQuery(search, q)).toBe(printed);
  });
});
