import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { normalize } from "../model/normalize.ts";
import type { Excerpt } from "../model/schema.ts";
import { realModel } from "../testing/real-corpus.ts";
import { passageUrl, textDirective } from "./text-fragment.ts";

function excerptOf(exact: string, prefix = "", suffix = ""): Excerpt {
  return {
    id: "x",
    source: "s",
    paragraph: 1,
    attribution: "background",
    selector: {
      type: "TextQuoteSelector",
      ...{ exact, prefix, suffix },
      refinedBy: { type: "TextPositionSelector", start: 0, end: exact.length },
    },
  };
}

/** A directive's terms, as a browser reads them: contexts that it does not have are empty. */
function parts(directive: string) {
  const {
    prefix = "",
    start = "",
    end,
    suffix = "",
  } = /^(?:(?<prefix>[^,]*)-,)?(?<start>[^,]*?)(?:,(?<end>[^,-][^,]*))?(?:,-(?<suffix>[^,]*))?$/u.exec(
    directive,
  )?.groups ?? {};
  return {
    prefix: decodeURIComponent(prefix),
    start: decodeURIComponent(start),
    end: end === undefined ? undefined : decodeURIComponent(end),
    suffix: decodeURIComponent(suffix),
  };
}

describe("textDirective", () => {
  test.each([
    ["a short passage", excerptOf("the old bridge"), "the%20old%20bridge"],
    [
      "context that touches it",
      excerptOf("the old bridge", "they want ", " rebuilt at once"),
      "they%20want-,the%20old%20bridge,-rebuilt%20at%20once",
    ],
    [
      "context up to a word that may be printed otherwise",
      excerptOf("the old bridge", "it's what they want ", " rebuilt - at once"),
      "what%20they%20want-,the%20old%20bridge,-rebuilt",
    ],
    ["context that does not touch it", excerptOf("the bridge", 'said: "', "'s end"), "the%20bridge"],
    [
      "words that may be printed otherwise, by those around them",
      excerptOf("one two Canada's three four five"),
      "one%20two,three%20four%20five",
    ],
    ["the same at its end", excerptOf("one two three Canada\u2019s", "", " role"), "one%20two%20three"],
    [
      "a long passage, by five words at each end",
      excerptOf(
        "a1 a2 a3 a4 a5 a6 middle words of a passage that goes on for longer than anyone needs z1 z2 z3 z4 z5",
      ),
      "a1%20a2%20a3%20a4%20a5,z1%20z2%20z3%20z4%20z5",
    ],
    ["nothing but such words, as they are", excerptOf("'tis self-evident"), "'tis%20self%2Devident"],
    ["the separators of a directive", excerptOf("salt & pepper, too"), "salt%20%26%20pepper%2C%20too"],
    ["one very long word", excerptOf("x".repeat(90)), "x".repeat(90)],
  ])("names %s", (_, excerpt, directive) => {
    expect(textDirective(excerpt)).toBe(directive);
  });

  const words = fc
    .array(
      fc.oneof(
        fc.constantFrom("bridge", "old-time", "Canada's", "“so”", "a&b", "c,d", "–", "100%", "é"),
        fc.string({
          unit: fc.constantFrom("a", "b", ",", "&", "-", "'", "%", "é", " "),
          minLength: 1,
          maxLength: 6,
        }),
      ),
      { minLength: 1, maxLength: 25 },
    )
    .map((list) => normalize(list.join(" ")))
    .filter((text) => text !== "");

  it("has no separator inside a term, and only words of the excerpt in order", () => {
    fc.assert(
      fc.property(words, words, words, (exact, before, after) => {
        const directive = textDirective(excerptOf(exact, `${before} `, ` ${after}`));
        // A “-” stands only where it marks the context; each term encodes its own.
        expect(directive.replace(/^[^,]*-,/u, "").replace(/,-[^,]*$/u, "")).not.toMatch(/[-&]/u);
        expect(directive).not.toContain("&");
        const { prefix, start, end = start, suffix } = parts(directive);
        expect(start).not.toBe("");
        expect(exact).toContain(start);
        expect(exact.lastIndexOf(end)).toBeGreaterThanOrEqual(exact.indexOf(start));
        expect(before.endsWith(prefix)).toBe(true);
        expect(after.startsWith(suffix)).toBe(true);
      }),
    );
  });

  test.each(realModel.excerpts.map((excerpt) => [excerpt.id, excerpt] as const))(
    "leads to the words of the real excerpt %s",
    (_, excerpt) => {
      const { exact, prefix: before, suffix: after } = excerpt.selector;
      const plain = normalize(exact);
      const directive = textDirective(excerpt);
      const { prefix, start, end, suffix } = parts(directive);
      expect(start).not.toBe("");
      expect(plain).toContain(start);
      // The passage ends after it begins, and the two do not overlap.
      const rest = plain.slice(plain.indexOf(start) + start.length);
      expect(rest).toContain(end ?? "");
      // A context is never empty, and touches the passage.
      expect(directive).not.toMatch(/^-|,-$/u);
      expect(normalize(before).endsWith(prefix)).toBe(true);
      expect(prefix === "" || plain.startsWith(start)).toBe(true);
      expect(normalize(after).startsWith(suffix)).toBe(true);
      expect(suffix === "" || plain.endsWith(end ?? start)).toBe(true);
    },
  );
});

describe("passageUrl", () => {
  it("adds the directive to an address, and to a fragment that is there", () => {
    const excerpt = excerptOf("the bridge");
    expect(passageUrl("https://x.example/a", excerpt)).toBe("https://x.example/a#:~:text=the%20bridge");
    expect(passageUrl("https://x.example/a#top", excerpt)).toBe(
      "https://x.example/a#top:~:text=the%20bridge",
    );
  });
});
