import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { joinList, listWordsOf } from "./format-list.ts";

const item = fc.string({ unit: "grapheme", minLength: 1 });

describe("a list in words", () => {
  test.each(["en-CA", "en-US", "fr-CA", "de", "ar", "zh", "ja", "ko", "fa", "th"])(
    "is in %s the one that Intl writes",
    (locale) => {
      const words = listWordsOf(locale);
      const format = new Intl.ListFormat(locale, { type: "conjunction" });
      fc.assert(
        fc.property(fc.array(item, { maxLength: 6 }), (items) => {
          expect(words && joinList(items, words)).toBe(format.format(items));
        }),
      );
    },
  );

  it("has no fixed texts between its items where they depend on the items", () => {
    const format = new Intl.ListFormat("es", { type: "conjunction" });
    expect(format.format(["padre", "hija"])).toBe("padre e hija");
    expect(listWordsOf("es")).toBeUndefined();
  });
});
