import { useRef } from "react";
import type { Cell, Matrix } from "../domain/matrix.ts";
import { HiddenEntries } from "./hidden-entries.tsx";
import { Link } from "./link.tsx";
import { Marked } from "./marked.tsx";
import { useReader } from "./reader.tsx";
import { SilenceNote } from "./silence-note.tsx";
import { StanceCell } from "./stance-cell.tsx";
import { useGridKeys } from "./use-grid-keys.ts";

/** A cell of the table. By far the most are silent without a record: those are one text, and nothing more. */
function TableCell({ cell }: { readonly cell: Cell }) {
  const { messages } = useReader();
  if (cell.silence && !cell.silence.note) {
    return (
      <td className="border-b border-line px-2 py-2.5 align-top text-xs text-muted">
        {messages.silence[cell.silence.kind]}
      </td>
    );
  }
  return (
    <td className="border-b border-line align-top">
      {cell.stances.map((stance) => (
        <StanceCell key={stance.id} stance={stance} id={`cell-${stance.id}`} />
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

/** The comparison as a table, actors down and issues across; it scrolls inside its own frame. */
export function MatrixTable({ matrix }: { readonly matrix: Matrix }) {
  const { messages, paths, actorText, issueText } = useReader();
  const table = useRef<HTMLTableElement>(null);
  useGridKeys(table);
  const heading =
    "border-b-2 border-ink bg-paper p-2 text-start align-bottom text-sm leading-snug font-semibold";
  return (
    <div
      // Named, so that its scroll comes back with the page's own.
      id="comparison"
      role="region"
      aria-label={messages.table.scrollRegion}
      className="relative max-h-[calc(100dvh-2rem)] scroll-pt-24 scroll-ps-40 overflow-auto border-y border-line"
    >
      <table ref={table} className="min-w-full border-separate border-spacing-0">
        <caption className="sr-only">{messages.table.caption}</caption>
        <thead>
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
                  <Marked text={issueText(issue.id)} />
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map(({ actor, cells }) => (
            <tr key={actor.id}>
              <th
                scope="row"
                className="sticky inset-s-0 z-10 border-e border-b border-line bg-paper px-2 text-start align-top text-sm leading-snug font-semibold"
              >
                <Link to={paths.actor(actor.id)} className="target text-ink">
                  <Marked text={actorText(actor.id)} />
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
  );
}
