import { expect, test } from "vitest";
import { inQuotationMarks } from "./in-quotation-marks.ts";

test.each([
  ["en", "We will rebuild it this year,", "“We will rebuild it this year,”"],
  ["en", "“We will rebuild it this year,”", "“We will rebuild it this year,”"],
  ["en", "‘We will’", "“We will”"],
  ["fr", "«\u00A0Nous irons\u00A0»", "«\u00A0Nous irons\u00A0»"],
  ["de", "»Wir gehen«", "„Wir gehen“"],
  ["en", "“One,” she said. “Two.”", "““One,” she said. “Two.””"],
])("puts words in %s in one pair of marks: %s", (lang, words, expected) => {
  expect(inQuotationMarks(words, lang)).toBe(expected);
});
