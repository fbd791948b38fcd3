import { type ActorCell, compareActors } from "../../domain/compare.ts";
import type { Actor } from "../../model/schema.ts";
import type { Tray } from "../../url/tray.ts";
import { ColumnHeading } from "./column-heading.tsx";
import { Link } from "../../parts/page/link.tsx";
import { usePageContext } from "../../parts/page-context.tsx";
import { ComparisonTable } from "./comparison-table.tsx";
import { SilenceNote } from "../../parts/stances/silence-note.tsx";
import { StanceCell } from "../../parts/stances/stance-cell.tsx";

/** The stances of an actor on an issue, or the silence. */
function Cell({ cell: { stances, silence } }: { readonly cell: ActorCell }) {
  if (silence)
    return (
      <span className="text-sm text-muted">
        <SilenceNote silence={silence} />
      </span>
    );
  return (
    <div className="-m-2 space-y-2">
      {stances.map((stance) => (
        <StanceCell key={stance.id} stance={stance} id={`compared-${stance.id}`} />
      ))}
    </div>
  );
}

/** The comparison of actors, issue by issue: their stances, or the kind of silence. */
export function ComparedActors({ actors, tray }: { readonly actors: readonly Actor[]; readonly tray: Tray }) {
  const { model, messages, paths, actorName, show, issueText } = usePageContext();
  return (
    <ComparisonTable
      columns={actors.map(({ id, name, type }) => ({
        key: id,
        name: show(name),
        heading: (
          <ColumnHeading
            tray={tray}
            id={id}
            over={messages.actorType[type]}
            to={paths.actor(id)}
            label={show(name)}
            name={actorName(id)}
          />
        ),
      }))}
      rows={compareActors(model, actors).map(({ issue, agreement, cells }) => ({
        key: issue.id,
        name: (
          <Link to={paths.issue(issue.id)} className="text-ink">
            {show(issueText(issue.id))}
          </Link>
        ),
        agreement,
        said: cells.filter(({ stances }) => stances.length > 0).length,
        cells: cells.map((cell, at) => <Cell key={actors[at]?.id} cell={cell} />),
      }))}
    />
  );
}
