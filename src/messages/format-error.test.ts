import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it, test } from "vitest";
import { anchorDraft } from "../model/anchoring/anchor-draft.ts";
import { checkCopy } from "../model/anchoring/check-copy.ts";
import { readCorpus } from "../build/read-corpus.ts";
import { checkCorpus, type CorpusFiles } from "../model/check/check.ts";
import { draftOf } from "../model/check/draft.ts";
import { type CorpusError, errorAt } from "../model/corpus-error.ts";
import type { Corpus } from "../model/schema.ts";
import { CONTRADICTIONS, put, SOURCE, WRONG_SHAPES } from "../testing/broken-corpora.ts";
import { typographyMistakes } from "../testing/french-typography.ts";
import { BRIDGE_ARTICLE, corpusOf, smallCorpus } from "../testing/corpus-builder.ts";
import { errors as de } from "./de/errors.ts";
import { warnings as deWarnings } from "./de/warnings.ts";
import { allErrors as en } from "./en/command-errors.ts";
import { warnings as enWarnings } from "./en/warnings.ts";
import { errors as fr } from "./fr/errors.ts";
import { warnings as frWarnings } from "./fr/warnings.ts";
import { type ErrorWords, formatFinding } from "./format-error.ts";

/** An error of the contents of files. */
type ContentError = Extract<CorpusError, { readonly code: keyof typeof de }>;

const english = (error: CorpusError) => formatFinding(en, error);
const german = (error: ContentError) => formatFinding(de, error);
const french = (error: ContentError) => formatFinding(fr, error);

describe("formatFinding", () => {
  it("names the file, the place, its record, what is wrong and what to do", () => {
    const error = errorAt(SOURCE, ["stances", 16, "actor"], "unknown-reference", {
      ...{ id: "npd", collection: "actors", nearest: "ndp" },
    });
    const line =
      "sources/bridge.json: $.stances[16].actor (ndp-stays): no actor has the id “npd”; did you mean “ndp”? Otherwise add it to actors.json";
    expect(english({ ...error, record: "ndp-stays" })).toBe(line);
    expect(english(error)).toBe(line.replace(" (ndp-stays)", ""));
  });

  it("names no place in a file that is wrong as a whole", () => {
    expect(english(errorAt("corpus.json", [], "missing-file", { kind: "corpus" }))).toBe(
      "corpus.json: the file is missing; create it (see docs/model.md for its fields)",
    );
  });

  it("suggests nothing where no name is near", () => {
    const params = { id: "nobody", collection: "actors", nearest: undefined } as const;
    expect(english(errorAt(SOURCE, ["events", 0], "unknown-reference", params))).toMatch(
      /“nobody”; correct the id, or add the actor to actors\.json$/u,
    );
  });

  it("is one line, and quotes only the beginning of a long value", () => {
    const value = `two\r\n\tlines ${"x".repeat(1000)}`;
    const line = english(
      errorAt("actors.json", ["actors", 0, "type"], "unknown-choice", {
        ...{ value, allowed: ["person", "party", "state"], nearest: undefined },
      }),
    );
    expect(line).toMatch(
      /“two lines x{40,60}…” is not allowed here; use one of “person”, “party” or “state”$/u,
    );
  });

  test.each([
    ["items", 1, "has 1 item, but needs at least 2"],
    ["items", 0, "has 0 items, but needs at least 2"],
    ["value", -1, "is -1, but must be at least 2"],
  ] as const)("counts the %s of a value of %d", (measure, actual, words) => {
    const error = errorAt("issues.json", ["issues", 0], "too-small", { measure, actual, least: 2 });
    expect(english(error)).toContain(words);
  });

  it("says where a quotation differs", () => {
    const difference = { wrote: "waited", has: "wait" };
    const params = { words: "We waited", closest: "We wait", difference };
    const error = errorAt(SOURCE, ["excerpts", 0, "selector", "exact"], "not-in-copy", params);
    expect(english(error)).toContain("not in the copy: you wrote “waited”, the source has “wait”; quote");
  });

  test.each([
    [[2, 3, 3], "in paragraphs 2 and 3; set “paragraph” to 2, or"],
    [[3, 3], "in paragraph 3; quote more words until"],
  ])("says in which paragraphs words are repeated: %j", (paragraphs, words) => {
    const error = errorAt(SOURCE, ["excerpts"], "repeated-in-copy", { words: "we wait", paragraphs });
    expect(english(error)).toContain(words);
  });

  it("quotes the closest passage to its end, where it may differ", () => {
    const words = `${"The same words, ".repeat(10)}then others`;
    const closest = `${"The same words, ".repeat(10)}then more`;
    const error = errorAt(SOURCE, ["excerpts", 0, "selector"], "not-in-copy", {
      words,
      closest,
      difference: undefined,
    });
    expect(english(error)).toMatch(
      /“The same .{51}…” is not in the copy; .+ \(closest passage: “.+ then more”\)$/u,
    );
  });

  it("writes a share as each language does", () => {
    const error = errorAt(SOURCE, ["excerpts"], "too-much-quoted", { share: 0.6, most: 0.5 });
    expect(english(error)).toContain("60.0% of the text; quote at most 50%");
    expect(german(error)).toContain("60,0 % des Textes wieder; zitieren Sie höchstens 50 %");
    expect(french(error)).toContain("60,0\u00A0% du texte; citez au plus 50\u00A0%");
  });

  it("says where an id was first", () => {
    const first = { file: "sources/a.json", path: ["stances", 2, "id"] };
    const params = { id: "x", collection: "stances", first };
    expect(english(errorAt(SOURCE, ["stances", 0, "id"], "duplicate-id", params))).toContain(
      "duplicate id “x” (first in sources/a.json: $.stances[2].id)",
    );
  });
});

