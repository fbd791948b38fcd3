import { describe, expect, it, test } from "vitest";
import { formatFault } from "../model/check/fault.ts";
import { BRIDGE_ARTICLE, smallCorpus } from "../testing/corpus-builder.ts";
import { anchorDraft, type Draft, isDraft } from "./anchor-draft.ts";

const REFRAIN = "We wait.\n\nThe council said: we wait.\n\nWe wait for a report, and we wait for money.";

const draftOf = (...excerpts: Draft["excerpts"]): Draft => ({ source: {}, excerpts });
const quote = (exact: string, paragraph?: number): Draft["excerpts"][number] => ({
  ...{ id: "x", selector: { exact } },
  ...(paragraph === undefined ? {} : { paragraph }),
});
function faults(draft: Draft, copy: string): string[] {
  const found = anchorDraft("sources/s.json", draft, copy);
  return typeof found === "number" ? [] : found.map(formatFault);
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
  it("fills in all that a source file has", () => {
    const { source, excerpts } = smallCorpus()["sources/bridge.json"];
    const draft = draftOf(...excerpts.map(({ id, selector: { exact } }) => ({ id, selector: { exact } })));
    expect(anchorDraft("sources/bridge.json", draft, BRIDGE_ARTICLE)).toBe(4);
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

  it("corrects what an earlier copy had", () => {
    const draft = draftOf({ ...quote("the old bridge", 9), directive: { start: "elsewhere" } });
    expect(faults(draft, BRIDGE_ARTICLE)).toEqual([]);
    expect(draft.excerpts[0]).toMatchObject({ paragraph: 1, directive: { start: "the old bridge" } });
  });

  it("tells words that occur twice by the paragraph that is named", () => {
    const draft = draftOf(quote("we wait", 2));
    expect(faults(draft, REFRAIN.replaceAll("We", "we"))).toEqual([]);
    expect(draft.excerpts[0]).toMatchObject({
      paragraph: 2,
      directive: { prefix: "said:", start: "we wait" },
    });
  });

  it("leaves words where they were placed before", () => {
    const start = REFRAIN.replaceAll("\n\n", " ").lastIndexOf("e wait");
    const selector = { exact: "we wait", refinedBy: { start: start - 1 } };
    const draft = draftOf({ id: "x", paragraph: 3, selector });
    expect(faults(draft, REFRAIN.replaceAll("We", "we"))).toEqual([]);
    expect(draft.excerpts[0]).toMatchObject({
      selector: { refinedBy: { start: start - 1, end: start + 6 } },
      directive: { prefix: "and", start: "we wait" },
    });
  });

  it.each([
    ["do not occur", quote("we do not wait"), "x” do not occur in the copy; quote them exactly"],
    ["occur twice", quote("we wait"), "x” occur 2 times; quote more, or name the “paragraph”"],
    ["occur twice in the paragraph that is named", quote("e wait", 3), "x” occur 4 times; quote more"],
    ["run over a paragraph", quote("wait. The"), "x” run over the end of a paragraph"],
    ["are all of their paragraph, and elsewhere", quote("We wait", 1), "x” cannot be linked uniquely"],
    ["end within a word", quote("for a rep"), "x” cannot be linked uniquely; quote whole words"],
  ])("refuses words that %s", (_, excerpt, fault) => {
    const draft = draftOf(excerpt);
    const before = structuredClone(draft);
    expect(faults(draft, REFRAIN)).toEqual([
      expect.stringContaining(`$.excerpts[0].selector.exact: the words of “${fault}`),
    ]);
    expect(draft).toEqual(before);
  });

  it("names the mark that the copy does not have", () => {
    const draft = { source: { text: { from: "Once upon" } }, excerpts: [] };
    expect(faults(draft, REFRAIN)).toEqual([
      "sources/s.json: $.source.text.from: the copy has no “Once upon”; correct it",
    ]);
  });
});
