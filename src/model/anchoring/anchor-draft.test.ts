import { describe, expect, it, test } from "vitest";
import type { CorpusError } from "../corpus-error.ts";
import { BRIDGE_ARTICLE, smallCorpus } from "../../testing/corpus-builder.ts";
import { anchorDraft, type Draft, isDraft } from "./anchor-draft.ts";

const REFRAIN = "We wait.\n\nThe council said: we wait.\n\nWe wait for a report, and we wait for money.";

const draftOf = (...excerpts: Draft["excerpts"]): Draft => ({ source: {}, excerpts });
const quote = (exact: string, paragraph?: number): Draft["excerpts"][number] => ({
  ...{ id: "x", selector: { exact } },
  ...(paragraph === undefined ? {} : { paragraph }),
});
async function errors(draft: Draft, copy: string): Promise<readonly CorpusError[]> {
  const found = await anchorDraft("sources/s.json", draft, copy);
  return typeof found === "number" ? [] : found;
}

describe("isDraft", () => {
  it("is true of a file before it is anchored, and after", () => {
    expect(isDraft(draftOf(quote("words")))).toBe(true);
    expect(isDraft(smallCorpus()["sources/bridge.json"])).toBe(true);
  });

  const excerpts: unknown[] = [];
  test.each([
    null,
    [],
    "text",
    { excerpts },
    { source: null, excerpts },
    { source: {} },
    { source: { text: null }, excerpts },
    { source: { text: { from: 1 } }, excerpts },
    { source: {}, excerpts: [null] },
    { source: {}, excerpts: [{ selector: null }] },
    { source: {}, excerpts: [{ selector: { exact: 1 } }] },
  ])("is false of %j", (data) => {
    expect(isDraft(data)).toBe(false);
  });
});

describe("anchorDraft", () => {
  it("fills in all that a source file has", async () => {
    const { source, excerpts } = smallCorpus()["sources/bridge.json"];
    const draft = draftOf(...excerpts.map(({ id, selector: { exact } }) => ({ id, selector: { exact } })));
    expect(await anchorDraft("sources/bridge.json", draft, BRIDGE_ARTICLE)).toBe(4);
    expect(draft.source).toEqual({ text: source.text, wordCount: 85 });
    expect(
      draft.excerpts.map(({ paragraph, directive, selector: { exact } }) => ({
        paragraph,
        directive,
        exact,
      })),
    ).toEqual(
      excerpts.map(({ paragraph, directive, selector: { exact } }) => ({ paragraph, directive, exact })),
    );
  });

  it("corrects what an earlier copy had", async () => {
    const draft = draftOf({ ...quote("the old bridge", 9), directive: { start: "elsewhere" } });
    expect(await errors(draft, BRIDGE_ARTICLE)).toEqual([]);
    expect(draft.excerpts[0]).toMatchObject({ paragraph: 1, directive: { start: "the old bridge" } });
  });

  it("tells words that occur twice by the paragraph that is named", async () => {
    const draft = draftOf(quote("we wait", 2));
    expect(await errors(draft, REFRAIN.replaceAll("We", "we"))).toEqual([]);
    expect(draft.excerpts[0]).toMatchObject({
      paragraph: 2,
      directive: { prefix: "said:", start: "we wait" },
    });
  });

  it("tells them by the paragraph that is named, against an offset from before", async () => {
    const copy = REFRAIN.replaceAll("We", "we");
    const draft = draftOf({
      ...quote("we wait", 2),
      selector: { exact: "we wait", refinedBy: { start: 0, end: 7 } },
    });
    expect(await errors(draft, copy)).toEqual([]);
    expect(draft.excerpts[0]).toMatchObject({
      paragraph: 2,
      selector: { refinedBy: { start: 27, end: 34 } },
    });
  });

  it("leaves words where they were placed before", async () => {
    const start = REFRAIN.replaceAll("\n\n", " ").lastIndexOf("e wait");
    const selector = { exact: "we wait", refinedBy: { start: start - 1 } };
    const draft = draftOf({ id: "x", paragraph: 3, selector });
    expect(await errors(draft, REFRAIN.replaceAll("We", "we"))).toEqual([]);
    expect(draft.excerpts[0]).toMatchObject({
      selector: { refinedBy: { start: start - 1, end: start + 6 } },
      directive: { prefix: "and", start: "we wait" },
    });
  });

  test.each<[string, Draft["excerpts"][number], Pick<CorpusError, "code" | "params">]>([
    [
      "do not occur, and names the closest passage",
      quote("We waited for a report, and we wait"),
      {
        code: "not-in-copy",
        params: {
          words: "We waited for a report, and we wait",
          closest: "We wait for a report, and we wait",
          difference: { wrote: "waited", has: "wait" },
        },
      },
    ],
    [
      "are like nothing in the copy",
      quote("an old bridge"),
      { code: "not-in-copy", params: { words: "an old bridge", closest: undefined, difference: undefined } },
    ],
    [
      "occur in two paragraphs",
      quote("we wait"),
      { code: "repeated-in-copy", params: { words: "we wait", paragraphs: [2, 3] } },
    ],
    [
      "occur in other paragraphs than the one that is named",
      quote("we wait", 1),
      { code: "repeated-in-copy", params: { words: "we wait", paragraphs: [2, 3] } },
    ],
    [
      "occur twice in the paragraph that is named",
      quote("e wait", 3),
      { code: "repeated-in-copy", params: { words: "e wait", paragraphs: [1, 2, 3, 3] } },
    ],
    ["run over a paragraph", quote("wait. The"), { code: "across-paragraphs", params: {} }],
    ["are all of their paragraph, and elsewhere", quote("We wait", 1), { code: "not-linkable", params: {} }],
    ["end within a word", quote("for a rep"), { code: "not-linkable", params: {} }],
  ])("refuses words that %s", async (_, excerpt, error) => {
    const draft = draftOf(excerpt);
    const before = structuredClone(draft);
    const path = ["excerpts", 0, "selector", "exact"];
    expect(await errors(draft, REFRAIN)).toEqual([{ file: "sources/s.json", path, record: "x", ...error }]);
    expect(draft).toEqual(before);
  });

  it("names no record of an excerpt without an id", async () => {
    expect(await errors(draftOf({ selector: { exact: "no" } }), REFRAIN)).toMatchObject([
      { record: undefined },
    ]);
  });

  it("names the boundary that the copy does not have", async () => {
    const draft = { source: { text: { from: "Once upon" } }, excerpts: [] };
    expect(await errors(draft, REFRAIN)).toMatchObject([
      {
        path: ["source", "text", "from"],
        code: "no-boundary",
        params: { boundary: "from", words: "Once upon" },
      },
    ]);
  });
});
