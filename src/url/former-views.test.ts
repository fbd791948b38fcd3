import { describe, expect, it, test } from "vitest";
import { withoutFormerView } from "./former-views.ts";
import { createPaths } from "./paths.ts";

const paths = createPaths("");

describe("a former view of the home page", () => {
  test.each([
    ["?view=table", "/actors", ""],
    ["?view=scale", "/", ""],
    ["?view=sentences&actor=ndp", "/", "?actor=ndp"],
    ["?q=two+words&view=list&sort=-date", "/stances", "?q=two+words&sort=-date"],
    ["?actor=ndp%2Cfrance&view=timeline&from=2015", "/timeline", "?actor=ndp%2Cfrance&from=2015"],
    ["?view=cards&actor=ndp", "/", "?actor=ndp"],
    ["?view=toString", "/", ""],
  ])("%s leads to its page, with its filters", (search, path, left) => {
    expect(withoutFormerView(paths, "/", search)).toEqual({ path, search: left });
  });

  it("leads there in every language", () => {
    expect(withoutFormerView(createPaths("/fr"), "/fr", "?view=list").path).toBe("/fr/stances");
  });

  it("is one of the home page alone", () => {
    expect(withoutFormerView(paths, "/about", "?view=list")).toEqual({
      path: "/about",
      search: "?view=list",
    });
    expect(withoutFormerView(paths, "/", "?review=list")).toEqual({ path: "/", search: "?review=list" });
  });
});
