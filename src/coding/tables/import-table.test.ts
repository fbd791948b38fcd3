import { describe, expect, it, test, vi } from "vitest";
import { checkCorpus } from "../../model/check/check.ts";
import { bridgeDraft, uncodedDraft } from "../../testing/bridge-draft.ts";
import type { SmallCorpus } from "../../testing/corpus-builder.ts";
import { importTable } from "../../testing/import-table.ts";
import type { Draft } from "../draft.ts";
import { apply } from "../edit.ts";
import * as findWords from "./find-words.ts";
import { matchColumns } from "./columns.ts";
import { type ImportOptions, type ImportResult, importSteps, ROWS_PER_STEP } from "./import-table.ts";
import { readTable } from "./read-table.ts";
import type { Table } from "./table.ts";

const table = (columns: readonly string[], ...rows: readonly (readonly string[])[]): Table => ({
  columns,
  rows: rows.map((cells, at) => ({ row: at + 2, cells })),
});

const optionsOf = ({ columns }: Table, more: Partial<ImportOptions> = {}): ImportOptions => ({
  assignment: matchColumns(columns),
  ...{ addsNew: false, isUnreviewed: false },
  labels: { attribution: { "direct-quote": "Direct quotation" }, actorType: {} },
  ...more,
});

const bring = (draft: Draft, rows: Table, more?: Partial<ImportOptions>) =>
  importTable(draft, rows, optionsOf(rows, more));

function after(draft: Draft, result: ImportResult): SmallCorpus {
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return apply(draft, result.edit).files as unknown as SmallCorpus;
}

const errorsOf = (result: ImportResult) => (result.ok ? [] : result.errors);

const COLUMNS = [
  "Actor",
  "Issue",
  "Position",
  "Quote",
  "Date",
  "Speaker",
  "Reported as",
  "Paragraph",
  "Summary",
];
const GREENS = [
  ...["The Greens", "The bridge", "Rebuild it", "“We will rebuild it this year,”", "1.5.2020"],
  ...["Ana Grün", "Direct quotation", "2,0", "The Greens want it rebuilt."],
];

describe("a row", () => {
  const draft = uncodedDraft();
  const files = after(draft, bring(draft, table(COLUMNS, GREENS)));
  const { stances, excerpts } = files["sources/bridge.json"];

  it("becomes a stance", () => {
    expect(stances).toEqual([
      {
        ...{ id: "greens-rebuild", actor: "greens", issue: "bridge", position: "rebuild" },
        summary: { en: "The Greens want it rebuilt." },
        ...{ statedOn: "2020-05-01", evidence: [excerpts[0]?.id] },
      },
    ]);
  });

  it("has its quotation as an excerpt in its place, with a link", () => {
    expect(excerpts).toEqual([
      {
        ...{ id: "we-will-rebuild-it-this-year", source: "bridge", paragraph: 2 },
        ...{ speaker: "ana-gruen", attribution: "direct-quote" },
        selector: {
          type: "TextQuoteSelector",
          exact: "“We will rebuild it this year,”",
          prefix: "",
          suffix: " said Ana Grün, who leads the",
          refinedBy: { type: "TextPositionSelector", start: 103, end: 134 },
        },
        directive: expect.objectContaining({ start: expect.any(String) }),
      },
    ]);
  });

  it.each([
    ["2020/5/1", "2020-05-01"],
    ["May 1, 2020", "2020-05-01"],
    ["mai 2020", "2020-05"],
    ["2020-05~", "2020-05~"],
  ])("has the date that %s means", (written, statedOn) => {
    const dated = after(draft, bring(draft, table(COLUMNS, GREENS.with(4, written))));
    expect(dated["sources/bridge.json"].stances).toMatchObject([{ statedOn }]);
  });

  it("leaves what it does not tell to be filled in, and the rest without an error", () => {
    const checked = checkCorpus({ ...files });
    const errors = checked.ok ? [] : checked.errors;
    expect(errors.map(({ code }) => code)).toEqual([
      "paragraph-without-excerpt",
      "paragraph-without-excerpt",
    ]);
  });
});

