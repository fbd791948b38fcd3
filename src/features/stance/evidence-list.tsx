import type { ComponentProps } from "react";
import { get } from "../../model/model.ts";
import type { Stance } from "../../model/schema.ts";
import { ExcerptFigure } from "../../parts/evidence/excerpt-figure.tsx";
import { usePageContext } from "../../parts/page-context.tsx";
import { wordsAnchor } from "../../url/paths.ts";

/** An excerpt of a stance’s evidence, and whether the page has not shown it further up. */
export interface Shown {
  readonly id: string;
  readonly isFirst: boolean;
}

/** Returns the evidence of the reasons and responses of a stance, in the order of the page. */
export function furtherEvidenceOf(stance: Stance) {
  const seen = new Set(stance.evidence);
  const shown = (ids: readonly string[]): readonly Shown[] =>
    ids.map((id) => {
      const isFirst = !seen.has(id);
      seen.add(id);
      return { id, isFirst };
    });
  return {
    reasons: (stance.reasons ?? []).map(({ summary, evidence }) => ({ summary, evidence: shown(evidence) })),
    responses: (stance.responses ?? []).map(({ evidence = [] }) => shown(evidence)),
  };
}

interface EvidenceListProps extends Pick<ComponentProps<typeof ExcerptFigure>, "size"> {
  readonly stance: Stance;
  readonly evidence: readonly Shown[];
}

/** Excerpts, each at its own address if the page has not shown it further up. */
export function EvidenceList({ stance, evidence, size }: EvidenceListProps) {
  const { model } = usePageContext();
  return (
    <ul className="space-y-3">
      {evidence.map(({ id, isFirst }) => (
        <li key={id} {...(isFirst ? { id: wordsAnchor(id), tabIndex: -1 } : {})}>
          <ExcerptFigure
            excerpt={get(model.byId.excerpts, id)}
            actor={stance.actor}
            {...(size ? { size } : {})}
          />
        </li>
      ))}
    </ul>
  );
}
