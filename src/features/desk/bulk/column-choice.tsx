/** Lets an author say which column of a table has what. */
import { useState } from "react";
import { type Assignment, type Field, FIELDS } from "../../../coding/tables/columns.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import { fieldName } from "./cell-words.ts";

/** The fields that every table is asked for. Few tables have the others. */
const MAIN: ReadonlySet<Field> = new Set([
  ...(["quotation", "actor", "issue", "position", "summary", "statedOn", "speaker", "attribution"] as const),
]);
const OTHERS = FIELDS.filter((field) => !MAIN.has(field));

interface ColumnChoiceProps {
  readonly columns: readonly string[];
  readonly assignment: Assignment;
  readonly onAssign: (assignment: Assignment) => void;
}

/** A list of fields, each with a choice of the columns. The less usual fields are shown if a column is matched with one. */
export function ColumnChoice({ columns, assignment, onAssign }: ColumnChoiceProps) {
  const { messages } = usePageContext();
  const words = messages.bulk;
  const [showsOthers] = useState(() => OTHERS.some((field) => assignment[field] !== undefined));
  const assign = (field: Field, value: string) => {
    const { [field]: _, ...others } = assignment;
    onAssign(value === "" ? others : { ...others, [field]: Number(value) });
  };
  const choices = (fields: readonly Field[]) => (
    <div className="mt-2 grid gap-x-6 gap-y-3 sm:grid-cols-2 lg:grid-cols-4">
      {fields.map((field) => (
        <div key={field} className="min-w-0">
          <label htmlFor={`column-${field}`} className="block text-sm font-semibold">
            {fieldName(messages, field)}
          </label>
          <select
            id={`column-${field}`}
            value={assignment[field] ?? ""}
            onChange={({ target }) => assign(field, target.value)}
            className="mt-1 h-11 w-full rounded-sm border border-edge bg-paper px-3"
          >
            <option value="">{words.none}</option>
            {columns.map((column, at) => (
              // Two columns may have one name.
              // oxlint-disable-next-line react/no-array-index-key
              <option key={at} value={at}>
                {column}
              </option>
            ))}
          </select>
        </div>
      ))}
    </div>
  );
  return (
    <fieldset className="mt-4">
      <legend className="font-semibold">{words.columns}</legend>
      <p className="text-sm text-muted">{words.columnsMean}</p>
      {choices(FIELDS.filter((field) => MAIN.has(field)))}
      <details open={showsOthers} className="mt-3">
        <summary className="min-h-11 content-center">{words.otherColumns}</summary>
        {choices(OTHERS)}
      </details>
    </fieldset>
  );
}
