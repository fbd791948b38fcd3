import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { anchorDraft, isDraft } from "../model/anchoring/anchor-draft.ts";
import { bodyOf } from "../model/anchoring/anchor.ts";
import { checkCopy } from "../model/anchoring/check-copy.ts";
import { decodeCopy } from "../model/anchoring/read-copy.ts";
import { checkCorpus } from "../model/check/check.ts";
import { BRIDGE_ARTICLE, corpusOf, type SmallCorpus, smallCorpus } from "../testing/corpus-builder.ts";
import type { Draft, TextParagraph } from "./draft.ts";
import { apply, type Edit, inverse } from "./edit.ts";
import { addRecord, recordsOf, setValue } from "./records.ts";
import { excerptAt } from "./excerpt-at.ts";
import { addSource, emptyDraft } from "./new-draft.ts";
import { sourceTextOf } from "./source-text.ts";
import { bringText, joinParagraphs, leaveOut, paragraphsFrom, splitParagraph } from "./paragraphs.ts";
import { type JsonObject, textAt, valueAt } from "./values.ts";

const FILE = "sources/bridge.json";
const texts = (paragraphs: readonly TextParagraph[]) => paragraphs.map(({ text }) => text);

/** The made-up corpus with its text at hand. */
const bridge: Draft = {
  ...{ version: 1, files: smallCorpus() as unknown as Draft["files"], unreviewed: [] },
  texts: { bridge: paragraphsFrom(BRIDGE_ARTICLE) },
};

/** The draft after an edit that is not refused, which can be undone. */
function edited(draft: Draft, edit: Edit | { readonly problem: string }): Draft {
  if ("problem" in edit) throw new Error(edit.problem);
  const next = apply(draft, edit);
  expect(apply(next, inverse(edit))).toEqual(draft);
  return next;
}

/** The file of the source without its excerpts and what they support. */
const withoutExcerpts = {
  ...(bridge.files[FILE] as JsonObject),
  ...{ excerpts: [], stances: [], silences: [], events: [] },
};

/** The words at the places that the excerpts of a draft have. */
function placedWords(draft: Draft): unknown[] {
  const body = sourceTextOf(draft.texts["bridge"] ?? []).body.text;
  return recordsOf(draft, "excerpts").map(({ record }) => {
    const at = (key: string) => Number(valueAt(record, ["selector", "refinedBy", key]));
    return body.slice(at("start"), at("end"));
  });
}

/** The paragraph and the offset of each excerpt of a draft. */
const starts = (draft: Draft) =>
  recordsOf(draft, "excerpts").map(({ record }) => [
    record["paragraph"],
    valueAt(record, ["selector", "refinedBy", "start"]),
  ]);

describe("paragraphsFrom", () => {
  test.each([
    ["ligatures", "The \uFB01nance o\uFB03cer"],
    ["soft hyphens", "The fi\u00ADnance of\u00ADfi\u00ADcer"],
    ["a byte order mark", "\uFEFFThe finance officer"],
  ])("reads %s as readers see them", (_, copy) => {
    expect(paragraphsFrom(copy)).toEqual([{ text: "The finance officer" }]);
  });

  it("reads every encoding of a text", () => {
    const text = "„Grüße“ – so Å\n\nZweiter Absatz";
    const utf16 = (littleEndian: boolean) => {
      const view = new DataView(new ArrayBuffer(2 * text.length + 2));
      for (const [at, unit] of Array.from(`\uFEFF${text}`, (each) => each.charCodeAt(0)).entries())
        view.setUint16(2 * at, unit, littleEndian);
      return new Uint8Array(view.buffer);
    };
    const latin = new Map([
      ["„", 0x84],
      ["“", 0x93],
      ["–", 0x96],
    ]);
    const ansi = Uint8Array.from(text, (letter) => latin.get(letter) ?? letter.charCodeAt(0));
    for (const bytes of [new TextEncoder().encode(text), utf16(true), utf16(false), ansi]) {
      const copy = decodeCopy(bytes);
      expect("text" in copy && texts(paragraphsFrom(copy.text))).toEqual([
        "„Grüße“ – so Å",
        "Zweiter Absatz",
      ]);
    }
  });

  it("joins cut words, and makes spaces of other line ends", () => {
    expect(
      texts(paragraphsFrom("The long-\nterm min-\nister of\r\nFerry\u00AD\ntown  said\u00A0so.\n\n \nYes.")),
    ).toEqual(["The longterm minister of Ferrytown  said\u00A0so.", "Yes."]);
  });

  test.each([
    ["Chinese", "我们不会等待\n议会授权，\n他说。", "我们不会等待议会授权，他说。"],
    ["Japanese", "町は橋を\r\n  造ると「\nすぐ」言った。", "町は橋を造ると「すぐ」言った。"],
    ["Thai", "เราจะสร้าง\nสะพาน", "เราจะสร้างสะพาน"],
    ["Korean", "우리는 다리를\n짓는다", "우리는 다리를 짓는다"],
    ["Chinese and English", "他说 NDP\n不会等待\nNATO", "他说 NDP 不会等待 NATO"],
  ])("joins the lines of a text in %s as its words are joined", (_, copy, text) => {
    expect(texts(paragraphsFrom(`${copy}\n\nEnd.`))).toEqual([text, "End."]);
  });

  it("gives the same text as the file that it was", () => {
    const piece = fc.constantFrom(
      "word",
      "-",
      "\n",
      "\n\n",
      " ",
      "\r\n",
      "\u00AD",
      "ﬁ",
      ". . .",
      "\u2029",
      "\u00A0",
      "A.",
      "我",
      "。",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const copy = pieces.join("");
        const body = bodyOf(copy, {});
        const paragraphs = paragraphsFrom(copy);
        expect("text" in body && body.text).toBe(sourceTextOf(paragraphs).body.text);
        expect("text" in body && body.paragraphs.length).toBe(paragraphs.length);
        for (const text of texts(paragraphs)) expect(text).not.toMatch(/\n/u);
      }),
    );
  });
});