describe("a table without ids that comes in again", () => {
  const rows = table(COLUMNS, GREENS);
  const draft = uncodedDraft();
  const again = { ...draft, files: after(draft, bring(draft, rows)) as unknown as Draft["files"] };

  it("adds nothing, and says which rows were left out", () => {
    expect(bring(again, rows)).toMatchObject({ ok: true, edit: [], counts: { stances: 0, skipped: 1 } });
  });

  it.each([
    ["the date", GREENS.with(4, "")],
    ["the summary", GREENS.with(8, "")],
  ])("need not tell %s that the author has filled in", (_, row) => {
    expect(bring(again, table(COLUMNS, row))).toMatchObject({ ok: true, counts: { skipped: 1 } });
  });

  it.each([
    ["another position", GREENS.with(2, "Wait")],
    ["another quotation", GREENS.with(3, "who leads the")],
    ["another date", GREENS.with(4, "2020-05-02")],
    ["another summary", GREENS.with(8, "They want it.")],
  ])("adds a row with %s", (_, row) => {
    expect(bring(again, table(COLUMNS, GREENS, row))).toMatchObject({
      ok: true,
      counts: { stances: 1, skipped: 1 },
    });
  });
});

describe("an error", () => {
  test.each([
    ["Actor", 0, "The Grens", "unknown-name", { nearest: "The Greens", collection: "actors" }],
    ["Issue", 1, "", "empty-cell", {}],
    ["Position", 2, "Rebuild", "unknown-position", { positions: ["wait", "rebuild"] }],
    ["Quote", 3, "", "empty-cell", {}],
    [
      "Quote",
      3,
      "We will rebuild it next year",
      "not-in-text",
      {
        closest: {
          paragraph: 2,
          words: "We will rebuild it this year",
          difference: { wrote: "next", has: "this" },
        },
      },
    ],
    ["Quote", 3, "quite other things stand here", "not-in-text", { closest: undefined }],
    ["Quote", 3, "The Greens want", "in-other-paragraph", { paragraph: 2, paragraphs: [1] }],
    ["Date", 4, "5/1/2020", "wrong-date", { value: "5/1/2020" }],
    ["Speaker", 5, "Ana Braun", "unknown-name", { collection: "actors" }],
    ["Reported as", 6, "direct-quotes", "unknown-choice", { nearest: "direct-quote" }],
    ["Paragraph", 7, "two", "wrong-place", { value: "two" }],
  ])("is named by its cell: %s", (column, at, cell, code, params) => {
    const errors = errorsOf(bring(uncodedDraft(), table(COLUMNS, GREENS, GREENS.with(at, cell))));
    expect(errors).toEqual([
      expect.objectContaining({ row: 3, column, code, params: expect.objectContaining(params) }),
    ]);
  });

  it("is an id that no record has, and not its name", () => {
    const rows = table([...COLUMNS, "actor_id", "position_id"], [...GREENS, "grens", "rebuilt"]);
    expect(errorsOf(bring(uncodedDraft(), rows))).toMatchObject([
      { code: "unknown-name", column: "actor_id", params: { value: "grens", nearest: "greens" } },
      { code: "unknown-position", column: "position_id", params: { value: "rebuilt", nearest: "rebuild" } },
    ]);
  });

  it("keeps every row out, and all errors are named at once", () => {
    const result = bring(uncodedDraft(), table(COLUMNS, GREENS, GREENS.with(0, "X"), GREENS.with(2, "Y")));
    expect(errorsOf(result).map(({ row, field }) => [row, field])).toEqual([
      [3, "actor"],
      [4, "position"],
    ]);
  });

  it("is of the table if no column has what every row needs", () => {
    expect(errorsOf(bring(uncodedDraft(), table(["Actor", "Note"], ["a", "b"])))).toMatchObject([
      { code: "no-column", field: "quotation", row: undefined },
      { code: "no-column", field: "issue" },
      { code: "no-column", field: "position" },
    ]);
  });

  it("is a quotation that occurs twice, until its paragraph is named", () => {
    const twice = GREENS.with(3, "said").with(7, "");
    expect(errorsOf(bring(uncodedDraft(), table(COLUMNS, twice)))).toMatchObject([
      { code: "repeated-in-text", params: { paragraphs: [2, 3, 4] } },
    ]);
    expect(bring(uncodedDraft(), table(COLUMNS, twice.with(7, "2"))).ok).toBe(true);
  });

  it("is a quotation over the end of a paragraph", () => {
    const words = "meeting of the council. “We will";
    expect(errorsOf(bring(uncodedDraft(), table(COLUMNS, GREENS.with(3, words).with(7, ""))))).toMatchObject([
      { code: "across-paragraphs" },
    ]);
  });

  it("is a quotation from a source whose text is not in the draft", () => {
    const draft = { ...uncodedDraft(), texts: {} };
    expect(errorsOf(bring(draft, table(COLUMNS, GREENS)))).toMatchObject([
      { code: "no-text", params: { source: "bridge" } },
    ]);
  });

  it("is an id that another stance has", () => {
    const rows = table([...COLUMNS, "stance_id"], [...GREENS, "council-wait"]);
    expect(errorsOf(bring(bridgeDraft(), rows))).toMatchObject([{ code: "id-taken", column: "stance_id" }]);
  });
});

