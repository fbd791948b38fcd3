/** The errors of a table as values with their cells. Their texts are in `messages/`. */
import type { FirstDifference } from "../../model/anchoring/align.ts";
import type { Field } from "./columns.ts";

type None = Readonly<Record<string, never>>;

/** The collections in which a cell names a record. */
export type Named = "actors" | "issues" | "sources";

/** The parameters of each error, by its code. */
interface CellErrorParams {
  /** No column has what every row needs. */
  readonly "no-column": None;
  readonly "empty-cell": None;
  readonly "unknown-name": {
    readonly value: string;
    readonly collection: Named;
    readonly nearest: string | undefined;
  };
  /** Several records have the name, so that only an id says which is meant. */
  readonly "shared-name": { readonly value: string; readonly ids: readonly string[] };
  readonly "unknown-position": {
    readonly value: string;
    readonly positions: readonly string[];
    readonly nearest: string | undefined;
  };
  readonly "unknown-choice": {
    readonly value: string;
    readonly allowed: readonly string[];
    readonly nearest: string | undefined;
  };
  readonly "wrong-date": { readonly value: string };
  readonly "wrong-id": { readonly value: string };
  readonly "wrong-place": { readonly value: string };
  readonly "wrong-page": { readonly value: string };
  /** A paragraph is named of a source that is known by its quotations alone. */
  readonly "no-paragraphs": { readonly source: string };
  /** The draft has another record with the id. */
  readonly "id-taken": { readonly id: string };
  /** The id of an excerpt stands for other words before. */
  readonly "other-words": { readonly id: string };
  /** A cell has neither one value nor as many as the row has quotations. */
  readonly "other-number": { readonly values: number; readonly quotations: number };
  /** The text of the source is not in the draft, so that the quotation cannot be found in it. */
  readonly "no-text": { readonly source: string };
  readonly "not-in-text": {
    readonly words: string;
    /** The nearest passage, its paragraph, and the first words in which it differs. */
    readonly closest:
      | {
          readonly paragraph: number;
          readonly words: string;
          readonly difference: FirstDifference | undefined;
        }
      | undefined;
  };
  /** The words are in several places, and nothing tells which is meant. */
  readonly "repeated-in-text": { readonly words: string; readonly paragraphs: readonly number[] };
  readonly "in-other-paragraph": { readonly paragraph: number; readonly paragraphs: readonly number[] };
  readonly "across-paragraphs": { readonly words: string };
}
type CellErrorCode = keyof CellErrorParams;

/** An error at a cell. Without a row it is one of the whole table. */
interface CellErrorOf<C extends CellErrorCode> {
  readonly code: C;
  readonly params: CellErrorParams[C];
  readonly row: number | undefined;
  readonly field: Field;
  /** The name of the column, as the table has it; `undefined` if no column is assigned to the field. */
  readonly column: string | undefined;
}

/** An error of a table: one cause at one cell. */
export type CellError = { readonly [C in CellErrorCode]: CellErrorOf<C> }[CellErrorCode];

/** A problem of a value, before its cell is known. */
export type ValueProblem = {
  readonly [C in CellErrorCode]: { readonly code: C; readonly params: CellErrorParams[C] };
}[CellErrorCode];

/** A value, or the problem that keeps a cell from having one. */
export type Read<T> = { readonly value: T } | { readonly problem: ValueProblem };

/** The problem of a value. */
export function problemOf<C extends CellErrorCode>(
  code: C,
  params: CellErrorParams[C],
): { readonly problem: ValueProblem } {
  return { problem: { code, params } as ValueProblem };
}
