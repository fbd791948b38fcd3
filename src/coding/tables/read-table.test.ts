import { describe, expect, it, test } from "vitest";
import { matchColumns } from "./columns.ts";
import { readTable } from "./read-table.ts";
import { MAX_TABLE_BYTES, type TableProblem } from "./table.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const rowsOf = (text: string) => readTable(utf8(text)).rows;

describe("a CSV file", () => {
  test.each([
    ["commas", 'actor,quote\nA,"b, c; d"\n'],
    ["semicolons", "actor;quote\r\nA;b, c; d\r\n".replace("b, c; d", '"b, c; d"')],
    ["tabs", "actor\tquote\nA\tb, c; d\n"],
    ["a line that names the separator", 'sep=;\nactor;quote\nA;"b, c; d"\n'],
  ])("is read with %s", (_, text) => {
    expect(rowsOf(text).map(({ cells }) => cells)).toEqual([["A", "b, c; d"]]);
  });

  it("is separated by what gives the columns that we know, whatever its texts hold", () => {
    const { columns } = readTable(utf8('Zitat;Wer\n"a, b, c, d";A\n"e, f, g, h";B\n'));
    expect(columns).toEqual(["Zitat", "Wer"]);
  });

  it("has the numbers of its rows, blank ones counted and left out", () => {
    expect(rowsOf('\nactor,quote\n\nA,"two\nlines"\n,\nB,c\n').map(({ row }) => row)).toEqual([4, 6]);
    expect(rowsOf("sep=,\nactor,quote\nA,b\n").map(({ row }) => row)).toEqual([3]);
  });

  it("is read in UTF-8 with a byte order mark, in UTF-16 and in Windows-1252", () => {
    const text = "acteur;thème\nÉlan;Où";
    const bytesOf = {
      marked: utf8(`\uFEFF${text}`),
      utf16: new Uint8Array(new Uint16Array([0xfeff, ...Array.from(text, (c) => c.charCodeAt(0))]).buffer),
      windows: Uint8Array.from(text, (c) => c.charCodeAt(0)),
    };
    for (const bytes of Object.values(bytesOf)) {
      expect(readTable(bytes)).toEqual({
        columns: ["acteur", "thème"],
        rows: [{ row: 2, cells: ["Élan", "Où"] }],
        isProposed: false,
      });
    }
  });
});

describe("a JSON file", () => {
  test.each([
    ["a list", '[{"quote": "b", "actor": "A"}]'],
    [
      "an object with a list under any key",
      '{"model": "m", "data": {"stances": [{"quote": "b", "actor": "A"}]}}',
    ],
    ["one proposal", '{"quote": "b", "actor": "A"}'],
    ["a fence with a sentence before it", 'Here it is:\n```json\n[{"quote": "b", "actor": "A"}]\n```\n'],
  ])("is read as %s", (_, text) => {
    expect(readTable(utf8(text))).toEqual({
      columns: ["quote", "actor"],
      rows: [{ row: 1, cells: ["b", "A"] }],
      isProposed: true,
    });
  });

  it("may spell its keys in several ways, and name things by lists and objects", () => {
    const items = [
      { Quotation: ["a", "b"], paragraph: 3 },
      { quotation: { exact: "c" }, speaker: { id: "x", name: "y" }, extra: null },
    ];
    const { columns, rows } = readTable(utf8(JSON.stringify(items)));
    expect(columns).toEqual(["Quotation", "paragraph", "speaker", "extra"]);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ["a | b", "3", "", ""],
      ["c", "", "x", ""],
    ]);
  });
});

test.each<[name: string, bytes: Uint8Array, problem: TableProblem]>([
  ["nothing", utf8(""), "empty"],
  ["names of columns alone", utf8("actor,quote\n"), "empty"],
  ["an open quotation mark", utf8('actor,quote\nA,"b\n'), "open-quotes"],
  ["too much", new Uint8Array(MAX_TABLE_BYTES + 1), "too-large"],
  ["too many columns", utf8(`${"a,".repeat(300)}\nb\n`), "too-many-rows"],
  ["an image", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1), "binary"],
  ["a workbook of an old Excel", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), "old-excel"],
  ["JSON that is cut off", utf8('[{"quote": "b"'), "damaged"],
  ["JSON without a list of items", utf8('{"a": [1, 2]}'), "no-list"],
])("a file with %s is refused", (_, bytes, problem) => {
  expect(() => readTable(bytes)).toThrow(expect.objectContaining({ problem }));
});

describe("matchColumns", () => {
  it("knows names in three languages, without case, accents and signs", () => {
    expect(
      matchColumns(["ZITAT", "Acteur", " theme ", "Position", "Résumé", "Quelle", "Paragraph no."]),
    ).toEqual({ quotation: 0, actor: 1, issue: 2, position: 3, summary: 4, source: 5 });
  });

  it("prefers the names of the site’s own CSV", () => {
    expect(matchColumns(["text", "excerpts", "id", "stance_id"])).toEqual({ quotation: 1, id: 3 });
  });
});
