import { describe, expect, it } from "vitest";
import { bridgeDraft } from "../testing/bridge-draft.ts";
import { BRIDGE_ARTICLE } from "../testing/corpus-builder.ts";
import { draftOf } from "../model/check/draft.ts";
import { apply, inverse } from "./edit.ts";
import { recordsOf, recordWithId } from "./records.ts";
import { rewordExcerpt } from "./reword.ts";
import { textAt } from "./values.ts";

const draft = bridgeDraft((files) => {
  Object.assign(files["sources/bridge.json"].excerpts[0] ?? {}, { gloss: { en: "the bridge" } });
});
const [excerpt] = recordsOf(draft, "excerpts");
const id = textAt(excerpt?.record, ["id"]) ?? "";
const paragraphs = BRIDGE_ARTICLE.split("\n\n");

/** The selection of words of the article. */
function selectionOf(words: string) {
  const paragraph = paragraphs.findIndex((text) => text.includes(words));
  const start = paragraphs[paragraph]?.indexOf(words) ?? 0;
  return { paragraph, start, end: start + words.length };
}

/** The first and the last word of the paragraph of the excerpt. */
const [firstWord = ""] = paragraphs[Number(excerpt?.record["paragraph"]) - 1]?.split(" ") ?? [];

describe("rewordExcerpt", () => {
  const edit = rewordExcerpt(draft, id, selectionOf(firstWord));
  if ("problem" in edit) throw new Error(edit.problem);
  const after = apply(draft, edit);
  const record = recordWithId(after, "excerpts", id)?.record;

  it("gives an excerpt other words, at their place", () => {
    expect(record).toMatchObject({ selector: { exact: firstWord } });
    expect(draftOf(after.files).errors).toEqual([]);
  });

  it("keeps everything else, and what the excerpt supports", () => {
    const { selector, directive, paragraph } = excerpt?.record ?? {};
    expect({ ...record, selector, directive, paragraph }).toEqual(excerpt?.record);
    expect(recordsOf(after, "stances")).toEqual(recordsOf(draft, "stances"));
  });

  it("is taken back by its inverse", () => {
    expect(apply(after, inverse(edit))).toEqual(draft);
  });

  it("moves an excerpt to another paragraph", () => {
    const other = paragraphs.findIndex((_, at) => at !== Number(excerpt?.record["paragraph"]) - 1);
    const [word = ""] = paragraphs[other]?.split(" ") ?? [];
    const moved = rewordExcerpt(draft, id, { paragraph: other, start: 0, end: word.length });
    if ("problem" in moved) throw new Error(moved.problem);
    expect(recordWithId(apply(draft, moved), "excerpts", id)?.record["paragraph"]).toBe(other + 1);
  });

  it("changes nothing if the words are the same", () => {
    const words = textAt(excerpt?.record, ["selector", "exact"]) ?? "";
    expect(rewordExcerpt(draft, id, selectionOf(words))).toEqual([]);
  });

  it("says why a selection has no words", () => {
    expect(rewordExcerpt(draft, id, { paragraph: 0, start: 0, end: 99_999 })).toEqual({
      problem: "across-paragraphs",
    });
  });
});