describe("the records that a table names", () => {
  it("are added if the author wants that, with what is to be filled in", () => {
    const rows = table(
      ["Wer", "Thema", "Position", "Zitat", "Art des Akteurs"],
      ["Fishers", "The fish", "Free", "crossed it daily", "community"],
      ["Fishers", "The bridge", "Sell it", "for a report", ""],
      ["Traders", "The bridge", "Sell it", "for a report", ""],
    );
    const draft = uncodedDraft();
    const result = bring(draft, rows, { addsNew: true });
    const files = after(draft, result);
    expect(files["actors.json"].actors.slice(-2)).toEqual([
      { id: "fishers", name: { en: "Fishers" }, type: "community" },
      // What is left open is a field to fill in, and no wrong value.
      { id: "traders", name: { en: "Traders" } },
    ]);
    expect(files["issues.json"].issues.at(-1)).toEqual({
      ...{ id: "the-fish", title: { en: "The fish" }, question: { en: "" }, scale: "nominal" },
      positions: [{ id: "free", label: { en: "Free" } }],
    });
    expect(files["issues.json"].issues[0]?.positions.at(-1)).toEqual({
      id: "sell-it",
      label: { en: "Sell it" },
    });
    expect(result).toMatchObject({ counts: { stances: 3, actors: 2, issues: 1, positions: 2 } });
    const { statedOn } = files["sources/bridge.json"].stances.at(-1) ?? {};
    expect(statedOn, "the date of the source").toBe("2020-05-01");
  });

  it("are found by id, by name in any locale, and by other names", () => {
    const rows = table(
      ["actor", "issue", "position", "quote"],
      ...["greens", "Die Grünen", "the greens"].map((actor) => [actor, "bridge", "wait", "crossed it daily"]),
      ["Town hall", "When should the bridge be rebuilt?", "Wait", "for a report"],
    );
    const draft = uncodedDraft();
    const { stances, excerpts } = after(draft, bring(draft, rows))["sources/bridge.json"];
    expect(stances.map(({ id, actor }) => [id, actor])).toEqual([
      ["greens-wait", "greens"],
      ["greens-wait-2", "greens"],
      ["greens-wait-3", "greens"],
      ["council-wait", "council"],
    ]);
    expect(excerpts).toHaveLength(2);
  });
});

/** A draft with further persons, by their ids. */
const draftWith = (persons: Readonly<Record<string, string>>) =>
  uncodedDraft(({ "actors.json": { actors } }) => {
    for (const [id, en] of Object.entries(persons)) actors.push({ id, name: { en }, type: "person" });
  });

/** A table with a row for each of some actors. */
const rowsOf = (...actors: readonly string[]) =>
  table(
    ["actor", "issue", "position", "quote"],
    ...actors.map((actor) => [actor, "bridge", "wait", "crossed it daily"]),
  );

/** A draft whose source is known by its quotations alone. */
const withoutText = (): Draft => ({
  ...uncodedDraft(({ "sources/bridge.json": { source } }) => {
    delete source.text;
    delete source.paragraphs;
  }),
  texts: {},
});

