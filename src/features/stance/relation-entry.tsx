import { currentStances } from "../../domain/history.ts";
import type { Relation } from "../../domain/relations.ts";
import type { Stance } from "../../model/schema.ts";
import { usePageContext } from "../../parts/page-context.tsx";
import { RelationSentence, RelationSources } from "../../parts/stances/relations.tsx";
import { StanceEntry } from "../../parts/voices/stance-entry.tsx";
import { EvidenceList, type Shown } from "./evidence-list.tsx";

interface RelationEntryProps {
  readonly stance: Stance;
  readonly relation: Relation;
  /** The evidence of a response that the stance gives. */
  readonly evidence: readonly Shown[];
}

/**
 * A relation as a sentence, with the words of the other stance, or its position alone if they stand further up, our note, and
 * its evidence.
 */
export function RelationEntry({ stance, relation, evidence }: RelationEntryProps) {
  const { model, show, positionText } = usePageContext();
  const { other, direction, note } = relation;
  // The words of the current stances on the issue stand further up, where everyone stands.
  const isBeside = other.issue === stance.issue && currentStances(model).has(other);
  return (
    <li className="pb-3">
      <RelationSentence stance={stance} relation={relation} here={stance.id} />
      {isBeside ? (
        <p className="text-sm text-muted">{show(positionText(other.issue, other.position))}</p>
      ) : (
        <div className="mt-1">
          <StanceEntry stance={other} withIssue={other.issue !== stance.issue} withAnswers={false} />
        </div>
      )}
      {note && <p className="mt-2 text-sm">{show(note)}</p>}
      {direction === "gives" && evidence.length > 0 ? (
        <div className="mt-2">
          <EvidenceList stance={stance} evidence={evidence} size="note" />
        </div>
      ) : (
        <RelationSources evidence={relation.evidence} />
      )}
    </li>
  );
}
