import { describe, expect, it, test } from "vitest";
import type { CorpusFiles } from "../model/check/check.ts";
import { draftOf } from "../model/check/draft.ts";
import { countsOf } from "../model/check/draft-counts.ts";
import { type SmallCorpus, smallCorpus } from "../testing/corpus-builder.ts";
import { draft as de } from "./de/draft.ts";
import { draft as en } from "./en/draft.ts";
import { draft as fr } from "./fr/draft.ts";
import { type DraftLines, formatDraft } from "./format-draft.ts";

const lines: DraftLines = { error: ({ code }) => code, warning: ({ code }) => code };

function changed(change: (files: SmallCorpus) => unknown) {
  const files = smallCorpus();
  change(files);
  const all = files as unknown as CorpusFiles;
  return [countsOf(all), draftOf(all)] as const;
}

describe("formatDraft", () => {
  it("says that nothing is left", () => {
    expect(formatDraft(en, ...changed(Boolean), lines)).toEqual([
      "Done: 3 actors, 2 issues, 3 excerpts, 2 stances, 1 silence, 4 of 4 paragraphs with a summary.",
      en.nothingLeft,
    ]);
  });

  it("lists each kind under its heading, and warnings as well", () => {
    const draft = changed((files) => {
      Object.assign(files["sources/bridge.json"].source, { publisher: "" });
      files["actors.json"].actors.push({ id: "mayor", name: { en: "The mayor" }, type: "person" });
    });
    expect(formatDraft(en, ...draft, lines).slice(1)).toEqual([
      ...["", "Values to fill in: 1", "  wrong-format"],
      ...["", "Actors without records: 1", "  unused-actor"],
    ]);
  });

  test.each([
    [en, "  … and 2 more"],
    [de, "  … und 2 weitere"],
    [fr, "  … et 2 autres"],
  ])("lists the first five places of a kind", (messages, more) => {
    const draft = changed((files) => {
      Object.assign(files["sources/bridge.json"].source, {
        ...{
          publisher: "",
          headline: "",
          url: "",
          datePublished: "",
          inLanguage: "",
          type: "",
          dateline: "",
        },
      });
    });
    const [counts, , heading, ...listed] = formatDraft(messages, ...draft, lines);
    expect(counts).toMatch(/3 (?:actors|Akteure|acteurs).+4 (?:of|von|sur) 4/u);
    expect(heading).toBe(`${messages.kinds.value}: 7`);
    expect(listed).toEqual([...Array.from({ length: 5 }, () => "  wrong-format"), more]);
  });
});
