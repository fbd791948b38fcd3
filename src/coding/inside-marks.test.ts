import { expect, test } from "vitest";
import { insideMarks } from "./inside-marks.ts";

test.each([
  ["“We will go,”", "We will go,"],
  ["«\u00A0Nous irons\u00A0»", "Nous irons"],
  ["“We will go.", "We will go."],
  ["We won’t stop.”", "We won’t stop."],
  ["We won’t stop.’", "We won’t stop."],
  ["»Wir bauen", "Wir bauen"],
  ["Wir bauen.“", "Wir bauen."],
  ["“Not yet,” she said.", "“Not yet,” she said."],
  ["She said: “Not yet”", "She said: “Not yet”"],
  ["the Greens’", "the Greens’"],
  ["’90s bridges", "’90s bridges"],
  ["'90s bridges", "'90s bridges"],
])("selected words %j are %j without the marks at their ends", (words, expected) => {
  expect(words.slice(...insideMarks(words))).toBe(expected);
});
