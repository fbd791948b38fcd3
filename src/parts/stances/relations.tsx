import { currentStances } from "../../domain/history.ts";
import type { Relation } from "../../domain/relations.ts";
import { namesSources } from "../../domain/sources.ts";
import { get } from "../../model/model.ts";
import type { Stance } from "../../model/schema.ts";
import { EvidencePlaces } from "../evidence/evidence-places.tsx";
import { PositionMark } from "../marks/position-mark.tsx";
import { RelationArrow } from "../marks/relation-arrow.tsx";
import { Link } from "../page/link.tsx";
import { usePageContext } from "../page-context.tsx";

interface EndProps {
  readonly stance: Stance;
  /** The stance that the page is about, which needs no link. */
  readonly isHere: boolean;
  /** True if the issue is not the page's own. */
  readonly withIssue: boolean;
}

function End({ stance, isHere, withIssue }: EndProps) {
  const { model, messages, paths, date, show, actorText, issueText, positionText } = usePageContext();
  const issue = get(model.byId.issues, stance.issue);
  const name = show(positionText(stance.issue, stance.position));
  return (
    <span className={`block border-s-2 py-1 ps-3 ${isHere ? "border-ink" : "border-edge"}`}>
      <span className="block text-sm text-muted">{show(actorText(stance.actor))}</span>
      <PositionMark issue={issue} position={stance.position} />
      <span className="block font-semibold">
        {isHere ? (
          name
        ) : (
          <Link to={paths.stance(stance.id)} data-stance={stance.id} className="target">
            <span className="sr-only">
              {show(actorText(stance.actor))}
              <span>: </span>
            </span>
            {name}
          </Link>
        )}
      </span>
      {!currentStances(model).has(stance) && (
        <span className="block text-xs text-muted">{messages.stance.earlierOn(date(stance.statedOn))}</span>
      )}
      {withIssue && <span className="block text-xs text-muted">{show(issueText(stance.issue))}</span>}
    </span>
  );
}

/** The sources of a relation; renders nothing if the corpus has only one source. */
export function RelationSources({ evidence }: { readonly evidence: readonly string[] }) {
  const { model, messages } = usePageContext();
  if (!namesSources(model)) return null;
  return (
    <p className="mt-1 text-sm text-muted">
      {evidence.length > 0 ? (
        <EvidencePlaces evidence={evidence} about={messages.stance.relations} />
      ) : (
        <span>{messages.stance.ours}</span>
      )}
    </p>
  );
}

interface RelationsProps {
  readonly stance: Stance;
  readonly relations: readonly Relation[];
  /** The issue that the page is about, which need not be named again. */
  readonly issue: string;
  /** True if the page is the stance's own. */
  readonly isHere?: boolean;
}

/**
 * The related stances of a stance, as a diagram: the responding stance, a labelled arrow, the other stance, a
 * note on what the source says, and its sources.
 */
export function Relations({ stance, relations, issue, isHere = false }: RelationsProps) {
  const { messages, show } = usePageContext();
  return (
    <ul className="@container divide-y divide-line">
      {relations.map(({ kind, direction, other, note, evidence }) => {
        const own = <End stance={stance} isHere={isHere} withIssue={stance.issue !== issue} />;
        const others = <End stance={other} isHere={false} withIssue={other.issue !== issue} />;
        return (
          <li key={`${direction} ${kind} ${other.id}`} className="py-4">
            <div className="grid items-center gap-3 @md:grid-cols-[minmax(0,1fr)_8rem_minmax(0,1fr)]">
              {direction === "gives" ? own : others}
              <span className="flex items-center gap-3 text-sm text-muted @md:flex-col @md:gap-1 @md:text-center">
                <RelationArrow kind={kind} />
                <span>{messages.response[kind]}</span>
              </span>
              {direction === "gives" ? others : own}
            </div>
            {note && <p className="mt-3 max-w-measure">{show(note)}</p>}
            <RelationSources evidence={evidence} />
          </li>
        );
      })}
    </ul>
  );
}