describe("a change of the text", () => {
  it("moves the excerpts with their paragraphs", async () => {
    const words = placedWords(bridge);
    const apart = edited(
      bridge,
      await splitParagraph(bridge, "bridge", 1, BRIDGE_ARTICLE.indexOf("\u201D ") - 90),
    );
    const joined = edited(bridge, await joinParagraphs(bridge, "bridge", 1));
    expect(joined.texts["bridge"]).toHaveLength(3);
    for (const draft of [apart, joined]) expect(placedWords(draft)).toEqual(words);
    expect(valueAt(joined.files, [FILE, "source", "paragraphs"])).toMatchObject([
      { n: 1 },
      { n: 2 },
      { n: 3 },
    ]);
  });

  it("is undone by its opposite", async () => {
    const text = bridge.texts["bridge"]?.[3]?.text ?? "";
    const at = text.indexOf(" and the ferry");
    const apart = edited(bridge, await splitParagraph(bridge, "bridge", 3, at));
    expect(apart.texts["bridge"]).toHaveLength(5);
    const again = edited(apart, await joinParagraphs(apart, "bridge", 3));
    expect(again.texts).toEqual(bridge.texts);
    expect(valueAt(again.files, [FILE, "excerpts"])).toEqual(valueAt(bridge.files, [FILE, "excerpts"]));
  });

  it("is refused if it would cut an excerpt or leave it out, and names the excerpt", async () => {
    const [first] = recordsOf(bridge, "excerpts");
    const words = textAt(first?.record, ["selector", "exact"]) ?? "";
    const index = texts(bridge.texts["bridge"] ?? []).findIndex((text) => text.includes(words));
    const at = (bridge.texts["bridge"]?.[index]?.text.indexOf(words) ?? 0) + words.indexOf(" ");
    const refused = {
      problem: "excerpts-in-the-way",
      excerpts: expect.arrayContaining([textAt(first?.record, ["id"])]) as unknown,
    };
    for (const cut of [at, at - 1])
      expect(await splitParagraph(bridge, "bridge", index, cut)).toEqual(refused);
    expect(await leaveOut(bridge, "bridge", index, true)).toEqual(refused);
  });

  it("keeps an excerpt at its place if other paragraphs have the same words", async () => {
    const paragraphs = paragraphsFrom("Menu.\n\nWe want it.\n\nBut who wants it?\n\nWe want it.");
    const empty = emptyDraft("en");
    let draft = apply(empty, await addSource(empty, { id: "bridge", paragraphs }));
    for (const [at, paragraph] of [1, 3].entries()) {
      const selected = excerptAt(draft, "bridge", { paragraph, start: 0, end: 10 });
      if ("problem" in selected) throw new Error(selected.problem);
      draft = apply(
        draft,
        addRecord(draft, FILE, "excerpts", { id: `x${at}`, attribution: "background", ...selected }),
      );
    }
    expect(starts(draft)).toEqual([
      [2, 6],
      [4, 36],
    ]);
    const without = edited(draft, await leaveOut(draft, "bridge", 0, true));
    expect(starts(without)).toEqual([
      [1, 0],
      [3, 30],
    ]);
    expect(await leaveOut(without, "bridge", 1, true)).toMatchObject({ excerpts: ["x0"] });
    expect(starts(edited(without, await leaveOut(without, "bridge", 0, false)))).toEqual(starts(draft));
  });

  describe("with a paragraph that is left out", () => {
    const record = (n: number) => ["files", FILE, "source", "paragraphs", n - 1];
    const noted = [
      ...setValue(bridge, [...record(4), "summary", "en"], "A sentence of ours."),
      ...setValue(bridge, [...record(4), "use"], "context"),
    ];
    const draft = apply({ ...bridge, files: { ...bridge.files, [FILE]: withoutExcerpts } }, noted);

    it("keeps its summary and its mark, and gives them back with it", async () => {
      const without = edited(draft, await leaveOut(draft, "bridge", 3, true));
      expect(valueAt(without.files, [FILE, "source", "paragraphs"])).toHaveLength(3);
      const split = edited(without, await splitParagraph(without, "bridge", 0, 12));
      const back = edited(split, await leaveOut(split, "bridge", 4, false));
      expect(valueAt(back, record(5))).toEqual({ ...(valueAt(draft, record(4)) as JsonObject), n: 5 });
      expect(back.texts["bridge"]?.[4]).toEqual(draft.texts["bridge"]?.[3]);
    });

    it("joins its summary to that of the paragraph that it is joined with", async () => {
      const without = edited(draft, await leaveOut(draft, "bridge", 3, true));
      const joined = edited(without, await joinParagraphs(without, "bridge", 2));
      const summary = textAt(draft, [...record(3), "summary", "en"]);
      expect(valueAt(joined, [...record(3), "summary", "en"])).toBe(`${summary} A sentence of ours.`);
    });

    it("keeps nothing of a paragraph of which nothing is recorded", async () => {
      const blank = apply(draft, setValue(draft, [...record(1), "summary", "en"], ""));
      const clear = apply(blank, setValue(blank, [...record(1), "summary", "de"]));
      const without = edited(clear, await leaveOut(clear, "bridge", 0, true));
      expect(without.texts["bridge"]?.[0]).toEqual({
        text: texts(bridge.texts["bridge"] ?? [])[0],
        leftOut: true,
      });
    });
  });

  it("changes nothing without words on both sides, and without a paragraph", async () => {
    expect(await splitParagraph(bridge, "bridge", 0, 0)).toEqual([]);
    expect(await joinParagraphs(bridge, "bridge", 3)).toEqual([]);
    expect(await leaveOut(bridge, "bridge", 0, false)).toEqual([]);
  });
});

