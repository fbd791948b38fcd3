/** Brings a table into a draft without the steps in which the desk does it. */
import type { Draft } from "../coding/draft.ts";
import { type ImportOptions, type ImportResult, importSteps } from "../coding/tables/import-table.ts";
import type { Table } from "../coding/tables/table.ts";

/** Reads all rows of a table at once. */
export function importTable(draft: Draft, table: Table, options: ImportOptions): ImportResult {
  const steps = importSteps(draft, table, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
