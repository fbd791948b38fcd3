import type { Relation } from "../../domain/relations.ts";
import { namesSources } from "../../domain/sources.ts";
import { currentStances } from "../../domain/history.ts";
import type { Stance } from "../../model/schema.ts";
import { fill } from "../../ui/fill.tsx";
import { EvidencePlaces } from "../evidence/evidence-places.tsx";
import { Link } from "../page/link.tsx";
import { usePageContext } from "../page-context.tsx";

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

interface EndProps {
  readonly stance: Stance;
  /** The id of the stance that the page is about, which needs no link. */
  readonly here: string | undefined;
  /** The other stance, if it is of the same actor: then the issue names this one, or on one issue the position. */
  readonly apartFrom?: Stance | undefined;
}

/** An end of a relation in its sentence: the actor or the issue of the stance, with its date if it is an earlier one. */
function End({ stance, here, apartFrom }: EndProps) {
  const { model, messages, paths, date, show, actorText, issueText, positionText } = usePageContext();
  const position = positionText(stance.issue, stance.position);
  const isOneIssue = apartFrom?.issue === stance.issue;
  const name = show(!apartFrom ? actorText(stance.actor) : isOneIssue ? position : issueText(stance.issue));
  return (
    <>
      {stance.id === here ? (
        name
      ) : (
        <Link to={paths.stance(stance.id)} data-stance={stance.id} className="text-ink">
          {name}
          <span className="sr-only">
            <span>{messages.colon}</span>
            {show(isOneIssue ? issueText(stance.issue) : position)}
          </span>
        </Link>
      )}
      {!currentStances(model).has(stance) && (
        <span className="font-normal text-muted">
          {` (${messages.stance.earlierOn(date(stance.statedOn))})`}
        </span>
      )}
    </>
  );
}

interface RelationSentenceProps {
  readonly stance: Stance;
  readonly relation: Relation;
  /** The id of the stance that the page is about. */
  readonly here?: string;
}

/** A relation between two stances as a sentence: “Traders’ League objects to Riders’ Union”. */
export function RelationSentence({ stance, relation, here }: RelationSentenceProps) {
  const { messages } = usePageContext();
  const { kind, direction, other } = relation;
  const [from, to] = direction === "gives" ? [stance, other] : [other, stance];
  const isOwn = from.actor === to.actor;
  const sentence = isOwn ? messages.relationOwn[kind] : messages.relation[kind];
  return (
    <p className="leading-snug font-semibold">
      {fill(
        sentence,
        <End stance={from} here={here} />,
        <End stance={to} here={here} apartFrom={isOwn ? from : undefined} />,
      )}
    </p>
  );
}
