/** A table as a spreadsheet or a list of proposals has it: names of columns, and rows of texts. */

/** A row that is not blank. */
export interface TableRow {
  /** Its number as the author's program shows it: the first row of a sheet, or the first item of a list, is 1. */
  readonly row: number;
  /** The text of each column; empty for a cell that is missing. */
  readonly cells: readonly string[];
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** The reasons for which a file is not read as a table. */
export type TableProblem =
  | "empty"
  | "too-large"
  | "too-many-rows"
  | "binary"
  | "old-excel"
  | "no-sheet"
  | "damaged"
  | "open-quotes"
  | "no-list";

/** A file that cannot be read as a table. */
export class TableError extends Error {
  constructor(readonly problem: TableProblem) {
    super(`The file is not a table: ${problem}.`);
  }
}

/** The largest file that is read. A table of 8,000 rows with every column of the site's own CSV has 12 MB. */
export const MAX_TABLE_BYTES = 32_000_000;
/** The most rows and columns of a table. */
export const MAX_ROWS = 50_000;
export const MAX_COLUMNS = 256;

/** Separates texts of one cell, such as several quotations. */
export const LIST = " | ";

/** The texts of one cell. Any of them may be empty. */
export function textsIn(cell: string): string[] {
  return ` ${cell} `.split(LIST).map((text) => text.trim());
}

/** Says whether a row is not blank. */
export function isFilled(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== "");
}

/**
 * Makes a table of rows: the first that is not blank names the columns.
 * @throws TableError if there is no row below the names
 */
export function tableOf(rows: Iterable<TableRow>): Table {
  const filled: TableRow[] = [];
  for (const row of rows) {
    if (isFilled(row.cells)) filled.push(row);
    if (filled.length > MAX_ROWS || row.cells.length > MAX_COLUMNS) throw new TableError("too-many-rows");
  }
  const [head, ...body] = filled;
  if (!head || body.length === 0) throw new TableError("empty");
  return { columns: head.cells.map((name) => name.trim()), rows: body };
}
