import type { Agreement } from "../../domain/compare.ts";
import type { Content } from "../../ui/content.ts";
import { usePageContext } from "../../parts/page-context.tsx";

interface ComparisonTableColumn {
  readonly key: string;
  /** What heads the column. */
  readonly heading: Content;
  /** Its name in a few words, which stands over each cell where cells are one under the other. */
  readonly name: Content;
}

export interface ComparisonTableRow {
  readonly key: string;
  readonly name: Content;
  /** `undefined` where the row is about all of the columns and compares nothing. */
  readonly agreement: Agreement | undefined;
  /** How many say something here. */
  readonly said: number;
  /** One for each column, or a single one that all of them share. */
  readonly cells: readonly Content[];
}

/** The sign before the word, which says the same. */
const SIGNS: Partial<Record<Agreement, string>> = { differs: "≠", same: "=" };

function AgreementLabel({ agreement, said }: { readonly agreement: Agreement; readonly said: number }) {
  const { comparePage: words } = usePageContext().messages;
  return (
    <span className={`block text-sm ${agreement === "differs" ? "font-semibold" : "font-normal text-muted"}`}>
      <span className="sr-only">. </span>
      <span aria-hidden="true" className="me-1 empty:hidden">
        {SIGNS[agreement]}
      </span>
      <span>{agreement === "partial" ? words.partial(said) : words.agreement[agreement]}</span>
    </span>
  );
}

function Row({
  row,
  columns,
}: {
  readonly row: ComparisonTableRow;
  readonly columns: readonly ComparisonTableColumn[];
}) {
  const { name, agreement, said, cells } = row;
  const differs = agreement === "differs";
  const isShared = cells.length === 1;
  return (
    <tr role="row" className="block border-t border-line py-3 md:table-row">
      <th
        role="rowheader"
        scope="row"
        className={`block border-s-4 ps-3 text-start align-top md:table-cell md:border-t md:border-t-line md:py-2 md:pe-2 md:max-lg:text-sm lg:py-4 lg:pe-3 ${differs ? "border-s-ink font-semibold" : "border-s-paper font-normal"}`}
      >
        <span>{name}</span>
        {agreement && <AgreementLabel agreement={agreement} said={said} />}
      </th>
      {cells.map((cell, at) => (
        <td
          key={columns[at]?.key}
          role="cell"
          colSpan={isShared ? columns.length : 1}
          // On a narrow screen a short cell stands beside the name of its column, a long one below it.
          className="flex flex-wrap items-baseline gap-x-3 pt-3 ps-4 align-top md:table-cell md:border-t md:border-s md:border-line md:p-2 md:max-lg:text-sm lg:p-4"
        >
          {!isShared && <span className="mb-0.5 text-sm text-muted md:hidden">{columns[at]?.name}</span>}
          <div className="min-w-0">{cell}</div>
        </td>
      ))}
    </tr>
  );
}

interface ComparisonTableProps {
  /** Instead of the number of rows that differ. */
  readonly summary?: string | undefined;
  readonly columns: readonly ComparisonTableColumn[];
  readonly rows: readonly ComparisonTableRow[];
}

/**
 * Stances or actors in columns, aligned row by row: a bold rule and the word where they differ, nothing but the word where
 * they agree. The roles are spelled out since the rows are laid out as blocks on a narrow screen, which takes a
 * table's own away.
 */
export function ComparisonTable({ summary, columns, rows }: ComparisonTableProps) {
  const { comparePage: words } = usePageContext().messages;
  const count = (...of: readonly Agreement[]) =>
    rows.filter(({ agreement }) => agreement && of.includes(agreement)).length;
  return (
    <>
      <p className="mt-6 text-lg">
        {summary ?? words.summary(count("differs"), count("same"), count("partial", "none"))}
      </p>
      <table
        role="table"
        // Four columns are narrow beside each other on a tablet.
        className="mt-3 block w-full border-separate border-spacing-0 border-b border-line md:table wrap-anywhere md:table-fixed md:max-lg:hyphens-auto"
      >
        <caption className="sr-only">{words.caption}</caption>
        <thead role="rowgroup" className="block md:table-header-group">
          <tr role="row" className="block md:table-row">
            <th role="columnheader" scope="col" className="hidden text-start md:table-cell md:w-24 lg:w-44">
              <span className="sr-only">{words.row}</span>
            </th>
            {columns.map(({ key, heading }) => (
              <th
                key={key}
                role="columnheader"
                scope="col"
                className="block border-t-2 border-ink pb-3 text-start align-top font-normal md:table-cell md:border-s md:border-s-line md:px-2 lg:px-4"
              >
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="block md:table-row-group">
          {rows.map((row) => (
            <Row key={row.key} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </>
  );
}
