import { describe, expect, it, test } from "vitest";
import { drop, put, SOURCE } from "../../testing/broken-corpora.ts";
import { corpusOf, type SmallCorpus, smallCorpus } from "../../testing/corpus-builder.ts";
import { type CorpusWarning, warningsOf } from "./warnings.ts";

/** The warnings of the small corpus after a change, apart from those that it always has. */
function warningsAfter(...changes: ((files: SmallCorpus) => unknown)[]): CorpusWarning[] {
  const files = smallCorpus();
  // The small corpus has no stance on its second issue.
  files["issues.json"].issues.pop();
  files[SOURCE].silences = [];
  for (const change of changes) change(files);
  return warningsOf(corpusOf(files));
}

const addMayor = (files: SmallCorpus) =>
  files["actors.json"].actors.push({ id: "mayor", name: { en: "The mayor" }, type: "person" });

describe("warningsOf", () => {
  it("has none for a corpus in which all is used", () => {
    expect(warningsAfter()).toEqual([]);
  });

  it("names an actor that nothing uses", () => {
    expect(warningsAfter(addMayor)).toEqual([
      {
        ...{ file: "actors.json", path: ["actors", 3], record: "mayor" },
        ...{ code: "unused-actor", params: { actor: "mayor" } },
      },
    ]);
  });

  test.each<[string, (files: SmallCorpus) => unknown]>([
    ["speaks", put(SOURCE, ["excerpts", 0, "speaker"], "mayor")],
    ["takes part in an event", put(SOURCE, ["events", 0, "actors"], ["mayor"])],
    ["has members", put("actors.json", ["actors", 1, "memberships", 0, "organization"], "mayor")],
  ])("names no actor that only %s", (_, use) => {
    expect(warningsAfter(addMayor, use)).toEqual([]);
  });

  it("names a locale without any translation", () => {
    expect(warningsAfter(put("corpus.json", ["locales"], ["en", "de", "fr"]))).toEqual([
      {
        ...{ file: "corpus.json", path: ["locales", 2], record: undefined },
        ...{ code: "untranslated-locale", params: { locale: "fr" } },
      },
    ]);
  });

  it("names an issue of which only one position is used, or none", () => {
    expect(warningsAfter(put(SOURCE, ["stances", 1, "position"], "rebuild"))).toMatchObject([
      {
        ...{ file: "issues.json", path: ["issues", 0], record: "bridge" },
        ...{ code: "few-positions-used", params: { issue: "bridge", count: 1 } },
      },
    ]);
    expect(warningsOf(corpusOf(smallCorpus()))).toMatchObject([
      { code: "few-positions-used", params: { issue: "ferry", count: 0 } },
    ]);
  });

  it("says nothing of an issue whose only position is used", () => {
    const warnings = warningsAfter((files) => {
      const [issue] = files["issues.json"].issues;
      const [, stance] = files[SOURCE].stances;
      const [, rebuild] = issue?.positions ?? [];
      if (!issue || !stance || !rebuild) throw new Error("The small corpus has lost its records.");
      issue.positions = [rebuild];
      stance.position = rebuild.id;
    });
    expect(warnings).toEqual([]);
  });

  it("names an excerpt that no link leads to", () => {
    expect(warningsAfter(drop(SOURCE, ["excerpts", 1, "directive"]))).toEqual([
      {
        ...{ file: SOURCE, path: ["excerpts", 1], record: "this-year" },
        ...{ code: "no-link", params: { excerpt: "this-year" } },
      },
    ]);
  });
});
