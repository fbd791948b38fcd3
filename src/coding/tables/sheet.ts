/** Reads the strings and the cells of a sheet in SpreadsheetML. */
import type { ShowNumber } from "./cell-formats.ts";
import { MAX_COLUMNS, MAX_ROWS, TableError, type TableRow } from "./table.ts";
import { type XmlToken, xmlTokens } from "./xml.ts";

/** Signs that XML cannot hold, as `_x000D_` (ISO/IEC 29500-1, 22.9.2.19). */
function unescaped(text: string): string {
  return text.replace(/_x([\dA-Fa-f]{4})_/gu, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/**
 * Collects the text of a string: its runs of rich text, without what only says how to pronounce it. White space at the
 * ends of a run counts only where `xml:space` keeps it.
 */
class StringText {
  private text = "";
  private run: string | undefined;
  private isKept = false;
  private phonetic = 0;

  /** Takes in a token of the string. */
  add(token: XmlToken): void {
    if (token.kind === "text") {
      if (this.run !== undefined) this.run += token.text;
    } else if (token.name === "rPh") this.phonetic += token.kind === "open" ? 1 : -1;
    else if (token.name !== "t") return;
    else if (token.kind === "open") {
      this.run = "";
      this.isKept = token.attributes["space"] === "preserve";
    } else {
      const run = this.run ?? "";
      if (this.phonetic === 0) this.text += this.isKept ? run : run.trim();
      this.run = undefined;
    }
  }

  /** Returns the text, and begins the next one. */
  end(): string {
    const text = unescaped(this.text);
    this.text = "";
    return text;
  }
}

/** Reads the strings that the cells of a workbook share. */
export function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  const text = new StringText();
  for (const token of xmlTokens(xml)) {
    if (token.kind === "close" && token.name === "si") strings.push(text.end());
    else text.add(token);
  }
  return strings;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The place that a reference such as `C14` names, from 0; `undefined` if it names none. */
function placeOf(reference: string | undefined): Place | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(reference ?? "");
  if (!match) return undefined;
  const [, letters = "", row] = match;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(row) - 1, column: column - 1 };
}

/** The most merged areas of a sheet: a limit for the time that filling them takes. */
const MAX_AREAS = 10_000;

/** Gives every cell of a merged area the text of its first cell, because it stands for all of them. */
function fillMerged(rows: Map<number, string[]>, areas: readonly string[]): void {
  if (areas.length > MAX_AREAS) throw new TableError("too-many-rows");
  for (const area of areas) {
    const [from, to] = area.split(":").map(placeOf);
    const text = from && rows.get(from.row)?.[from.column];
    if (!from || !to || !text) continue;
    const last = Math.min(to.column, MAX_COLUMNS - 1);
    for (const [row, cells] of rows) {
      if (row < from.row || row > to.row) continue;
      for (let column = from.column; column <= last; column++) cells[column] = text;
    }
  }
}

interface Cell extends Place {
  readonly type: string;
  readonly style: number;
}

function shownCell({ type, style }: Cell, value: string, strings: readonly string[], show: ShowNumber) {
  if (type === "s") return strings[Number(value)] ?? "";
  if (type === "b") return value === "1" ? "TRUE" : "FALSE";
  if (type === "d") return value.replace(/T00:00(?::00(?:\.0+)?)?$/u, "");
  if (type === "n") return value === "" ? "" : show(value, style);
  // An error of a formula is no text of the author's.
  return type === "e" ? "" : unescaped(value);
}

/**
 * Reads the rows of a sheet, in their order. A cell without a reference follows the one before it.
 * @throws TableError if there are more rows or columns than a table may have
 */
export function sheetRows(xml: string, strings: readonly string[], show: ShowNumber): TableRow[] {
  const rows = new Map<number, string[]>();
  const areas: string[] = [];
  let row = -1;
  let column = -1;
  let cell: Cell | undefined;
  let value = "";
  let isValue = false;
  const inline = new StringText();
  for (const token of xmlTokens(xml)) {
    if (token.kind === "open" && token.name === "row") {
      const stated = Number(token.attributes["r"]);
      row = Number.isInteger(stated) && stated > 0 ? stated - 1 : row + 1;
      column = -1;
    } else if (token.kind === "open" && token.name === "c") {
      const place = placeOf(token.attributes["r"]) ?? { row, column: column + 1 };
      ({ row, column } = place);
      const { t = "n", s = "0" } = token.attributes;
      cell = { ...place, type: t, style: Number(s) };
      value = "";
    } else if (token.kind === "close" && token.name === "c") {
      const string = inline.end();
      const text = cell && (cell.type === "inlineStr" ? string : shownCell(cell, value, strings, show));
      if (cell && text) {
        if (cell.column >= MAX_COLUMNS || rows.size > MAX_ROWS) throw new TableError("too-many-rows");
        const cells = rows.get(cell.row) ?? [];
        cells[cell.column] = text;
        rows.set(cell.row, cells);
      }
      cell = undefined;
    } else if (token.kind !== "text" && token.name === "v") isValue = token.kind === "open";
    else if (token.kind === "open" && token.name === "mergeCell") areas.push(token.attributes["ref"] ?? "");
    else if (token.kind === "text" && isValue) value += token.text;
    else if (cell) inline.add(token);
  }
  fillMerged(rows, areas);
  return [...rows]
    .toSorted(([a], [b]) => a - b)
    .map(([at, cells]) => ({
      row: at + 1,
      cells: Array.from(cells, (text: string | undefined) => text ?? ""),
    }));
}
