import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { joinCutWords } from "./cut-words.ts";

describe("joinCutWords", () => {
  test.each([
    ["a cut word", "an inter-\nnational treaty", "an international treaty"],
    ["a cut word, with the line ends of Windows", "inter-\r\nnational", "international"],
    ["an indented line", "inter- \n   national", "international"],
    ["a soft hyphen", "inter\u00AD\nnational", "international"],
    ["the hyphen of Unicode", "inter\u2010\nnational", "international"],
    ["a name", "Anne-\nMarie", "Anne-Marie"],
    ["a number", "2015-\n2016", "2015-2016"],
    ["a word that has its hyphen elsewhere", "well-\nknown, and Well-known", "well-known, and Well-known"],
    ["a dash at a line's end", "a word -\nand more", "a word -\nand more"],
    ["the end of a paragraph", "and so-\n\nmore", "and so-\n\nmore"],
    ["lines that cut no word", "one\ntwo", "one\ntwo"],
  ])("joins or leaves %s", (_, text, joined) => {
    expect(joinCutWords(text)).toBe(joined);
  });

  it("keeps a hyphen that words known to be of the text have", () => {
    const text = "the long-\nterm plan, before the pre-\nand post-war years";
    expect(joinCutWords(text, ["a long-term plan", "pre- and post-war"])).toBe(
      "the long-term plan, before the pre- and post-war years",
    );
  });

  it("undoes any cut of words of small letters", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "\u00E9"), minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.nat()), { minLength: 1 }), (words) => {
        const whole = words.map(([text]) => text).join(" ");
        const cut = words.map(([text, at]) => {
          const place = 1 + (at % (text.length - 1));
          return `${text.slice(0, place)}-\n${text.slice(place)}`;
        });
        expect(joinCutWords(cut.join(" "))).toBe(whole);
      }),
    );
  });
});
