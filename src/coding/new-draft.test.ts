import { describe, expect, it } from "vitest";
import { draftOf } from "../model/check/draft.ts";
import { apply, inverse } from "./edit.ts";
import { addSource, emptyDraft } from "./new-draft.ts";

describe("emptyDraft", () => {
  it("has nothing wrong but what an author fills in", () => {
    const { errors, todo } = draftOf(emptyDraft("fr").files);
    expect(errors).toEqual([]);
    expect(todo.file.map(({ code }) => code)).toEqual(["no-sources"]);
    expect(todo.value.every(({ file }) => file === "corpus.json")).toBe(true);
  });
});

describe("addSource", () => {
  const empty = emptyDraft("fr");

  it("adds the text, with the paragraphs that belong to it", async () => {
    const paragraphs = [{ text: "Menu", leftOut: true }, { text: "Un mot." }, { text: "Deux  mots." }];
    const edit = await addSource(empty, { id: "un", paragraphs, facts: { headline: "Mots" } });
    const draft = apply(empty, edit);
    expect(draft.texts).toEqual({ un: paragraphs });
    expect(draft.files["sources/un.json"]).toMatchObject({
      source: {
        ...{ id: "un", headline: "Mots", wordCount: 4 },
        text: { length: "Un mot. Deux mots.".length, from: "Un mot. Deux mots." },
        paragraphs: [
          { n: 1, summary: { fr: "" } },
          { n: 2, summary: { fr: "" } },
        ],
      },
    });
    expect(draftOf(draft.files).errors).toEqual([]);
    expect(apply(draft, inverse(edit))).toEqual(empty);
  });

  it("adds a source that is known by its quotations", async () => {
    const draft = apply(empty, await addSource(empty, { id: "un", paragraphs: [] }));
    expect(draft.texts).toEqual({});
    expect(draft.files["sources/un.json"]).not.toHaveProperty(["source", "text"]);
    expect(draftOf(draft.files).errors).toEqual([]);
  });

  it("refuses the id of another source", async () => {
    const draft = apply(empty, await addSource(empty, { id: "un", paragraphs: [] }));
    await expect(addSource(draft, { id: "un", paragraphs: [] })).rejects.toThrow(RangeError);
  });
});