describe("formatFinding of a warning", () => {
  it("has the form of an error, in each language", () => {
    const place = { file: "issues.json", path: ["issues", 1], record: "ferry" };
    for (const count of [0, 1] as const) {
      const warning = { ...place, code: "few-positions-used", params: { issue: "ferry", count } } as const;
      expect(formatFinding(enWarnings, warning)).toBe(
        `issues.json: $.issues[1] (ferry): stances use ${count === 0 ? "no position" : "only one position"} of the issue “ferry”; check that actors differ on it`,
      );
      expect(formatFinding(deWarnings, warning)).toMatch(/: die Haltungen verwenden .+ „ferry“; prüfen Sie/u);
      expect(formatFinding(frWarnings, warning)).toMatch(
        /: les prises de position .+ «\u00A0ferry\u00A0»; vérifiez/u,
      );
    }
  });
});

/** The errors of the small corpus against copies that differ, and of drafts that no copy anchors. */
async function copyErrors(): Promise<CorpusError[]> {
  const corpus = corpusOf(smallCorpus());
  const changed = (change: (corpus: Corpus) => void) => {
    const copy = structuredClone(corpus);
    change(copy);
    return copy;
  };
  const [, second = ""] = BRIDGE_ARTICLE.split("\n\n");
  const boundaries = (marks: object) =>
    changed(({ sources: [source] }) => Object.assign(source?.text ?? {}, marks));
  const linked = changed(({ excerpts: [, excerpt] }) =>
    Object.assign(excerpt ?? {}, { directive: { start: "rebuild it this year" } }),
  );
  const errors = await checkCopy(corpus, "tunnel", BRIDGE_ARTICLE);
  for (const [from, copy] of [
    [corpus, BRIDGE_ARTICLE.replace(", and say", ",\n\nand say").replace("a report", "it")],
    [corpus, BRIDGE_ARTICLE.replace("HILLTOWN", "Hill")],
    [corpus, BRIDGE_ARTICLE.replace("it would wait", "it\n\nwould wait")],
    [boundaries({ to: "The end." }), BRIDGE_ARTICLE],
    [boundaries({ from: "HILLTOWN - The Greens", to: "asked of it." }), `${BRIDGE_ARTICLE}\n\n${second}`],
    [linked, BRIDGE_ARTICLE],
    [
      changed(({ excerpts: [excerpt] }) => Object.assign(excerpt ?? {}, { attribution: "direct-quote" })),
      BRIDGE_ARTICLE,
    ],
    [changed(({ sources: [source] }) => delete source?.text), BRIDGE_ARTICLE],
  ] as const) {
    errors.push(...(await checkCopy(from, "bridge", copy)));
  }
  const draft = { source: {}, excerpts: [{ selector: { exact: "the" } }] };
  const anchored = await anchorDraft(SOURCE, draft, BRIDGE_ARTICLE);
  return typeof anchored === "number" ? errors : [...errors, ...anchored];
}