const SEVERAL = [
  "quote",
  "actor",
  "issue",
  "position",
  "reported as",
  "place",
  "speaker",
  "verb",
  "translation",
];
const ROW = [
  "We will wait | Nobody needs it now",
  "council",
  "bridge",
  "wait",
  "direct-quote",
  "",
  "",
  "",
  "",
];

/** The excerpts of a row with several quotations, some cells of which have other texts. */
const quotedIn = (draft: Draft, cells: Readonly<Record<number, string>>) => {
  const row = ROW.map((cell, at) => cells[at] ?? cell);
  return after(draft, bring(draft, table(SEVERAL, row)))["sources/bridge.json"].excerpts;
};

describe("several quotations in one cell", () => {
  it("are as many excerpts if no text tells where they end", () => {
    const excerpts = quotedIn(withoutText(), {});
    expect(excerpts.map(({ selector }) => selector.exact)).toEqual(["We will wait", "Nobody needs it now"]);
    expect(excerpts).toMatchObject([
      { attribution: "direct-quote", speaker: "council" },
      { attribution: "direct-quote", speaker: "council" },
    ]);
  });

  it("have one value of a column for all of them", () => {
    const cells = { 5: "page=12", 6: "greens, ana-gruen", 7: "said" };
    const both = { locator: { page: "12" }, speaker: ["greens", "ana-gruen"], reportingVerb: "said" };
    expect(quotedIn(withoutText(), cells)).toMatchObject([both, both]);
  });

  it("have one value each, if a column has as many", () => {
    const cells = {
      ...{ 4: "Direct quotation | paraphrase", 5: "page=12 | time=00:04:10", 6: "ana-gruen | The council" },
      ...{ 7: "said |", 8: "Wir warten | Niemand braucht es" },
    };
    const excerpts = quotedIn(withoutText(), cells);
    expect(excerpts).toMatchObject([
      {
        ...{ attribution: "direct-quote", locator: { page: "12" }, speaker: "ana-gruen" },
        ...{ reportingVerb: "said", translation: { en: "Wir warten" } },
      },
      {
        ...{ attribution: "paraphrase", locator: { time: "00:04:10" }, speaker: "council" },
        translation: { en: "Niemand braucht es" },
      },
    ]);
    expect(excerpts[1]).not.toHaveProperty("reportingVerb");
  });

  it("are an error if a column has another number of values", () => {
    const row = [...ROW.with(0, "A | B | C").with(4, "direct-quote paraphrase"), ""];
    const rows = table(SEVERAL, row.with(5, "page=1 | page=2").with(6, "council | greens").with(8, "D | E"));
    const params = { values: 2, quotations: 3 };
    expect(errorsOf(bring(withoutText(), rows))).toMatchObject(
      ["attribution", "place", "speaker", "translation"].map((field) => ({
        code: "other-number",
        field,
        params,
      })),
    );
  });

  it("have one error for one value that is none", () => {
    const rows = table(SEVERAL, ROW.with(4, "Direct words").with(5, "here").with(6, "Nobody"));
    expect(errorsOf(bring(withoutText(), rows))).toMatchObject([
      { code: "unknown-choice", params: { value: "Direct words" } },
      { code: "wrong-place" },
      { code: "unknown-name", field: "speaker" },
    ]);
  });

  it("have the translation and the words in brackets of the first, if only one is given", () => {
    const [first, second] = quotedIn(withoutText(), { 8: "Wir warten" });
    expect(first).toMatchObject({ translation: { en: "Wir warten" } });
    expect(second).not.toHaveProperty("translation");
  });

  it("of a text have their speaker too, and need be in no paragraph but the first", () => {
    const cells = {
      0: "We will rebuild it this year | crossed it daily | for a report",
      5: "2",
      6: "ana-gruen",
    };
    expect(quotedIn(uncodedDraft(), cells)).toMatchObject([
      { paragraph: 2, speaker: "ana-gruen" },
      { paragraph: 2, speaker: "ana-gruen" },
      { paragraph: 3, speaker: "ana-gruen" },
    ]);
  });

  it("of a text are found in the paragraph that each has", () => {
    const cells = { 0: "said | said", 4: "reported-action", 5: "2 | 3" };
    expect(quotedIn(uncodedDraft(), cells).map(({ paragraph }) => paragraph)).toEqual([2, 3]);
  });

  it("are one excerpt with one id", () => {
    const rows = table([...SEVERAL, "excerpt_ids"], [...ROW, "both"]);
    const draft = withoutText();
    expect(after(draft, bring(draft, rows))["sources/bridge.json"].excerpts).toMatchObject([
      { id: "both", selector: { exact: ROW[0] } },
    ]);
  });

  it("may be lists of another program, in which a value is missing", () => {
    const proposal = {
      ...{ quotation: ["We will wait", "Nobody needs it now"], actor: "council", issue: "bridge" },
      ...{ position: "wait", attribution: ["paraphrase", "direct-quote"], speaker: [null, "greens"] },
    };
    const draft = withoutText();
    const rows = readTable(new TextEncoder().encode(JSON.stringify([proposal])));
    expect(after(draft, bring(draft, rows))["sources/bridge.json"].excerpts).toMatchObject([
      { speaker: "council", attribution: "paraphrase" },
      { speaker: "greens", attribution: "direct-quote" },
    ]);
  });

  it("are no empty excerpts, and have no separator in their words", () => {
    const exactIn = (quote: string) =>
      quotedIn(withoutText(), { 0: quote }).map(({ selector }) => selector.exact);
    expect(exactIn("We will wait |")).toEqual(["We will wait"]);
    expect(exactIn("| We will wait |  | Nobody needs it")).toEqual(["We will wait", "Nobody needs it"]);
    const rows = table(SEVERAL, ROW.with(0, "|"), ROW.with(0, ""));
    expect(errorsOf(bring(withoutText(), rows))).toMatchObject([
      { code: "empty-cell", column: "quote", row: 2 },
      { code: "empty-cell", column: "quote", row: 3 },
    ]);
  });

  it("have one actor: a list of names is no name of a new one", () => {
    const rows = table(SEVERAL, ROW.with(1, "Fishers | Sailors").with(2, "The fish | The sea"));
    expect(errorsOf(bring(withoutText(), rows, { addsNew: true }))).toMatchObject([
      { code: "unknown-name", field: "actor" },
      { code: "unknown-name", field: "issue" },
    ]);
  });
});

