/** Labels of a grade and a position: a symbol and its text. */
import { PositionStrip } from "../marks/position-strip.tsx";
import { GradeMark } from "../marks/grade-mark.tsx";
import { get } from "../../model/model.ts";
import type { Stance } from "../../model/schema.ts";
import type { Attribution } from "../../model/vocabulary.ts";
import { Highlighted } from "./highlighted.tsx";
import { usePageContext } from "../page-context.tsx";

/** A grade: its symbol and its name. */
export function GradeLabel({ grade }: { readonly grade: Attribution }) {
  const { messages } = usePageContext();
  return (
    <span className="inline-flex items-start gap-1.5">
      <GradeMark grade={grade} />
      {/* Its baseline is that of the whole label: the symbol has none. */}
      <span className="self-baseline">{messages.attribution[grade]}</span>
    </span>
  );
}

/** A stance's position: its symbol above its label, with the words that match the search highlighted. */
export function PositionLabel({ stance }: { readonly stance: Stance }) {
  const { model, positionText } = usePageContext();
  return (
    <span className="block">
      <span className="mb-1 block leading-none">
        <PositionStrip issue={get(model.byId.issues, stance.issue)} taken={[stance.position]} />
      </span>
      <Highlighted text={positionText(stance.issue, stance.position)} />
    </span>
  );
}
