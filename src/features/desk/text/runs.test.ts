import { describe, expect, it } from "vitest";
import type { TextParagraph } from "../../../coding/draft.ts";
import { sourceTextOf } from "../../../coding/source-text.ts";
import { normalize } from "../../../model/normalize.ts";
import { numbered, runsOf } from "./runs.ts";

describe("runsOf", () => {
  it("cuts a text where excerpts begin and end, so that overlaps are runs of their own", () => {
    const runs = runsOf("abcdef", [
      { id: "x", start: 1, end: 4 },
      { id: "y", start: 3, end: 6 },
    ]);
    expect(runs.map(({ text, excerpts }) => [text, excerpts.join(" ")])).toEqual([
      ["a", ""],
      ["bc", "x"],
      ["d", "x y"],
      ["ef", "y"],
    ]);
  });

  it("gives the whole text in its order", () => {
    expect(runsOf("words", [])).toEqual([{ start: 0, text: "words", excerpts: [] }]);
    expect(
      runsOf("words", [{ id: "x", start: 0, end: 5 }])
        .map(({ text }) => text)
        .join(""),
    ).toBe("words");
  });
});

/** An excerpt of words of a text, as a file of a source has it. */
function excerptOf(paragraphs: readonly TextParagraph[], words: string) {
  const { body } = sourceTextOf(paragraphs);
  const start = body.text.indexOf(normalize(words));
  const end = start + normalize(words).length;
  const paragraph = body.paragraphs.findIndex((place) => place.start <= start && end <= place.end) + 1;
  return { id: "x", paragraph, selector: { exact: words, refinedBy: { start, end } } };
}

function marked(texts: readonly (string | TextParagraph)[], words: string) {
  const paragraphs = texts.map((text) => (typeof text === "string" ? { text } : text));
  return numbered(paragraphs, [excerptOf(paragraphs, words)]).flatMap(({ n, paragraph, spans }) =>
    spans.map(({ start, end }) => [n, paragraph.text.slice(start, end)]),
  );
}

describe("numbered", () => {
  it("finds the words of an excerpt in its paragraph", () => {
    expect(marked(["First one.", "Then “we will go” there."], "we will go")).toEqual([[2, "we will go"]]);
  });

  it("finds them after characters that the normal form changes", () => {
    expect(marked(["A  wide --- gap... then these words."], "these words")).toEqual([[1, "these words"]]);
    expect(marked(["The o\uFB03ce said: no\u00ADthing."], "nothing")).toEqual([[1, "no\u00ADthing"]]);
    expect(marked(["cafe\u0301 and e\u0301t\u00E9 here"], "été")).toEqual([[1, "e\u0301t\u00E9"]]);
  });

  it("gives a paragraph that is left out no number", () => {
    const rows = numbered([{ text: "An advertisement", leftOut: true }, { text: "The text" }], []);
    expect(rows.map(({ n }) => n)).toEqual([undefined, 1]);
    expect(marked([{ text: "Left out", leftOut: true }, "These are words"], "are words")).toEqual([
      [1, "are words"],
    ]);
  });
});
