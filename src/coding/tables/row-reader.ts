/** Reads the cells of one row by the fields that its columns fill. */
import { type CellError, type Read, type ValueProblem } from "./cell-error.ts";
import type { Assignment, Field } from "./columns.ts";
import type { Table, TableRow } from "./table.ts";

/** The cells of one row, and the errors that were found in them. */
export class RowReader {
  readonly errors: CellError[] = [];
  readonly #columns: readonly string[];
  readonly #assignment: Assignment;
  readonly #row: TableRow;
  readonly #restored: (text: string) => string;

  /** @param restored undoes what the program that wrote the table did to the text of a cell */
  constructor(table: Table, assignment: Assignment, row: TableRow, restored: (text: string) => string) {
    this.#columns = table.columns;
    this.#assignment = assignment;
    this.#row = row;
    this.#restored = restored;
  }

  /** The text of a cell; empty if the row or the table has none. */
  text(field: Field): string {
    const at = this.#assignment[field];
    return at === undefined ? "" : this.#restored(this.#row.cells[at] ?? "").trim();
  }

  /** Takes a value, or notes the problem of its cell. */
  take<T>(field: Field, read: Read<T>): T | undefined {
    if ("value" in read) return read.value;
    this.refuse(field, read.problem);
    return undefined;
  }

  /** The name of the column for a field; `undefined` if the table has none. */
  column(field: Field): string | undefined {
    const at = this.#assignment[field];
    return at === undefined ? undefined : this.#columns[at];
  }

  /** Notes the problem of a cell. */
  refuse(field: Field, { code, params }: ValueProblem): void {
    const column = this.column(field);
    this.errors.push({ code, params, row: this.#row.row, field, column } as CellError);
  }

  /** Reads a cell that may be empty. */
  optional<T>(field: Field, read: (text: string) => Read<T>): T | undefined {
    const text = this.text(field);
    return text === "" ? undefined : this.take(field, read(text));
  }

  /**
   * Reads the values of a cell for the quotations of the row: one for each, or one for the first or for all of them.
   * @param texts the texts of the cell, of which any may be empty
   */
  each<T>(
    field: Field,
    texts: readonly string[],
    { count, isForAll }: { readonly count: number; readonly isForAll: boolean },
    read: (text: string) => Read<T>,
  ): readonly (T | undefined)[] {
    if (texts.length > 1 && texts.length !== count) {
      this.refuse(field, { code: "other-number", params: { values: texts.length, quotations: count } });
      return [];
    }
    const values = texts.map((text) => (text === "" ? undefined : this.take(field, read(text))));
    return isForAll && values.length === 1 ? Array.from({ length: count }, () => values[0]) : values;
  }
}
