import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { csvRows } from "./csv-rows.ts";

const rowsOf = (text: string, separator = ",") => [...csvRows(text, separator)];
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

describe("csvRows", () => {
  test.each([
    [
      "line feeds",
      "a,b\nc,d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "carriage returns",
      "a,b\rc,d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "both",
      "a,b\r\nc,d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["empty cells", ",\n", [["", ""], [""]]],
    ["quotation marks inside of a cell", 'a "b" c,d', [['a "b" c', "d"]]],
    ["doubled quotation marks", '"a ""b""",""', [['a "b"', ""]]],
    ["spaces after a quotation mark", '"a" ,b', [["a", "b"]]],
    ["line breaks in quotation marks", '"a\r\nb",c', [["a\r\nb", "c"]]],
  ])("reads a text with %s", (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  test.each([
    ["is not closed", 'a,"b'],
    ["is doubled at the end", 'a,"b""'],
    ["is followed by words", '"a" b,c'],
  ])("refuses a text in which a quotation mark %s", (_, text) => {
    expect(() => rowsOf(text)).toThrow(expect.objectContaining({ problem: "open-quotes" }));
  });

  it("gives back every table that is written with quotation marks", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", ";", "\t", "\r", "\n", " ", "é") });
    const table = fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 });
    fc.assert(
      fc.property(table, fc.constantFrom(",", ";", "\t"), (rows, separator) => {
        const text = rows.map((cells) => cells.map(quoted).join(separator)).join("\r\n");
        expect(rowsOf(text, separator)).toEqual(rows);
      }),
    );
  });
});