/** Brings in a row about a source without a text, with a column for the place. */
const placed = (column: string, cell: string, draft = withoutText()) =>
  bring(
    draft,
    table(
      ["actor", "issue", "position", "quote", column],
      ["council", "bridge", "wait", "crossed it daily", cell],
    ),
  );
const excerptIn = (result: ImportResult) => after(withoutText(), result)["sources/bridge.json"].excerpts[0];

describe("the place of words in a source without a text", () => {
  it.each([
    ["Page", "12", "12"],
    ["page", "12,0", "12"],
    ["Seite", "S. 12", "12"],
    ["Pages", "pp. 12-13", "12–13"],
    ["Seitenzahl", "12 – 13", "12–13"],
    ["Page number", "p. 12", "12"],
    ["Page", "Page 12", "12"],
    ["Page", "p.12", "12"],
    ["Page", "A3", "A3"],
    ["Page", "xiv", "xiv"],
    ["Page", "page=B 2", "B 2"],
    ["Stelle", "Seiten 12-13", "12–13"],
    ["Paragraph", "page 12", "12"],
  ])("is a page: %s %s", (column, cell, page) => {
    expect(excerptIn(placed(column, cell))).toMatchObject({ locator: { page } });
  });

  it("may be a time in a column for pages", () => {
    expect(excerptIn(placed("Page", "00:04:10"))).toMatchObject({ locator: { time: "00:04:10" } });
  });

  it.each([
    ["Page", "front page", "wrong-page"],
    ["Page", "0", "wrong-page"],
    ["Page", "4:10", "wrong-page"],
    ["Stelle", "p. 12", "wrong-place"],
    ["Paragraph", "12", "no-paragraphs"],
    ["Page", "¶ 12", "no-paragraphs"],
  ])("is an error of its cell: %s %s", (column, cell, code) => {
    expect(errorsOf(placed(column, cell))).toMatchObject([{ code, field: "place", column, row: 2 }]);
  });

  it("tells the same words in two places apart", () => {
    const rows = table(
      ["actor", "issue", "position", "quote", "page"],
      ...["1", "2", "2", ""].map((page) => ["council", "bridge", "wait", "crossed it daily", page]),
    );
    const draft = withoutText();
    const { excerpts, stances } = after(draft, bring(draft, rows))["sources/bridge.json"];
    expect(excerpts).toMatchObject([{ locator: { page: "1" } }, { locator: { page: "2" } }]);
    const [first, second] = excerpts.map(({ id }) => id);
    expect(stances.map(({ evidence }) => evidence)).toEqual([[first], [second], [second], [first]]);
  });

  it("is left out of a source with a text, which tells the paragraph", () => {
    const draft = uncodedDraft();
    const [excerpt] = after(draft, placed("Page", "12", draft))["sources/bridge.json"].excerpts;
    expect(excerpt).toMatchObject({ paragraph: 2 });
    expect(excerpt).not.toHaveProperty("locator");
  });
});

