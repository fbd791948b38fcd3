/** The panel in which an author brings in a table, or the proposals of another program. */
import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Draft } from "../../../coding/draft.ts";
import type { Edit } from "../../../coding/edit.ts";
import { type Assignment, matchColumns } from "../../../coding/tables/columns.ts";
import type { ImportProgress, ImportResult } from "../../../coding/tables/import-table.ts";
import type { ReadTable } from "../../../coding/tables/read-table.ts";
import type { TableProblem } from "../../../coding/tables/table.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { FileField } from "../file-field.tsx";
import { askForImport, askForTable, type StartTableWorker } from "./ask-worker.ts";
import { ColumnChoice } from "./column-choice.tsx";
import { ImportReport } from "./import-report.tsx";
import { ReviewList } from "./review-list.tsx";

/** The state of the panel. */
type State =
  | { readonly kind: "start" }
  | { readonly kind: "reading" }
  | { readonly kind: "problem"; readonly problem: TableProblem | "failed" }
  | {
      readonly kind: "table";
      readonly name: string;
      readonly table: ReadTable;
      readonly assignment: Assignment;
      readonly progress?: ImportProgress;
      readonly result?: ImportResult;
    }
  | { readonly kind: "done"; readonly result: ImportResult };

interface BulkPanelProps {
  readonly draft: Draft;
  readonly perform: (edit: Edit) => void;
  readonly startWorker: StartTableWorker;
}

/** Reads a table, lets the author assign its columns, and brings in all its rows or none. */
export function BulkPanel({ draft, perform, startWorker }: BulkPanelProps) {
  const { messages } = usePageContext();
  const words = messages.bulk;
  const [state, setState] = useState<State>({ kind: "start" });
  const [addsNew, setAddsNew] = useState(false);
  const latest = useRef(draft);
  /** The number of the last act. The results of earlier ones are dropped. */
  const act = useRef(0);
  useEffect(() => {
    latest.current = draft;
  }, [draft]);

  const show = (own: number, next: State) => own === act.current && setState(next);
  const read = async (file: File) => {
    act.current += 1;
    const own = act.current;
    setState({ kind: "reading" });
    try {
      const table = await askForTable(startWorker, new Uint8Array(await file.arrayBuffer()));
      show(
        own,
        "problem" in table
          ? { kind: "problem", problem: table.problem }
          : { kind: "table", name: file.name, table, assignment: matchColumns(table.columns) },
      );
    } catch {
      show(own, { kind: "problem", problem: "failed" });
    }
  };
  const cancel = () => {
    act.current += 1;
    setState({ kind: "start" });
  };
  const bring = async (shown: Extract<State, { kind: "table" }>) => {
    const { table, assignment } = shown;
    act.current += 1;
    const own = act.current;
    const options = {
      ...{ assignment, addsNew, isUnreviewed: table.isProposed },
      labels: { attribution: messages.attribution, actorType: messages.actorType },
    };
    try {
      for (;;) {
        const before = latest.current;
        const result = await askForImport(startWorker, { draft: before, table, options }, (progress) =>
          show(own, { ...shown, progress }),
        );
        if (own !== act.current) return;
        // The author may have changed the draft meanwhile: then the edit does not fit it.
        if (latest.current !== before) continue;
        if (result.ok) perform(result.edit);
        show(own, result.ok ? { kind: "done", result } : { ...shown, result });
        return;
      }
    } catch {
      show(own, { kind: "problem", problem: "failed" });
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (state.kind === "table" && !state.progress) void bring(state);
  };
  const shown = state.kind === "table" ? state : undefined;
  const result = state.kind === "done" ? state.result : shown?.result;
  return (
    <section aria-labelledby="bulk">
      <h2 id="bulk" className="text-xl font-semibold">
        {words.title}
      </h2>
      <p className="mt-1 mb-3 max-w-measure">{words.intro}</p>
      <FileField
        id="bulk-file"
        label={words.file}
        accept=".csv,.tsv,.txt,.xlsx,.json"
        onChoose={([file]) => void read(file)}
      />
      {shown && (
        <form onSubmit={submit}>
          <p className="mt-3 font-semibold wrap-anywhere">
            {words.rows(shown.name, shown.table.rows.length)}
          </p>
          {shown.table.isProposed && <p>{words.proposals}</p>}
          <ColumnChoice
            key={shown.name}
            columns={shown.table.columns}
            assignment={shown.assignment}
            onAssign={(assignment) =>
              setState({ kind: "table", name: shown.name, table: shown.table, assignment })
            }
          />
          <Checkbox label={words.addsNew} isChecked={addsNew} onChange={setAddsNew} className="mt-3" />
          <div className="mt-2 flex flex-wrap gap-2">
            <Button type="submit" tone="strong" aria-disabled={shown.progress !== undefined}>
              {words.bring}
            </Button>
            <Button onClick={cancel}>{messages.desk.cancel}</Button>
          </div>
        </form>
      )}
      <div role="status" className="mt-3">
        {state.kind === "reading" && <p>{words.reading}</p>}
        {state.kind === "problem" && (
          <p className="font-semibold">
            {state.problem === "failed" ? words.failed : words.problem[state.problem]}
          </p>
        )}
        {shown?.progress && !shown.result && <p>{words.progress(shown.progress.done, shown.progress.all)}</p>}
        {result && <ImportReport result={result} />}
      </div>
      <ReviewList draft={draft} perform={perform} />
    </section>
  );
}
