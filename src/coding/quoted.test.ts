import { describe, expect, it } from "vitest";
import { bridgeDraft, uncodedDraft } from "../testing/bridge-draft.ts";
import { isTooMuch, quotedShareOf, wordsOfExcerpt } from "./quoted.ts";
import { isJsonObject } from "./values.ts";

const FILE = "sources/bridge.json";

/** The share that is quoted if each excerpt is there once, or twice. */
function share(twice: boolean) {
  const draft = bridgeDraft(({ [FILE]: { excerpts } }) => {
    if (twice) excerpts.push(...structuredClone(excerpts));
  });
  return quotedShareOf(draft.files[FILE])?.actual ?? 0;
}

describe("quotedShareOf", () => {
  it("counts each quoted character once", () => {
    expect(share(false)).toBeGreaterThan(0);
    expect(share(true)).toBe(share(false));
  });

  it("is known while other values are missing or wrong", () => {
    const draft = bridgeDraft((files) => {
      Object.assign(files[FILE].source, { datePublished: "some day", headline: "" });
    });
    expect(quotedShareOf(draft.files[FILE])).toEqual(quotedShareOf(bridgeDraft().files[FILE]));
  });

  it("has no limit for an open source, and no share without a text", () => {
    const open = uncodedDraft((files) => Object.assign(files[FILE].source, { rights: "open" }));
    expect(quotedShareOf(open.files[FILE])).toEqual({ actual: 0, most: undefined });
    expect(quotedShareOf({ source: {}, excerpts: [] })).toBeUndefined();
  });
});

describe("wordsOfExcerpt", () => {
  it("counts as the check does, and knows the limit of the source", () => {
    const excerpt = { selector: { exact: "one – two" } };
    const file = bridgeDraft().files[FILE];
    expect(isJsonObject(file) && wordsOfExcerpt(file, excerpt)).toEqual({ actual: 2, most: 45 });
  });
});

describe("isTooMuch", () => {
  it("begins after the limit", () => {
    expect([44, 45, 46].map((actual) => isTooMuch({ actual, most: 45 }))).toEqual([false, false, true]);
    expect(isTooMuch({ actual: 9999, most: undefined })).toBe(false);
  });
});
