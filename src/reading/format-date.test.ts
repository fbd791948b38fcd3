import { describe, expect, it, test } from "vitest";
import { de } from "../messages/de/de.ts";
import { en } from "../messages/en/en.ts";
import { fr } from "../messages/fr/fr.ts";
import { formatEdtf, writeDates } from "./format-date.ts";

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

  test.each([
    ["-0043-03-15", "March 15, 44 BC", "15. März 44 v. Chr.", "15\u00A0mars 44 av. J.-C."],
    ["-0043-03", "March 44 BC", "März 44 v. Chr.", "mars 44 av. J.-C."],
    ["-0043~", "around 44 BC", "etwa 44 v. Chr.", "vers 44 av. J.-C."],
    ["0000", "1 BC", "1 v. Chr.", "1 av. J.-C."],
    ["0001", "1", "1", "1"],
    ["-0043-21", "spring 44 BC", "Frühjahr 44 v. Chr.", "printemps 44 av. J.-C."],
    ["-0044/-0043", "45 BC to 44 BC", "45 v. Chr. bis 44 v. Chr.", "45 av. J.-C. à 44 av. J.-C."],
    ["-0044/..", "45 BC or later", "45 v. Chr. oder später", "45 av. J.-C. ou après"],
    ["-0099/0100", "100 BC to 100 AD", "100 v. Chr. bis 100 n. Chr.", "100 av. J.-C. à 100 ap. J.-C."],
  ])("%s names the era of its years", (edtf, ...words) => {
    const languages = [
      ["en-CA", en],
      ["de", de],
      ["fr-CA", fr],
    ] as const;
    expect(languages.map(([locale, messages]) => formatEdtf(edtf, locale, messages))).toEqual(words);
  });

  test.each(["en-CA", "fr-CA", "de", "fa"])(
    "is the same in %s whether the build or the browser writes it",
    (locale) => {
      const dates = [
        "2015",
        "2015-03",
        "2015-03-01",
        "2015-03-20?",
        "2014/2015-04",
        "-0044-03-15",
        "-0043-21",
        "-0099/2015",
        "201X",
        "2015-22",
      ];
      const written = writeDates([...dates, "no date"], locale);
      expect(Object.keys(written)).toEqual([
        "2014",
        "2015",
        "2015-3",
        "2015-3-1",
        "2015-3-20",
        "2015-4",
        "-44-3-15 era",
        "-43 era",
        "-99 era",
        "2015 era",
      ]);
      const again = dates.map((edtf) => formatEdtf(edtf, locale, fr, written));
      expect(again).toEqual(dates.map((edtf) => formatEdtf(edtf, locale, fr)));
    },
  );

  it("that the build has written is not formatted again", () => {
    const written = { "2015-9-10": "the tenth" };
    expect(formatEdtf("2015-09-10~", "en", en, written)).toBe(en.date.approximate("the tenth"));
    expect(formatEdtf("2015-09-11", "en-CA", en, written)).toBe("September 11, 2015");
  });

  it("keeps the digits of its locale", () => {
    expect(formatEdtf("2015", "fa", en)).toBe("۲۰۱۵");
  });
});
