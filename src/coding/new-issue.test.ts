import { expect, test } from "vitest";
import { issueNamed } from "./new-issue.ts";

test.each([
  ["The tram", { title: { en: "The tram" }, question: { en: "" } }],
  ["Should the tram be built? ", { title: { en: "" }, question: { en: "Should the tram be built? " } }],
  ["هل يُبنى الترام؟", { title: { en: "" }, question: { en: "هل يُبنى الترام؟" } }],
])("an issue that is named “%s” has it as its title or its question", (name, issue) => {
  expect(issueNamed("en", name)).toEqual(issue);
});
