import { describe, expect, it, test } from "vitest";
import { en } from "../messages/en.ts";
import { formatEdtf } from "./format-edtf.ts";

/** Reads the digits of every script as the digits of ours. */
const westernDigits = (text: string) =>
  text.replaceAll(/\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0) ?? 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && (digit.codePointAt(0) ?? 0) - zero < 9) zero--;
    return String((digit.codePointAt(0) ?? 0) - zero);
  });

describe("a date", () => {
  const locales = [
    "fa",
    "fa-AF",
    "ar-SA",
    "ar",
    "th",
    "th-TH-u-ca-buddhist",
    "ja-JP-u-ca-japanese",
    "he",
    "hi",
  ];

  test.each(locales.map((locale) => ({ locale })))(
    "has the Gregorian year of its source in $locale",
    ({ locale }) => {
      for (const edtf of [
        "2015",
        "2015-03",
        "2015-03-20",
        "2015~",
        "2015-03-20?",
        "2015/2016",
        "2015/..",
        "201X",
      ])
        expect(westernDigits(formatEdtf(edtf, locale, en)), edtf).toContain(
          edtf.startsWith("201X") ? "2010" : "2015",
        );
    },
  );

  it("keeps the digits of its locale", () => {
    expect(formatEdtf("2015", "fa", en)).toBe("۲۰۱۵");
  });
});
