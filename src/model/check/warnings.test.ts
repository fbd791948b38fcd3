import { describe, expect, it, test } from "vitest";
import { drop, put, SOURCE } from "../../testing/broken-corpora.ts";
import { corpusOf, type SmallCorpus, smallCorpus } from "../../testing/corpus-builder.ts";
import { type CorpusWarning, warningsOf } from "./warnings.ts";

/** The number of authored texts of the small corpus without its second issue and its silence. */
const TEXTS = 22;

/** The warnings of the small corpus after a change. */
function everyWarningAfter(...changes: ((files: SmallCorpus) => unknown)[]): CorpusWarning[] {
  const files = smallCorpus();
  // The small corpus has no stance on its second issue.
  files["issues.json"].issues.pop();
  files[SOURCE].silences = [];
  for (const change of changes) change(files);
  return warningsOf(corpusOf(files));
}

/** The warnings after a change, without the one that the small corpus always has: only one of its texts is in German. */
const warningsAfter = (...changes: ((files: SmallCorpus) => unknown)[]) =>
  everyWarningAfter(...changes).filter(({ code }) => code !== "untranslated");

/** The warnings that count untranslated texts. */
const untranslatedAfter = (...changes: ((files: SmallCorpus) => unknown)[]) =>
  everyWarningAfter(...changes).filter(({ code }) => code === "untranslated");

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
    [
      "has members",
      (files) => {
        put("actors.json", ["actors", 3, "type"], "organization")(files);
        put("actors.json", ["actors", 1, "memberships", 0, "organization"], "mayor")(files);
      },
    ],
  ])("names no actor that only %s", (_, use) => {
    expect(warningsAfter(addMayor, use)).toEqual([]);
  });

  it("counts the texts that a locale lacks, in one warning for each locale", () => {
    expect(untranslatedAfter(put("corpus.json", ["locales"], ["en", "de", "fr"]))).toEqual([
      {
        ...{ file: "corpus.json", path: ["locales", 1], record: undefined },
        ...{ code: "untranslated", params: { locale: "de", missing: TEXTS - 1, texts: TEXTS } },
      },
      {
        ...{ file: "corpus.json", path: ["locales", 2], record: undefined },
        ...{ code: "untranslated", params: { locale: "fr", missing: TEXTS, texts: TEXTS } },
      },
    ]);
  });

  it("asks for no translation of a name that has one form", () => {
    const oneForm = put("actors.json", ["actors", 1, "translateName"], false);
    expect(untranslatedAfter(oneForm)).toMatchObject([{ params: { missing: TEXTS - 2, texts: TEXTS - 1 } }]);
  });

  it("asks for our translation of an excerpt in the languages that its source does not have", () => {
    const translation = put(SOURCE, ["excerpts", 0, "translation"], { de: "Neu bauen" });
    expect(untranslatedAfter(translation)).toMatchObject([
      { params: { locale: "de", missing: TEXTS - 1, texts: TEXTS + 1 } },
    ]);
  });

  it("has no such warning for a corpus in one language", () => {
    expect(
      untranslatedAfter((files) => {
        files["corpus.json"].locales = ["en"];
        for (const { name } of files["actors.json"].actors) delete name["de"];
      }),
    ).toEqual([]);
  });

  it("names an issue of which only one position is used, or none", () => {
    expect(warningsAfter(put(SOURCE, ["stances", 1, "position"], "rebuild"))).toMatchObject([
      {
        ...{ file: "issues.json", path: ["issues", 0], record: "bridge" },
        ...{ code: "few-positions-used", params: { issue: "bridge", count: 1 } },
      },
    ]);
    expect(warningsOf(corpusOf(smallCorpus()))).toMatchObject([
      { code: "untranslated" },
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
