import { gradeOf } from "../../model/evidence.ts";
import { type Entry, entryKey } from "../../domain/entries.ts";
import { SORT_KEYS, type SortKey, type SortOrder, sortEntries } from "../../domain/sort.ts";
import { get } from "../../model/model.ts";
import type { Stance } from "../../model/schema.ts";
import type { CellSilence } from "../../domain/silence.ts";
import type { Elements } from "../../ui/content.ts";
import { useAhead } from "../../ui/use-ahead.ts";
import { GradeLabel } from "../../parts/evidence/labels.tsx";
import { PositionStrip } from "../../parts/marks/position-strip.tsx";
import { Link } from "../../parts/page/link.tsx";
import { Highlighted } from "../../parts/evidence/highlighted.tsx";
import { usePageContext } from "../../parts/page-context.tsx";
import type { Selected } from "../../parts/selection/selected-page.tsx";
import { SilenceNote } from "../../parts/stances/silence-note.tsx";
import { Snippet, useSnippet } from "../../parts/evidence/snippet.tsx";

interface StanceTableProps {
  readonly entries: readonly Entry[];
  readonly sort: SortOrder;
  readonly href: Selected["href"];
  readonly ask: Selected["ask"];
}

/** The column of positions holds the summaries too, and is the widest. The others have room for their longest words. */
const WIDTHS: Readonly<Record<SortKey, string>> = {
  actor: "md:w-30 lg:w-[17%]",
  issue: "md:w-32 lg:w-[20%]",
  position: "md:w-50 lg:w-[35%]",
  date: "md:w-28 lg:w-[14%]",
  grade: "md:w-36 lg:w-[14%]",
};

const CELL = "block md:table-cell md:border-b md:border-line md:p-2 align-top md:max-lg:text-sm";

/** The name of a column, repeated in each row if the columns are below each other. */
function ColumnName({ column }: { readonly column: SortKey }) {
  const { messages } = usePageContext();
  return (
    <span className="text-sm text-muted md:hidden">
      {messages.stanceTable.column[column] + messages.colon}
    </span>
  );
}

/** Whose stance or silence it is, and on what; then what is said of it. */
function Row({ entry: { actor, issue }, children }: { readonly entry: Entry; readonly children: Elements }) {
  const { paths, actorText, issueText } = usePageContext();
  return (
    <tr role="row" className="block border-b border-line py-3 md:table-row">
      <td role="cell" className={CELL}>
        <ColumnName column="actor" />
        <Link to={paths.actor(actor)}>
          <Highlighted text={actorText(actor)} />
        </Link>
      </td>
      <td role="cell" className={`${CELL} md:w-1/5`}>
        <ColumnName column="issue" />
        <Link to={paths.issue(issue)}>
          <Highlighted text={issueText(issue)} />
        </Link>
      </td>
      {children}
    </tr>
  );
}

function SilenceCells({ silence }: { readonly silence: CellSilence }) {
  return (
    <td role="cell" colSpan={3} className={`${CELL} text-muted`}>
      <ColumnName column="position" />
      <SilenceNote silence={silence} />
    </td>
  );
}

function StanceCells({ stance }: { readonly stance: Stance }) {
  const { model, paths, date, say, positionText } = usePageContext();
  const snippet = useSnippet(stance);
  return (
    <>
      <td role="cell" className={CELL}>
        <ColumnName column="position" />
        <span className="flex items-baseline gap-2">
          <PositionStrip issue={get(model.byId.issues, stance.issue)} taken={[stance.position]} />
          <Link
            id={`row-${stance.id}`}
            data-stance={stance.id}
            to={paths.stance(stance.id)}
            className="target flush font-semibold"
          >
            <Highlighted text={positionText(stance.issue, stance.position)} />
          </Link>
        </span>
        <span className="block text-sm">
          <Highlighted text={stance.summary} />
        </span>
        {snippet && snippet.value !== say(stance.summary) && (
          <span className="mt-1 block text-sm">
            <Snippet {...snippet} />
          </span>
        )}
      </td>
      <td role="cell" className={CELL}>
        <ColumnName column="date" />
        <span>{date(stance.statedOn)}</span>
      </td>
      <td role="cell" className={CELL}>
        <ColumnName column="grade" />
        <GradeLabel grade={gradeOf(model, stance)} />
      </td>
    </>
  );
}

/** The names of the columns, each a link that sorts by it. They show the order that was pressed at once; the rows follow. */
function Headings({ sort: followed, href, ask }: Omit<StanceTableProps, "entries">) {
  const { messages } = usePageContext();
  const [sort, setSort] = useAhead(followed);
  return (
    <tr role="row" className="flex flex-wrap gap-x-4 border-b border-line bg-panel px-2 md:table-row">
      {SORT_KEYS.map((key) => {
        const active = sort.key === key;
        const next: SortOrder = { key, descending: active && !sort.descending };
        const label = messages.stanceTable.column[key];
        const direction = sort.descending ? "descending" : "ascending";
        return (
          <th
            key={key}
            role="columnheader"
            scope="col"
            aria-sort={active ? direction : undefined}
            className={`text-start text-sm md:border-b md:border-line md:px-2 ${WIDTHS[key]}`}
          >
            <Link
              id={`sort-${key}`}
              to={href({ sort: next })}
              onGo={() => setSort(next, () => ask(() => ({ sort: next })))}
              className="inline-flex min-h-11 min-w-11 items-center gap-1 text-ink noscript:pointer-events-none noscript:no-underline"
            >
              <span>{label}</span>
              {active && <span aria-hidden="true">{sort.descending ? "↓" : "↑"}</span>}
            </Link>
          </th>
        );
      })}
    </tr>
  );
}

/**
 * All stances as a table, one row a stance or a silence, sortable. The roles are spelled out since the rows are laid out
 * as blocks on a narrow screen, which takes a table's own away.
 */
export function StanceTable({ entries, sort, href, ask }: StanceTableProps) {
  const { model, messages, locale } = usePageContext();
  return (
    // If the text is so large that the columns do not fit, the table scrolls.
    <div id="stances" className="scrolls relative mt-2 md:overflow-x-auto">
      <table role="table" className="block w-full border-separate border-spacing-0 md:table md:table-fixed">
        <caption className="sr-only">{messages.stanceTable.caption}</caption>
        <thead role="rowgroup" className="block md:table-header-group max-md:print:hidden">
          <Headings sort={sort} href={href} ask={ask} />
        </thead>
        <tbody role="rowgroup" className="block md:table-row-group">
          {sortEntries(model, entries, sort, locale).map((entry) => (
            <Row key={entryKey(entry)} entry={entry}>
              {entry.stance && <StanceCells stance={entry.stance} />}
              {entry.silence && <SilenceCells silence={entry.silence} />}
            </Row>
          ))}
        </tbody>
      </table>
    </div>
  );
}
