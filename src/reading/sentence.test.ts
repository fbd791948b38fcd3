import { describe, expect, test } from "vitest";
import { endsSentence, sentence } from "./sentence.ts";

describe("sentence", () => {
  test.each([
    ...["He objects.", "Does he object?", "He objects!", "To be continued…"],
    ...["She said “no.”", "« Il refuse. »", "«\u00A0Il refuse.\u00A0»", "Er sagt „Nein.“", "Er sagt »Nein!«"],
    ...['She said "no."', "She said 'no.'", "“She said ‘no.’”"],
    ...["他反对。", "他说：「反对。」", "反対ですか？", "هل توافق؟", "क्या वह सहमत है।", "Համաձայն է։"],
    // A message in a document of the other direction is isolated by characters that have no width.
    ...["\u2067هل توافق؟\u2069", "He objects.\u200F"],
  ])("leaves %s as it is", (text) => {
    expect(endsSentence(text)).toBe(true);
    expect(sentence(text)).toBe(text);
  });

  test.each([
    ...["He objects", "She said “no”", "“No.” was the answer", "他反对", "Positions:", "1,5 %"],
    // The full stop within the parentheses is that of the abbreviation.
    ...["The minister (Ont.)", "The minister (really?)"],
  ])("ends %s with a full stop", (text) => {
    expect(endsSentence(text)).toBe(false);
    expect(sentence(text)).toBe(`${text}.`);
  });
});