/** The draft after paragraphs are brought in as the text of its source. */
async function bring(draft: Draft, paragraphs: readonly string[]): Promise<Draft> {
  const brought = paragraphsFrom(paragraphs.join("\n\n"));
  return edited(draft, await bringText(draft, "bridge", brought));
}

describe("bringText", () => {
  const folder: Draft = { ...bridge, texts: {} };

  it("gives a source of a folder its text, and changes no other value", async () => {
    const draft = edited(folder, await bringText(folder, "bridge", paragraphsFrom(BRIDGE_ARTICLE)));
    expect(draft.texts).toEqual(bridge.texts);
    expect(placedWords(draft)).toEqual(placedWords(bridge));
    expect(checkCorpus(draft.files).ok).toBe(true);
    const corpus = corpusOf(draft.files as unknown as SmallCorpus);
    expect(await checkCopy(corpus, "bridge", BRIDGE_ARTICLE)).toEqual([]);
  });

  it("anchors as the command line does", async () => {
    const copy = `Menu\n\n${BRIDGE_ARTICLE}\n\nMore`;
    const draft = edited(folder, await bringText(folder, "bridge", paragraphsFrom(copy)));
    const file: unknown = structuredClone(folder.files[FILE]);
    if (!isDraft(file)) throw new Error("The made-up source cannot be anchored.");
    file.source.text = { from: "HILLTOWN", to: "asked of it." };
    expect(await anchorDraft(FILE, file, copy)).toBe(4);
    expect(valueAt(draft.files, [FILE, "excerpts"])).toEqual(file.excerpts);
  });

  describe("gives each paragraph its own record", () => {
    const article = BRIDGE_ARTICLE.split("\n\n");
    const summary = (n: number) =>
      textAt(bridge.files, [FILE, "source", "paragraphs", n - 1, "summary", "en"]);
    /** The beginning of each paragraph, and its summary; “–” if it is left out. */
    const rows = (draft: Draft) => {
      const { indexes } = sourceTextOf(draft.texts["bridge"] ?? []);
      return (draft.texts["bridge"] ?? []).map(({ text, leftOut = false, record }, index) => [
        text.slice(0, 8),
        leftOut ? "–" : "",
        textAt(record ?? valueAt(draft.files, [FILE, "source", "paragraphs", indexes.indexOf(index)]), [
          "summary",
          "en",
        ]) ?? "",
      ]);
    };
    const whole = article.map((text, at) => [text.slice(0, 8), "", summary(at + 1)]);
    const uncoded: Draft = { ...folder, files: { ...folder.files, [FILE]: withoutExcerpts } };

    it.each([
      ["with its excerpts", folder],
      ["without any excerpt", uncoded],
    ])("of a page %s", async (_, draft) => {
      const [first = "", ...others] = article;
      const page = ["A bridge too old", "By a reporter", first, "Advertisement", ...others, "Menu", "More"];
      const brought = await bring(draft, page);
      expect(rows(brought)).toEqual([
        ["A bridge", "–", ""],
        ["By a rep", "–", ""],
        whole[0],
        ["Advertis", "–", ""],
        ...whole.slice(1),
        ["Menu", "–", ""],
        ["More", "–", ""],
      ]);
      expect(valueAt(brought.files, [FILE, "source"])).toMatchObject(
        valueAt(draft.files, [FILE, "source"]) as JsonObject,
      );
    });

    it("of a text that was taken away, with its first and last words", async () => {
      const empty = emptyDraft("en");
      const page = ["Headline", "The line would cost it all.", "Menu", "Most are against it.", "Menu"];
      const id = "bridge";
      let draft = apply(empty, await addSource(empty, { id, paragraphs: paragraphsFrom(page.join("\n\n")) }));
      for (const index of [0, 2, 4]) draft = edited(draft, await leaveOut(draft, id, index, true));
      for (const n of [1, 2]) {
        const place = ["files", FILE, "source", "paragraphs", n - 1, "summary", "en"];
        draft = apply(draft, setValue(draft, place, `Summary ${n}.`));
      }
      expect(rows(await bring({ ...draft, texts: {} }, page))).toEqual(rows(draft));
    });

    it("of a page that has changed, and keeps the others apart near their places", async () => {
      const changed = article.with(3, "Traffic has tripled, and it is said that the ferry is too small.");
      const others = (draft: Draft) =>
        valueAt(draft.files, [FILE, "excerpts"]) as readonly { readonly paragraph: number }[];
      const excerpts = others(folder).filter(({ paragraph }) => paragraph !== 4);
      const file = { ...(folder.files[FILE] as JsonObject), excerpts } as JsonObject;
      const draft: Draft = { ...folder, files: { ...folder.files, [FILE]: file } };
      const brought = await bring(draft, ["Headline", ...changed]);
      expect(rows(brought)).toEqual([
        ["Headline", "–", ""],
        ...whole.slice(0, 3),
        ["", "–", summary(4)],
        ["Traffic ", "", ""],
      ]);
      const joined = edited(brought, await joinParagraphs(brought, "bridge", 4));
      expect(rows(joined).at(-1)).toEqual(["Traffic ", "", summary(4)]);
    });

    it("and moves no excerpt when a record is joined to its paragraph", async () => {
      const kept = { text: "", leftOut: true, record: { n: 9, summary: { en: "Ours." } } };
      const draft: Draft = { ...bridge, texts: { bridge: [kept, ...(bridge.texts["bridge"] ?? [])] } };
      const joined = edited(draft, await joinParagraphs(draft, "bridge", 0));
      expect(placedWords(joined)).toEqual(placedWords(bridge));
      expect(rows(joined)[0]?.[2]).toBe(`Ours. ${summary(1)}`);
    });

    it("and none to a paragraph that may be one of several", async () => {
      const two = ["Menu one", "Menu two"];
      const empty = emptyDraft("en");
      const add = await addSource(empty, { id: "bridge", paragraphs: paragraphsFrom("Menu one") });
      const draft = apply(empty, add);
      const place = ["files", FILE, "source", "paragraphs", 0, "summary", "en"];
      const noted = apply(draft, setValue(draft, place, "Ours."));
      const facts = apply(noted, setValue(noted, ["files", FILE, "source", "text", "from"]));
      const unknown = apply(facts, setValue(facts, ["files", FILE, "source", "text", "to"]));
      expect(rows(await bring({ ...unknown, texts: {} }, two))).toEqual([
        ["", "–", "Ours."],
        ["Menu one", "", ""],
        ["Menu two", "", ""],
      ]);
    });
  });

  it("is refused with the words that differ", async () => {
    const copy = BRIDGE_ARTICLE.replace("wait for a report", "wait for the report");
    expect(await bringText(folder, "bridge", paragraphsFrom(copy))).toMatchObject({
      problem: "excerpts-not-found",
      errors: [{ code: "not-in-copy", file: FILE, params: { difference: { wrote: "a", has: "the" } } }],
    });
  });
});