describe("two names that differ in one mark", () => {
  it.each([
    ["a vowel sign in Hindi", "करण सिंह", "किरण सिंह"],
    ["the voicing of a syllable in Japanese", "はせ", "ばせ"],
    ["a tone in Thai", "ปา", "ป่า"],
    ["a vowel sign in Tamil", "கமலா", "கமலி"],
  ])("are two actors if the mark is %s", (_, known, other) => {
    const draft = draftWith({ known });
    const { actors } = after(draft, bring(draft, rowsOf(other), { addsNew: true }))["actors.json"];
    expect(actors.at(-1)).toMatchObject({ id: "actor", name: { en: other } });
  });

  it.each([
    ["an accent", "Ana Müller", "ana muller"],
    ["the point of a vowel in Arabic", "محمد", "مُحَمَّد"],
    ["the form of a letter", "Đoković", "Doković"],
  ])("are one actor if the mark is %s", (_, known, other) => {
    const draft = draftWith({ known });
    const { stances } = after(draft, bring(draft, rowsOf(other), { addsNew: true }))["sources/bridge.json"];
    expect(stances).toMatchObject([{ actor: "known" }]);
  });
});

test("names of signs alone are told apart, and found again", () => {
  const draft = uncodedDraft(({ "issues.json": { issues } }) => {
    Object.assign(issues[1] ?? {}, { question: { en: "" } });
  });
  const { actors } = after(draft, bring(draft, rowsOf("+++", "!", "+++"), { addsNew: true }))["actors.json"];
  expect(actors.slice(3).map(({ name }) => name)).toEqual([{ en: "+++" }, { en: "!" }]);
  const rows = table(["actor", "issue", "position", "quote"], ["greens", "?", "wait", "crossed it daily"]);
  expect(errorsOf(bring(draft, rows))).toMatchObject([{ code: "unknown-name", params: { value: "?" } }]);
});

