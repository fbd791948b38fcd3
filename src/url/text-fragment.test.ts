import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TextDirective } from "../model/schema.ts";
import { passageUrl } from "./text-fragment.ts";

/** The terms of an address, read by the steps of the standard: “parse a text directive”. */
function termsOf(address: string): Record<string, string> {
  const [, text = ""] = address.split("#:~:text=");
  const tokens = text.split("&")[0]?.split(",") ?? [];
  const prefix = tokens[0]?.endsWith("-") ? tokens.shift()?.slice(0, -1) : undefined;
  const suffix = tokens.at(-1)?.startsWith("-") ? tokens.pop()?.slice(1) : undefined;
  const [start, end, ...others] = tokens;
  const terms = { prefix, start, end, suffix, others: others.join() || undefined };
  return Object.fromEntries(
    Object.entries(terms).flatMap(([name, term]) =>
      term === undefined ? [] : [[name, decodeURIComponent(term)]],
    ),
  );
}

const term = fc.string({
  unit: fc.oneof(
    fc.constantFrom("-", ",", "&", "%", "#", " "),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
  ),
  minLength: 1,
});
const directive: fc.Arbitrary<TextDirective> = fc.record(
  { prefix: term, start: term, end: term, suffix: term },
  { requiredKeys: ["start"] },
);

describe("passageUrl", () => {
  it("has every term as it is, whatever separators are in it", () => {
    fc.assert(
      fc.property(directive, (terms) => {
        expect(termsOf(passageUrl("https://x.example/a", { directive: terms }))).toEqual(terms);
      }),
    );
  });

  it("writes the four terms in the form of the standard", () => {
    const terms = { prefix: "a-b", start: "c, d", end: "e & f", suffix: "g" };
    expect(passageUrl("https://x.example/a", { directive: terms })).toBe(
      "https://x.example/a#:~:text=a%2Db-,c%2C%20d,e%20%26%20f,-g",
    );
  });

  it("keeps a fragment that the address has", () => {
    expect(passageUrl("https://x.example/a#top", { directive: { start: "the bridge" } })).toBe(
      "https://x.example/a#top:~:text=the%20bridge",
    );
  });

  it("is the page where it is not known which words lead to the passage", () => {
    expect(passageUrl("https://x.example/a", {})).toBe("https://x.example/a");
  });
});
