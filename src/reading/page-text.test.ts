import { expect, test } from "vitest";
import { de } from "../messages/de/de.ts";
import { en } from "../messages/en/en.ts";
import { smallModel } from "../testing/corpus-builder.ts";
import { pageTextOf } from "../testing/page-text.ts";
import { createPageText, allLoaded } from "./page-text.ts";

test.each([
  { locale: "en", messages: en, list: "A, B and C", date: "September 10, 2015" },
  { locale: "en-US", messages: en, list: "A, B, and C", date: "September 10, 2015" },
  { locale: "en-GB", messages: en, list: "A, B and C", date: "10 September 2015" },
  { locale: "de", messages: de, list: "A, B und C", date: "10. September 2015" },
])("lists and dates in $locale are as in that region, or as in Canada", (expected) => {
  const { locale, messages } = expected;
  const text = createPageText({
    model: smallModel(),
    locale,
    messages,
    regionNames: {},
    loadMessages: allLoaded,
  });
  expect(text.list(["A", "B", "C"])).toBe(expected.list);
  expect(text.date("2015-09-10")).toBe(expected.date);
});

test("a direct quotation that includes its own marks is shown with one pair of marks", () => {
  const { model, words, glossedWords } = pageTextOf(smallModel());
  const excerpt = model.excerpts.find(({ attribution }) => attribution === "direct-quote");
  if (!excerpt) throw new Error("The corpus has no direct quotation.");
  const { exact } = excerpt.selector;
  const marked = { ...excerpt, selector: { ...excerpt.selector, exact: `“${exact}”` } };
  expect(words(marked)).toBe(`“${exact}”`);
  expect(glossedWords({ ...marked, gloss: { en: "It" } })).toBe(`[It] “${exact}”`);
  expect(words({ ...marked, attribution: "paraphrase" })).toBe(`“${exact}”`);
});
