import { expect, test } from "vitest";
import { setValue } from "../../coding/records.ts";
import { en } from "../../messages/en/en.ts";
import { bridgeDraft } from "../../testing/bridge-draft.ts";
import { newCoded, newNamed } from "./forms/new-records.ts";
import { nameOfStep } from "./step-name.ts";

const SOURCE = "sources/bridge.json";
const draft = bridgeDraft();

test.each([
  [
    "a field of a record",
    setValue(draft, ["files", SOURCE, "stances", 0, "timing", "en"], "soon"),
    "Stance, Timing",
  ],
  [
    "a field of an item",
    setValue(draft, ["files", SOURCE, "stances", 0, "reasons", 0, "summary", "en"], "x"),
    "Stance, Summary",
  ],
  [
    "a field of a source",
    setValue(draft, ["files", SOURCE, "source", "publisher"], "News"),
    "Source, Publisher",
  ],
  [
    "a field of the corpus",
    setValue(draft, ["files", "corpus.json", "title", "en"], "Title"),
    "Corpus, Title",
  ],
  ["a new record", newCoded(draft, "bridge", "stances").edit, "New stance"],
  ["a new actor", newNamed(draft, "actors", "Ben").edit, "New actor"],
  ["a removed record", setValue(draft, ["files", SOURCE, "events", 0]), "Event"],
  ["the text", [{ kind: "set", path: ["texts", "bridge"], now: [] } as const], "Text"],
])("names %s", (_, edit, name) => {
  expect(nameOfStep({ edit }, en.desk)).toBe(name);
});