/** The errors of folders with files that cannot be read. */
async function readingErrors(): Promise<CorpusError[]> {
  const dir = await mkdtemp(path.join(tmpdir(), "standpoint-errors-"));
  try {
    await mkdir(path.join(dir, "actors.json"));
    await symlink(path.join(dir, "nowhere"), path.join(dir, "issues.json"));
    await writeFile(path.join(dir, "corpus.json"), "{");
    await writeFile(path.join(dir, "empty.json"), "");
    await writeFile(path.join(dir, "latin.json"), Buffer.from('"\u00E7"', "latin1"));
    await writeFile(path.join(dir, "deep.json"), "[".repeat(99) + "]".repeat(99));
    const results = [await readCorpus(dir), await readCorpus(path.join(dir, "nowhere"))];
    return results.flatMap((result) => (result.ok ? [] : result.errors));
  } finally {
    await rm(dir, { recursive: true });
  }
}

/** Small corpora, each with something wrong. */
function brokenCorpora(): CorpusFiles[] {
  const changes = [
    ...[...WRONG_SHAPES, ...CONTRADICTIONS].map(({ change }) => change),
    put(SOURCE, ["excerpts", 2, "paragraph"], 9),
    put("corpus.json", ["schemaVersion"], "1.0.0"),
  ];
  return changes.map((change) => {
    const files = smallCorpus();
    change(files);
    return { ...files };
  });
}

function errorsOfBrokenCorpora(): CorpusError[] {
  const results = brokenCorpora().map((files) => checkCorpus(files));
  const incomplete = checkCorpus({ ...smallCorpus() }, { complete: true });
  return [...results, incomplete].flatMap((result) => (result.ok ? [] : result.errors));
}

/** Says whether an error is of the contents of files, which every language words. */
const isOfContents = (error: CorpusError): error is ContentError => Object.hasOwn(de, error.code);

describe("the errors of corpora and copies that fail", async () => {
  const errors = [...errorsOfBrokenCorpora(), ...(await copyErrors()), ...(await readingErrors())];

  it("are of every code", () => {
    expect([...new Set(errors.map(({ code }) => code))].toSorted()).toEqual(Object.keys(en).toSorted());
  });

  const ofContents = errors.filter(isOfContents);

  it("say what is wrong and what to do, with every value that they quote", () => {
    for (const line of [...errors.map(english), ...ofContents.map(german), ...ofContents.map(french)]) {
      expect(line).toMatch(/^[^\n]+: [^\n]*\S; \S[^\n]*$/u);
      expect(line).not.toMatch(/undefined|NaN|\[object|\bnull\b/u);
    }
  });

  it("have words of each language if they are of the contents of files", () => {
    for (const error of ofContents)
      expect(new Set([english(error), german(error), french(error)]).size).toBe(3);
  });

  it("have the typography of French Canada in French", () => {
    const wrong = ofContents.flatMap(({ code, params }) => {
      const { problem, remedy } = (fr[code] as (values: typeof params) => ErrorWords)(params);
      const withoutJson = [problem, remedy].map((text) => text.replaceAll(/"[^"]*"(?:: "[^"]*")?/gu, "x"));
      return withoutJson.map((text) => ({ text, mistakes: typographyMistakes(text) }));
    });
    expect(wrong.filter(({ mistakes }) => mistakes.length > 0)).toEqual([]);
  });
});

/** The errors of folders that the desk does not open. */
const REFUSED = new Set<string>(["unexpected-file", "too-deep", "old-version"]);

describe("the errors of drafts", () => {
  it("are of the contents of files, so that the desk has words for them", () => {
    const errors = brokenCorpora().flatMap((files) => draftOf(files).errors);
    const others = errors.filter((error) => !isOfContents(error) && !REFUSED.has(error.code));
    expect(errors.length).toBeGreaterThan(0);
    expect(others).toEqual([]);
  });
});
