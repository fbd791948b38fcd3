import { expect, test } from "vitest";
import { normalize } from "../normalize.ts";
import { isQuoted } from "./quotation.ts";

function quoted(text: string, words: string): boolean {
  const paragraph = normalize(text);
  const start = paragraph.indexOf(normalize(words));
  expect(start).toBeGreaterThanOrEqual(0);
  return isQuoted(paragraph, start, start + normalize(words).length);
}

test.each([
  ["“We will build it,” she said.", "We will build it"],
  ["She said: “We will. We will build it. Soon.”", "We will build it"],
  ["“One.” Then: “Another.”", "Another"],
  // A quotation that goes on in the next paragraph is not closed in this one.
  ["“We will build it. And more.", "And more"],
  ["Elle dit : « Nous la bâtirons. »", "Nous la bâtirons"],
  ["Sie sagt: »Wir bauen sie.«", "Wir bauen sie"],
  ["Sie sagt: „Wir bauen sie.“", "Wir bauen sie"],
  ["He calls it a ‘great mistake’ today.", "great mistake"],
  ["“They say, ‘Give us the bridge,’” she said.", "Give us the bridge"],
  ["He called it “a mistake”.", "“a mistake”"],
  ["彼は「橋を造る」と言った。", "橋を造る"],
  ["‘We’ll build it,’ she said. It’s the ’90s again.", "We’ll build it"],
  ["‘We’ll build it,’ she said.", "‘We’ll build it,’"],
  ["Sie sagt: »Wir bauen sie.« Er nicht.", "»Wir bauen sie.«"],
  ["‘We will build it. And more.", "And more"],
])("%s has “%s” between quotation marks", (text, words) => {
  expect(quoted(text, words)).toBe(true);
});

test.each([
  ["“We will build it,” she said.", "she said"],
  ["She said that they will build it.", "they will build it"],
  ["“One.” Then another. “Two.”", "another"],
  ["“One,” she said. “Two.”", "One,” she said. “Two"],
  ["Elle dit « oui » et puis « non ».", "et puis"],
  ["It’s the Greens’ bridge, and that’s all.", "bridge, and"],
  ["He calls it a ‘great mistake’ today.", "today"],
  ["“One,” she said. “Two.”", "“One,” she said. “Two.”"],
  ["»Wir bauen sie«, sagte sie. Der Rat ist dagegen.", "Der Rat ist dagegen"],
  ["In the ’90s the bridge was new.", "the bridge was new"],
  ["’Twas rock ’n’ roll, and they loved it.", "they loved it"],
])("%s has “%s” outside of quotation marks", (text, words) => {
  expect(quoted(text, words)).toBe(false);
});
