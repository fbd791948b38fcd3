import { describe, expect, it, test } from "vitest";
import { directionOf, isSameLanguage } from "./language.ts";

describe("directionOf", () => {
  test.each([
    "ar",
    "fa",
    "he",
    "iw",
    "ur",
    "ps",
    "ckb",
    "yi",
    "dv",
    "ug",
    "az-IR",
    "pa-PK",
    "ks",
    "ar-Arab-EG",
  ])("is right to left for %s", (tag) => {
    expect(directionOf(tag)).toBe("rtl");
  });

  test.each(["en", "fr-CA", "de", "ja", "zh-Hant", "th", "ru", "az", "pa", "ar-Latn", "ku", "und"])(
    "is left to right for %s",
    (tag) => {
      expect(directionOf(tag)).toBe("ltr");
    },
  );
});

describe("isSameLanguage", () => {
  it("leaves the region out", () => {
    expect(isSameLanguage("fr-CA", "fr")).toBe(true);
    expect(isSameLanguage("fr", "en")).toBe(false);
  });
});
