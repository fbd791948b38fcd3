import { gradeOf } from "../../model/evidence.ts";
import type { Stance } from "../../model/schema.ts";
import { join } from "../../ui/fill.tsx";
import { usePageContext } from "../page-context.tsx";

interface StanceNameProps {
  readonly stance: Stance;
  /** False beside the name of the actor. */
  readonly withActor?: boolean;
}

/** The name of a stance for those who hear a link alone: its actor, issue, position and grade. */
export function StanceName({ stance, withActor = true }: StanceNameProps) {
  const { model, messages, show, actorText, issueText, positionText } = usePageContext();
  return (
    <span className="sr-only">
      {join(
        withActor && show(actorText(stance.actor)),
        ", ",
        show(issueText(stance.issue)),
        messages.colon,
        show(positionText(stance.issue, stance.position)),
        `. ${messages.attribution[gradeOf(model, stance)]}.`,
      )}
    </span>
  );
}
