import { readFileSync } from "node:fs";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it, test } from "vitest";
import { cellFormats } from "./cell-formats.ts";
import { readTable } from "./read-table.ts";
import { readXlsx } from "./read-xlsx.ts";
import { sharedStrings } from "./sheet.ts";
import type { TableProblem } from "./table.ts";

const fixture = (name: string) =>
  new Uint8Array(readFileSync(path.join(import.meta.dirname, "../../testing/tables", name)));

const WORKBOOK = '<workbook xmlns:r="urn:r"><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>';
const RELATIONSHIPS =
  '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="/xl/worksheets/a.xml"/></Relationships>';

/** A workbook with one sheet, whose XML is given. */
const workbook = (sheet: string, parts: Readonly<Record<string, string>> = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        "xl/workbook.xml": WORKBOOK,
        "xl/_rels/workbook.xml.rels": RELATIONSHIPS,
        "xl/worksheets/a.xml": sheet,
        ...parts,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );

/** A sheet that is longer than the other parts of a workbook. */
const SPACES = `<s>${" ".repeat(1000)}</s>`;

/** A zip file that states another size of its longest part. */
function statingSize(bytes: Uint8Array, size: number): Uint8Array {
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 30; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1000)
      view.setUint32(at + 24, size, true);
  }
  return bytes;
}

describe("a workbook of openpyxl", () => {
  const table = readXlsx(fixture("openpyxl.xlsx"));

  it("is read from its first sheet that is not hidden", () => {
    expect(table.columns).toEqual(["Akteur", "Thema", "Position", "Zitat", "Datum", "Absatz"]);
  });

  it("keeps the numbers of its rows across blank ones", () => {
    expect(table.rows.map(({ row }) => row)).toEqual([2, 3, 5]);
  });

  it("has rich text as plain text, edge spaces, entities and the words of merged cells", () => {
    expect(table.rows.map(({ cells }) => [cells[0], cells[3]])).toEqual([
      ["The Greens", "We will rebuild it this year"],
      ["The Greens", "The Greens want the old bridge rebuilt at once & <soon>"],
      ["The council", "  it would wait for a report "],
    ]);
  });

  it("has dates as precise as they are shown, and whole numbers", () => {
    expect(table.rows.map(({ cells }) => cells.slice(4))).toEqual([
      ["2020-05-01", "2"],
      ["2020-04", "1"],
      ["2020", "3"],
    ]);
  });
});

test("a workbook of XlsxWriter has inline strings, dates from 1904, times and the results of formulas", () => {
  expect(readXlsx(fixture("xlsxwriter.xlsx")).rows).toEqual([
    {
      row: 2,
      cells: ["The Greens", ' edge "quotes" “and”\nline\u00A0😀 ', "2020-05-01", "00:04:10", "2", "TRUE"],
    },
    { row: 4, cells: ["The council", "ab"] },
  ]);
});

describe("readXlsx", () => {
  it("places cells without a reference after the one before, and leaves errors of formulas out", () => {
    const sheet =
      '<s><row r="3"><c r="B3" t="str"><v>b</v></c><c t="str"><v>c</v></c></row><row><c t="e"><v>#REF!</v></c><c><v>1E3</v></c></row></s>';
    expect(readXlsx(workbook(sheet))).toEqual({
      columns: ["", "b", "c"],
      rows: [{ row: 4, cells: ["", "1000"] }],
    });
  });

  it("reads signs that XML cannot hold, and no words on pronunciation", () => {
    expect(
      sharedStrings("<sst><si><t>a_x000D_b _x005F_x</t></si><si><t>東</t><rPh><t>ひ</t></rPh></si></sst>"),
    ).toEqual(["a\rb _x", "東"]);
  });

  it("drops white space at the ends that nothing keeps", () => {
    expect(sharedStrings('<sst><si><t> a </t></si><si><t xml:space="preserve"> b </t></si></sst>')).toEqual([
      "a",
      " b ",
    ]);
  });

  test.each<[name: string, bytes: Uint8Array, problem: TableProblem]>([
    ["no sheet", zipSync({ "a.txt": strToU8("a") }), "no-sheet"],
    ["a sheet of broken XML", workbook("<s><row>"), "damaged"],
    ["a sheet with a document type", workbook("<!DOCTYPE s []><s/>"), "damaged"],
    ["a zip file that is cut off", workbook("<s/>").slice(0, 60), "damaged"],
    ["no rows", workbook("<s/>"), "empty"],
    [
      "a column too far",
      workbook('<s><row r="1"><c r="XFD1" t="str"><v>a</v></c></row></s>'),
      "too-many-rows",
    ],
    [
      "too many rows",
      workbook(`<s>${'<row><c t="str"><v>a</v></c></row>'.repeat(50_002)}</s>`),
      "too-many-rows",
    ],
    ["a zip bomb", statingSize(workbook(SPACES), 200_000_000), "too-large"],
  ])("refuses a file with %s", (_, bytes, problem) => {
    expect(() => readTable(bytes)).toThrow(expect.objectContaining({ problem }));
  });

  it("reads no more of a part than the size that it states", () => {
    expect(() => readXlsx(statingSize(workbook(SPACES), 10))).toThrow(
      expect.objectContaining({ problem: "damaged" }),
    );
  });
});

/** A style sheet with a format of its own, and the format 14 that every spreadsheet has. */
const styles = (code: string) =>
  `<s><numFmts><numFmt numFmtId="164" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></s>`;

describe("cellFormats", () => {
  test.each([
    ["yyyy\\-mm\\-dd", "43952", "2020-05-01"],
    ["d. mmmm yyyy;@", "43952.75", "2020-05-01"],
    ["mmm yyyy", "43952", "2020-05"],
    ["yyyy", "43952", "2020"],
    ["[$-407]d/ mmm yyyy", "1", "1900-01-01"],
    ["yyyy-mm-dd", "60", "60"],
    ["yyyy-mm-dd", "61", "1900-03-01"],
    ["yyyy-mm-dd", "-1", "-1"],
    ["[h]:mm:ss", "1.5", "36:00:00"],
    ["0.00", "2.50", "2.5"],
    ["&quot;day&quot; 0", "3", "3"],
    ["0 \\d", "3", "3"],
    ["General", "1E3", "1000"],
  ])("shows a number in the format %s: %s as %s", (code, value, text) => {
    expect(cellFormats(styles(code), false)(value, 0)).toBe(text);
  });

  it("knows the formats that have only a number, and dates from 1904", () => {
    expect(cellFormats(styles("0"), false)("43952", 1)).toBe("2020-05-01");
    expect(cellFormats(styles("0"), true)("0", 1)).toBe("1904-01-01");
  });
});
