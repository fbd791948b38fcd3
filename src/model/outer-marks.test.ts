import { describe, expect, test } from "vitest";
import { withoutOuterMarks } from "./outer-marks.ts";

describe("words in a pair of quotation marks", () => {
  test.each([
    ["“We will rebuild it this year,”", "We will rebuild it this year,"],
    ['"We will"', "We will"],
    ["‘It’s the Greens’ bridge’", "‘It’s the Greens’ bridge’"],
    ["‘It’s our bridge’", "It’s our bridge"],
    ["'We don't'", "We don't"],
    ["„Wir bauen“", "Wir bauen"],
    ["»Wir bauen«", "Wir bauen"],
    ["«\u00A0Nous bâtirons\u00A0»", "Nous bâtirons"],
    ["”Vi bygger”", "Vi bygger"],
    ["「橋を造る」", "橋を造る"],
    ["“She said ‘no’ to us”", "She said ‘no’ to us"],
  ])("%s are shown as %s", (words, expected) => {
    expect(withoutOuterMarks(words)).toBe(expected);
  });

  test.each([
    "“One,” she said. “Two.”",
    '"One," she said. "Two."',
    "‘One,’ she said. ‘Two.’",
    "No marks",
    "“”",
    "",
  ])("%j stay as they are if it is not one pair, or if there is nothing in it", (words) => {
    expect(withoutOuterMarks(words)).toBe(words);
  });
});
