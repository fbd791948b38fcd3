import { describe, expect, it, test } from "vitest";
import { en } from "../messages/en/en.ts";
import { fr } from "../messages/fr/fr.ts";
import { formatEdtf } from "./format-date.ts";

/** Reads the digits of every script as Western digits: Unicode has the digits of a script in a row from zero. */
const westernDigits = (text: string) =>
  text.replaceAll(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const below = [...Array(10).keys()].filter((n) => /^\p{Nd}+$/u.test(String.fromCodePoint(code - n)));
    return String(below.length - 1);
  });

describe("a date", () => {
  const locales = ["fa", "fa-AF", "ar-SA", "ar", "th", "th-u-ca-buddhist", "ja-u-ca-japanese", "he", "hi"];

  test.each(locales.map((locale) => ({ locale })))("has its source's year in $locale", ({ locale }) => {
    const inWords = (edtf: string) => westernDigits(formatEdtf(edtf, locale, en));
    for (const edtf of ["2015", "2015-03", "2015-03-20", "2015~", "2015-03-20?", "2015/..", "2015-22"])
      expect({ edtf, words: inWords(edtf) }).toEqual({ edtf, words: expect.stringContaining("2015") });
    expect(inWords("201X")).toContain("2010");
  });

  test.each([
    ["2015-09-10", "10\u00A0septembre 2015"],
    ["2015-09-01", "1er\u00A0septembre 2015"],
    ["2015-09", "septembre 2015"],
  ])("%s keeps its day and its month on one line in French", (edtf, words) => {
    expect(formatEdtf(edtf, "fr", fr)).toBe(words);
  });

  it("keeps the digits of its locale", () => {
    expect(formatEdtf("2015", "fa", en)).toBe("۲۰۱۵");
  });
});
