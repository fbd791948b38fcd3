import { gradeOf } from "../../model/evidence.ts";
import type { Stance } from "../../model/schema.ts";
import { usePageContext } from "../page-context.tsx";

/** The issue, the position and the grade of a stance, which make the name of its actor the name of the stance. */
export function AfterActor({ stance }: { readonly stance: Stance }) {
  const { model, messages, show, issueText, positionText } = usePageContext();
  return (
    <>
      <span>, </span>
      {show(issueText(stance.issue))}
      <span>{messages.colon}</span>
      {show(positionText(stance.issue, stance.position))}
      <span>{`. ${messages.attribution[gradeOf(model, stance)]}.`}</span>
    </>
  );
}
