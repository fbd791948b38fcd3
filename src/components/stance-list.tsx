import { gradeOf } from "../domain/grade.ts";
import { SORT_KEYS, type SortOrder, sortStances } from "../domain/sort.ts";
import type { Stance } from "../model/schema.ts";
import { CompareButton } from "./compare-button.tsx";
import { GradeLabel, PositionLabel } from "./labels.tsx";
import { Link } from "./link.tsx";
import { Marked } from "./marked.tsx";
import { useReader } from "./reader.tsx";
import { useSnippet } from "./snippet.tsx";

interface StanceListProps {
  readonly stances: readonly Stance[];
  readonly sort: SortOrder;
  /** The address of the same list in another order. */
  readonly sortHref: (sort: SortOrder) => string;
}

function Row({ stance }: { readonly stance: Stance }) {
  const { model, messages, paths, date, actorText, issueText } = useReader();
  const snippet = useSnippet(stance);
  const name = (column: keyof typeof messages.list.column) => (
    <span className="text-sm text-muted md:hidden">{`${messages.list.column[column]}: `}</span>
  );
  const cell = "block md:table-cell md:border-b md:border-line md:p-2 align-top";
  return (
    <tr role="row" className="block border-b border-line py-3 md:table-row">
      <td role="cell" className={`${cell} md:w-1/6`}>
        {name("actor")}
        <Link to={paths.actor(stance.actor)}>
          <Marked text={actorText(stance.actor)} />
        </Link>
      </td>
      <td role="cell" className={`${cell} md:w-1/5`}>
        {name("issue")}
        <Link to={paths.issue(stance.issue)}>
          <Marked text={issueText(stance.issue)} />
        </Link>
      </td>
      <td role="cell" className={cell}>
        {name("position")}
        <Link
          id={`row-${stance.id}`}
          data-stance={stance.id}
          to={paths.stance(stance.id)}
          className="font-semibold"
        >
          <PositionLabel stance={stance} />
        </Link>
        <span className="block text-sm">
          {snippet ? <Marked text={snippet.value} lang={snippet.lang} /> : <Marked text={stance.summary} />}
        </span>
      </td>
      <td role="cell" className={cell}>
        {name("date")}
        <span>{date(stance.statedOn)}</span>
      </td>
      <td role="cell" className={cell}>
        {name("grade")}
        <GradeLabel grade={gradeOf(model, stance)} />
      </td>
      <td role="cell" className={`${cell} print:hidden`}>
        <CompareButton kind="stances" id={stance.id} inRow />
      </td>
    </tr>
  );
}

/**
 * The comparison as a list, one row a stance, sortable. The roles are spelled out since the rows are laid out
 * as blocks on a narrow screen, which takes a table's own away.
 */
export function StanceList({ stances, sort, sortHref }: StanceListProps) {
  const { model, messages, locale } = useReader();
  return (
    // Where text is set so large that its columns find no room, it scrolls in its own frame.
    <div id="list" className="relative md:overflow-x-auto">
      <table role="table" className="block w-full border-separate border-spacing-0 md:table">
        <caption className="sr-only">{messages.list.caption}</caption>
        <thead role="rowgroup" className="block md:table-header-group max-md:print:hidden">
          <tr role="row" className="flex flex-wrap gap-x-4 border-b border-line bg-panel px-2 md:table-row">
            {SORT_KEYS.map((key) => {
              const active = sort.key === key;
              const next: SortOrder = { key, descending: active && !sort.descending };
              const label = messages.list.column[key];
              const direction = sort.descending ? "descending" : "ascending";
              return (
                <th
                  key={key}
                  role="columnheader"
                  scope="col"
                  aria-sort={active ? direction : undefined}
                  className="text-start text-sm md:border-b md:border-line md:px-2"
                >
                  <Link
                    id={`sort-${key}`}
                    to={sortHref(next)}
                    preventScrollReset
                    aria-label={
                      next.descending
                        ? messages.list.sortDescending(label)
                        : messages.list.sortAscending(label)
                    }
                    className="inline-flex min-h-11 min-w-11 items-center gap-1 text-ink"
                  >
                    <span>{label}</span>
                    {active && <span aria-hidden="true">{sort.descending ? "↓" : "↑"}</span>}
                  </Link>
                </th>
              );
            })}
            <th
              role="columnheader"
              scope="col"
              className="sr-only md:not-sr-only md:border-b md:border-line print:hidden"
            >
              <span className="sr-only">{messages.tray.add}</span>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup" className="block md:table-row-group">
          {sortStances(model, stances, sort, locale).map((stance) => (
            <Row key={stance.id} stance={stance} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
