import { expect, test } from "vitest";
import { quoted } from "./quotation-marks.ts";

test.each([
  ["en", "“x”"],
  ["en-CA", "“x”"],
  ["de", "„x“"],
  ["fr-CA", "«\u00A0x\u00A0»"],
  ["ar", "«x»"],
  ["he", "”x”"],
  ["pl", "„x”"],
  ["sv", "”x”"],
  ["ja", "「x」"],
  ["zh", "“x”"],
])("words in %s stand in its quotation marks", (lang, expected) => {
  expect(quoted("x", lang)).toBe(expected);
});
