import { type ActorCell, compareActors } from "../../domain/compare.ts";
import type { Actor, Stance } from "../../model/schema.ts";
import type { Comparison } from "../../url/compare-params.ts";
import { fill } from "../../ui/fill.tsx";
import { ColumnHeading } from "./column-heading.tsx";
import { PositionLabel } from "../../parts/evidence/labels.tsx";
import { ConditionFlag } from "../../parts/marks/condition-flag.tsx";
import { Link } from "../../parts/page/link.tsx";
import { usePageContext } from "../../parts/page-context.tsx";
import { ComparisonTable } from "./comparison-table.tsx";
import { LeadWords } from "../../parts/voices/lead-words.tsx";
import { SilenceNote } from "../../parts/stances/silence-note.tsx";
import { StanceDate } from "../../parts/stances/stance-date.tsx";

/** A stance of an actor: its position, its timing and condition, and its lead words. */
function StanceInCell({ stance }: { readonly stance: Stance }) {
  const { messages, paths, show, actorText, issueText } = usePageContext();
  return (
    <div>
      <Link
        id={`compared-${stance.id}`}
        data-stance={stance.id}
        to={paths.stance(stance.id)}
        className="target font-semibold"
      >
        <span className="sr-only">
          {fill(
            messages.comparePage.stance,
            show(actorText(stance.actor)),
            show(issueText(stance.issue)),
            <span />,
          )}
        </span>
        <PositionLabel stance={stance} />
      </Link>
      <p className="text-sm empty:hidden">
        <StanceDate stance={stance} />
      </p>
      {stance.timing && <p className="text-sm text-muted">{show(stance.timing)}</p>}
      {stance.condition && (
        <p className="flex gap-1.5 text-sm text-muted">
          <span className="flex h-lh items-center">
            <ConditionFlag />
          </span>
          {show(stance.condition)}
        </p>
      )}
      <div className="mt-2">
        <LeadWords stance={stance} />
      </div>
    </div>
  );
}

/** The stances of an actor on an issue, or the silence. */
function Cell({ cell: { stances, silence } }: { readonly cell: ActorCell }) {
  if (silence)
    return (
      <span className="text-sm text-muted">
        <SilenceNote silence={silence} />
      </span>
    );
  return (
    <div className="space-y-6">
      {stances.map((stance) => (
        <StanceInCell key={stance.id} stance={stance} />
      ))}
    </div>
  );
}

interface ComparedActorsProps {
  readonly actors: readonly Actor[];
  readonly comparison: Comparison;
}

/** The comparison of actors, issue by issue: their stances with their words, or the kind of silence. */
export function ComparedActors({ actors, comparison }: ComparedActorsProps) {
  const { model, messages, paths, show, issueText } = usePageContext();
  return (
    <ComparisonTable
      columns={actors.map(({ id, name, type }) => ({
        key: id,
        name: show(name),
        heading: (
          <ColumnHeading comparison={comparison} id={id} over={messages.actorType[type]} label={show(name)} />
        ),
      }))}
      rows={compareActors(model, actors).map(({ issue, agreement, cells }) => ({
        key: issue.id,
        name: (
          <Link to={paths.issue(issue.id)} className="target flush text-ink">
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
