import { useRef } from "react";
import type { Cell, Matrix } from "../../domain/matrix.ts";
import { isRecorded } from "../../domain/silence.ts";
import { fill } from "../../ui/fill.tsx";
import { EarlierStances } from "../../parts/stances/earlier-stances.tsx";
import { HiddenEntries } from "../../parts/stances/hidden-entries.tsx";
import { Link } from "../../parts/page/link.tsx";
import { Highlighted } from "../../parts/evidence/highlighted.tsx";
import { usePageContext } from "../../parts/page-context.tsx";
import { SilenceNote } from "../../parts/stances/silence-note.tsx";
import { StanceCell } from "../../parts/stances/stance-cell.tsx";
import { useGridKeys } from "../../ui/use-grid-keys.ts";

/** A cell of the table. By far the most are silent without a record: those are one text, and nothing more. */
function TableCell({ cell }: { readonly cell: Cell }) {
  const { messages, show, issueText } = usePageContext();
  if (cell.silence && !isRecorded(cell.silence)) {
    return (
      <td className="border-b border-line px-2 py-2.5 align-top text-xs text-muted print:hidden">
        {messages.silence[cell.silence.kind]}
      </td>
    );
  }
  return (
    <td className="named-on-paper border-b border-line align-top">
      {show(issueText(cell.issue.id))}
      {cell.stances.map((stance) => (
        <StanceCell key={stance.id} stance={stance} id={`cell-${stance.id}`} />
      ))}
      {cell.stances.slice(-1).map((stance) => (
        <EarlierStances
          key={stance.id}
          stance={stance}
          count={cell.earlier}
          className="target px-2 text-xs"
        />
      ))}
      <HiddenEntries hidden={cell.hidden} className="px-2 py-2.5 text-xs text-muted" />
      {cell.silence && (
        <span className="block px-2 py-2.5 text-xs text-muted">
          <SilenceNote silence={cell.silence} />
        </span>
      )}
    </td>
  );
}

/**
 * The comparison as a table, actors down and issues across; it scrolls inside its own frame. A page of paper has no
 * room for as many columns: there it is a list, actor by actor, of the cells that say something.
 */
export function MatrixTable({ matrix }: { readonly matrix: Matrix }) {
  const { messages, paths, show, showList, actorText, issueText } = usePageContext();
  const table = useRef<HTMLTableElement>(null);
  useGridKeys(table);
  const heading =
    "border-b-2 border-ink bg-paper p-2 text-start align-bottom text-sm leading-snug font-semibold";
  return (
    <>
      <p className="mb-4 hidden text-sm print:block">
        {fill(messages.table.onPaper, showList(matrix.issues.map(({ id }) => show(issueText(id)))))}
      </p>
      <div
        // Named, so that its scroll comes back with the page's own.
        id="comparison"
        role="region"
        aria-label={messages.table.scrollRegion}
        className="relative max-h-[calc(100dvh-2rem)] scroll-pt-24 scroll-ps-40 overflow-auto border-y border-line print:max-h-none print:columns-2 print:gap-6 print:overflow-visible print:border-0"
      >
        <table ref={table} className="min-w-full border-separate border-spacing-0 print:block">
          <caption className="sr-only">{messages.table.caption}</caption>
          <thead className="print:hidden">
            <tr>
              <th
                scope="col"
                className={`${heading} sticky top-0 inset-s-0 z-20 w-40 min-w-40 border-e border-e-line`}
              >
                {messages.table.actor}
              </th>
              {matrix.issues.map((issue) => (
                <th key={issue.id} scope="col" className={`${heading} sticky top-0 z-10 min-w-40`}>
                  <Link to={paths.issue(issue.id)} className="target text-ink">
                    <Highlighted text={issueText(issue.id)} />
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="print:block">
            {matrix.rows.map(({ actor, cells }) => (
              <tr key={actor.id} className="print:mb-6 print:block print:break-inside-auto!">
                <th
                  scope="row"
                  className="sticky inset-s-0 z-10 border-e border-b border-line bg-paper px-2 text-start align-top text-sm leading-snug font-semibold print:static print:block print:break-after-avoid print:border-e-0 print:border-t-2 print:border-t-ink print:text-base"
                >
                  <Link to={paths.actor(actor.id)} className="target text-ink">
                    <Highlighted text={actorText(actor.id)} />
                  </Link>
                </th>
                {cells.map((cell) => (
                  <TableCell key={cell.issue.id} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
