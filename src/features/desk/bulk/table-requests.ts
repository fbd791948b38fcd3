/** The requests for tables that the page makes of its worker, and the answers. */
import {
  importSteps,
  type ImportOptions,
  type ImportProgress,
  type ImportResult,
} from "../../../coding/tables/import-table.ts";
import { readTable, type ReadTable } from "../../../coding/tables/read-table.ts";
import { type Table, TableError, type TableProblem } from "../../../coding/tables/table.ts";
import type { Draft } from "../../../coding/draft.ts";

export type TableRequest =
  | { readonly kind: "read"; readonly bytes: Uint8Array }
  | {
      readonly kind: "import";
      readonly draft: Draft;
      readonly table: Table;
      readonly options: ImportOptions;
    };

export type TableAnswer =
  | { readonly kind: "table"; readonly table: ReadTable }
  | { readonly kind: "problem"; readonly problem: TableProblem }
  | { readonly kind: "progress"; readonly progress: ImportProgress }
  | { readonly kind: "result"; readonly result: ImportResult };

function read(bytes: Uint8Array): TableAnswer {
  try {
    return { kind: "table", table: readTable(bytes) };
  } catch (error) {
    if (error instanceof TableError) return { kind: "problem", problem: error.problem };
    throw error;
  }
}

/** The answers to a request. Progress comes before the result of an import. */
export function* answersTo(request: TableRequest): Generator<TableAnswer, void, undefined> {
  if (request.kind === "read") {
    yield read(request.bytes);
    return;
  }
  const steps = importSteps(request.draft, request.table, request.options);
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield { kind: "progress", progress: step.value };
  yield { kind: "result", result: step.value };
}
