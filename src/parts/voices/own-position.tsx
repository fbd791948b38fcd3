import type { Stance } from "../../model/schema.ts";
import { join } from "../../ui/fill.tsx";
import { usePageContext } from "../page-context.tsx";

/**
 * The position of a stance, in a link below the name of its actor. A reader who hears the link alone hears the actor and the
 * issue before the position.
 */
export function OwnPosition({ stance: { actor, issue, position } }: { readonly stance: Stance }) {
  const { messages, show, actorText, issueText, positionText } = usePageContext();
  return (
    <>
      <span className="sr-only">
        {join(show(actorText(actor)), ", ", show(issueText(issue)), messages.colon)}
      </span>
      {show(positionText(issue, position))}
    </>
  );
}
