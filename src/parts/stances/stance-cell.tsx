import { gradeOf } from "../../model/evidence.ts";
import type { Stance } from "../../model/schema.ts";
import { ConditionFlag } from "../marks/condition-flag.tsx";
import { GradeLabel, PositionLabel } from "../evidence/labels.tsx";
import { Link } from "../page/link.tsx";
import { Highlighted } from "../evidence/highlighted.tsx";
import { usePageContext } from "../page-context.tsx";
import { StanceDate } from "./stance-date.tsx";
import { useSnippet } from "../evidence/snippet.tsx";

interface StanceCellProps {
  readonly stance: Stance;
  /** Unique on the page, so that the focus can come back to it. */
  readonly id: string;
  /** Set to name the actor, if the surroundings do not. */
  readonly withActor?: boolean;
}

/** A stance in a cell: its position, grade, timing and condition. */
export function StanceCell({ stance, id, withActor = false }: StanceCellProps) {
  const { model, messages, paths, actorText } = usePageContext();
  const snippet = useSnippet(stance);
  return (
    <Link
      id={id}
      data-stance={stance.id}
      to={paths.stance(stance.id)}
      className="group block min-h-11 px-2 py-2.5 text-ink no-underline hover:bg-panel"
    >
      {withActor && (
        <span className="block text-sm">
          <Highlighted text={actorText(stance.actor)} />
        </span>
      )}
      <span className="block leading-snug font-semibold text-accent underline decoration-1 underline-offset-3 group-hover:decoration-2">
        <PositionLabel stance={stance} stacked />
      </span>
      <span className="sr-only">. </span>
      <span className="mt-1 flex flex-wrap gap-x-2 text-xs text-muted">
        <GradeLabel grade={gradeOf(model, stance)} />
        <StanceDate stance={stance} />
      </span>
      {stance.timing && (
        <span className="block text-xs text-muted">
          <span className="sr-only">{`. ${messages.stance.timing}: `}</span>
          <Highlighted text={stance.timing} />
        </span>
      )}
      {stance.condition && (
        <span className="flex gap-1.5 text-xs text-muted">
          <span className="sr-only">{`. ${messages.stance.condition}: `}</span>
          <span className="flex h-lh items-center">
            <ConditionFlag />
          </span>
          <Highlighted text={stance.condition} />
        </span>
      )}
      {snippet && (
        <span className="mt-1 block text-sm">
          <span className="sr-only">. </span>
          <Highlighted text={snippet.value} lang={snippet.lang} />
        </span>
      )}
    </Link>
  );
}
