/** Lets an author say which column of a table has what. */
import { type Assignment, type Field, FIELDS } from "../../../coding/tables/columns.ts";
import { usePageContext } from "../../../parts/page-context.tsx";

interface ColumnChoiceProps {
  readonly columns: readonly string[];
  readonly assignment: Assignment;
  readonly onAssign: (assignment: Assignment) => void;
}

/** A list of fields, each with a choice of the columns. */
export function ColumnChoice({ columns, assignment, onAssign }: ColumnChoiceProps) {
  const { messages } = usePageContext();
  const words = messages.bulk;
  const assign = (field: Field, value: string) => {
    const { [field]: _, ...others } = assignment;
    onAssign(value === "" ? others : { ...others, [field]: Number(value) });
  };
  return (
    <fieldset className="mt-4">
      <legend className="font-semibold">{words.columns}</legend>
      <p className="text-sm text-muted">{words.columnsMean}</p>
      <div className="mt-2 grid gap-x-6 gap-y-3 sm:grid-cols-2">
        {FIELDS.map((field) => (
          <div key={field} className="min-w-0">
            <label htmlFor={`column-${field}`} className="block text-sm">
              {words.field[field]}
            </label>
            <select
              id={`column-${field}`}
              value={assignment[field] ?? ""}
              onChange={({ target }) => assign(field, target.value)}
              className="mt-1 h-11 w-full rounded-sm border border-edge bg-paper px-2"
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
    </fieldset>
  );
}