describe("a name of two records", () => {
  const draft = draftWith({ "john-smith": "John Smith", "john-smith-mp": "John Smith" });
  const shared = {
    code: "shared-name",
    params: { value: "John Smith", ids: ["john-smith", "john-smith-mp"] },
  };

  it.each([true, false])("is an error, if new records are added or not: %s", (addsNew) => {
    const errors = errorsOf(bring(draft, rowsOf("John Smith", "John Smith"), { addsNew }));
    expect(errors).toMatchObject([
      { ...shared, row: 2, column: "actor" },
      { ...shared, row: 3, column: "actor" },
    ]);
  });

  it("is no error with the id of one of them", () => {
    const { stances } = after(draft, bring(draft, rowsOf("john-smith-mp")))["sources/bridge.json"];
    expect(stances).toMatchObject([{ actor: "john-smith-mp" }]);
  });

  it("is an error also if the row that adds the second gives an id", () => {
    const rows = table(
      ["actor_id", "actor", "issue", "position", "quote"],
      ["ana-the-other", "Ana Grün", "bridge", "wait", "crossed it daily"],
      ["", "Ana Grün", "bridge", "wait", "crossed it daily"],
    );
    expect(errorsOf(bring(uncodedDraft(), rows, { addsNew: true }))).toMatchObject([
      { code: "shared-name", row: 3, params: { ids: ["ana-gruen", "ana-the-other"] } },
    ]);
  });

  it("is an error of a speaker, an issue, a position and a source too", () => {
    const twice = uncodedDraft((files) => {
      const { issues } = files["issues.json"];
      for (const issue of issues) issue.title = { en: "The river" };
      for (const position of issues[0]?.positions ?? []) position.label = { en: "Wait" };
      files["actors.json"].actors.push({ id: "ana", name: { en: "Ana Grün" }, type: "person" });
      const { source } = files["sources/bridge.json"];
      Object.assign(files, { "sources/second.json": { source: { ...source, id: "second" } } });
    });
    const row = ["greens", "bridge", "wait", "crossed it daily", "greens", "bridge"];
    const rows = table(
      ["actor", "issue", "position", "quote", "speaker", "source"],
      ...["The river", "Wait", row[3] ?? "", "Ana Grün", "A bridge too old"].map((cell, at) =>
        row.with(at + 1, cell),
      ),
    );
    expect(errorsOf(bring(twice, rows, { addsNew: true }))).toMatchObject([
      { code: "shared-name", row: 2, field: "issue", params: { ids: ["bridge", "ferry"] } },
      { code: "shared-name", row: 3, field: "position", params: { ids: ["wait", "rebuild"] } },
      { code: "shared-name", row: 5, field: "speaker", params: { ids: ["ana-gruen", "ana"] } },
      { code: "shared-name", row: 6, field: "source", params: { ids: ["bridge", "second"] } },
    ]);
  });
});

describe("proposals of another program", () => {
  const proposals = JSON.stringify({
    proposals: [
      { quotation: "it would wait for a report", who: "council", issue: "bridge", Position: "wait" },
      {
        quotation: ["at every meeting", "crossed it daily"],
        who: "greens",
        issue: "bridge",
        Position: "rebuild",
      },
    ],
  });

  it("are marked as unreviewed, with their excerpts", () => {
    const rows = readTable(new TextEncoder().encode(proposals));
    const draft = uncodedDraft();
    const result = bring(draft, rows, { isUnreviewed: rows.isProposed });
    expect(result.ok && apply(draft, result.edit).unreviewed).toEqual([
      ...["excerpts/it-would-wait-for-a-report", "excerpts/at-every-meeting", "excerpts/crossed-it-daily"],
      ...["stances/council-wait", "stances/greens-rebuild"],
    ]);
  });

  it("come in as one edit that can be undone", () => {
    const rows = readTable(new TextEncoder().encode(proposals));
    const draft = uncodedDraft();
    const result = bring(draft, rows, { isUnreviewed: true });
    expect(result.ok && result.edit.map(({ path }) => path.join("/"))).toEqual([
      "files/sources/bridge.json/excerpts",
      "files/sources/bridge.json/stances",
      "unreviewed",
    ]);
  });
});

describe("a large table", () => {
  const rows = table(COLUMNS, ...Array.from({ length: 8000 }, () => GREENS));

  it("of 8,000 rows is read in steps of 50, with the text of the source prepared once", () => {
    const finderOf = vi.spyOn(findWords, "finderOf");
    const steps = importSteps(uncodedDraft(), rows, optionsOf(rows));
    let count = 0;
    for (let step = steps.next(); !step.done; step = steps.next()) {
      expect(step.value).toEqual({ done: count * ROWS_PER_STEP, all: 8000 });
      count += 1;
    }
    expect(count).toBe(160);
    expect(finderOf).toHaveBeenCalledTimes(1);
  });

  it("is one change for each list, whatever the number of its rows", () => {
    const result = bring(uncodedDraft(), rows);
    expect(result).toMatchObject({ ok: true, counts: { stances: 8000, excerpts: 1 } });
    expect(result.ok && result.edit).toHaveLength(2);
  });
});
