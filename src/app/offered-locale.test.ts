import { expect, test } from "vitest";
import { offeredLocale } from "./offered-locale.ts";

test.each([
  { of: "a French page, to an English browser", at: "fr", preferred: ["en-US", "fr"], offered: "en" },
  { of: "an English page, to a browser of Quebec", at: "en", preferred: ["fr-CA", "en"], offered: "fr" },
  { of: "a page in the preferred language", at: "fr", preferred: ["fr-CA", "en"], offered: undefined },
  {
    of: "a page in the second language, if the site lacks the first",
    at: "fr",
    preferred: ["es", "fr", "en"],
    offered: undefined,
  },
  {
    of: "a page that the site has in no preferred language",
    at: "en",
    preferred: ["es"],
    offered: undefined,
  },
  {
    of: "a page, to a browser that names no language",
    at: "en",
    preferred: ["", "C", "*"],
    offered: undefined,
  },
])("the offer on $of", ({ at, preferred, offered }) => {
  expect(offeredLocale(at, ["en", "fr"], preferred)).toBe(offered);
});

test("the offer is in the region that the reader names, if the site has it", () => {
  expect(offeredLocale("en", ["en", "fr-FR", "fr-CA"], ["fr-CA"])).toBe("fr-CA");
});
