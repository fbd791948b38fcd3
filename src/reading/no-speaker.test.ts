import { expect, test } from "vitest";
import { de } from "../messages/de/de.ts";
import { en } from "../messages/en/en.ts";
import { noSpeaker } from "./no-speaker.ts";

test.each([
  ["reported-action", "The source’s own reporting"],
  ["unconfirmed", "The source’s own reporting"],
  ["characterization", "The source’s own reporting"],
  ["background", "Speaker not named"],
] as const)("an excerpt without a speaker is, as %s, “%s”", (attribution, expected) => {
  expect(noSpeaker(en, attribution)).toBe(expected);
});

test("German distinguishes the source’s own reporting from unnamed officials", () => {
  expect(noSpeaker(de, "reported-action")).toBe("Eigener Bericht der Quelle");
  expect(noSpeaker(de, "background")).toBe("Wer spricht, wird nicht genannt");
});
