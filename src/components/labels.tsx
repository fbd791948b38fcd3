/** The small words and marks that stand everywhere: grade, position, silence. */
import { PositionMark } from "../viz/position-mark.tsx";
import { GradeMark } from "../viz/grade-mark.tsx";
import { get } from "../model/model.ts";
import type { Stance } from "../model/schema.ts";
import type { Attribution } from "../model/vocabulary.ts";
import { Marked } from "./marked.tsx";
import { useReader } from "./reader.tsx";

/** A grade: its mark and its word. */
export function GradeLabel({ grade }: { readonly grade: Attribution }) {
  const { messages } = useReader();
  return (
    <span className="inline-flex items-baseline gap-1.5">
      <span className="translate-y-0.5 leading-none">
        <GradeMark grade={grade} />
      </span>
      <span>{messages.attribution[grade]}</span>
    </span>
  );
}

/** A stance's position: its mark and its words, with what a search found in them. */
export function PositionLabel({ stance }: { readonly stance: Stance }) {
  const { model, positionLabel } = useReader();
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <span className="translate-y-px">
        <PositionMark issue={get(model.byId.issues, stance.issue)} position={stance.position} />
      </span>
      <span>
        <Marked text={positionLabel(stance.issue, stance.position)} />
      </span>
    </span>
  );
}
