/** Reads a file as a table: a spreadsheet (CSV or XLSX), or the proposals of another program (JSON). */
import { decodedText } from "../../model/anchoring/read-copy.ts";
import { readCsv } from "./read-csv.ts";
import { looksLikeJson, readJson } from "./read-json.ts";
import { readXlsx } from "./read-xlsx.ts";
import { MAX_TABLE_BYTES, type Table, TableError } from "./table.ts";

export interface ReadTable extends Table {
  /** True for proposals of another program, which a person must review. */
  readonly isProposed: boolean;
}

const beginsWith = (bytes: Uint8Array, ...signs: readonly number[]) =>
  signs.every((sign, at) => bytes[at] === sign);

/**
 * Reads the bytes of a file. The content alone tells what it is, not the name.
 * @throws TableError
 */
export function readTable(bytes: Uint8Array): ReadTable {
  if (bytes.length > MAX_TABLE_BYTES) throw new TableError("too-large");
  if (beginsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    return { ...readXlsx(bytes), isProposed: false };
  }
  // The container of Excel before 2007, and of every workbook with a password.
  if (beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new TableError("old-excel");
  const text = decodedText(bytes);
  if (text === undefined) throw new TableError("binary");
  if (looksLikeJson(text)) return { ...readJson(text), isProposed: true };
  return { ...readCsv(text), isProposed: false };
}
