import { currentStances, hasOwnDate } from "../../domain/history.ts";
import { gradeOf } from "../../model/evidence.ts";
import type { Stance } from "../../model/schema.ts";
import { Link } from "../page/link.tsx";
import { usePageContext } from "../page-context.tsx";
import { StanceDate } from "../stances/stance-date.tsx";
import { OwnPosition } from "./own-position.tsx";
import { PositionBlock } from "./position-block.tsx";
import { StanceWords } from "./stance-words.tsx";

interface StanceEntryProps {
  readonly stance: Stance;
  /** Set to name the issue, if the page is about another one. */
  readonly withIssue?: boolean;
  /** False to leave out what the stance answers, if the surroundings say it. */
  readonly withAnswers?: boolean;
}

/**
 * A stance of an actor that the surroundings name: its position as the link to the stance, then its words, who said them
 * and how. The whole entry is the link.
 */
export function StanceEntry({ stance, withIssue = false, withAnswers = true }: StanceEntryProps) {
  const { model, messages, paths, date, show, issueText } = usePageContext();
  const isCurrent = currentStances(model).has(stance);
  return (
    <PositionBlock stance={stance} className="relative px-3 py-2">
      <p className="text-sm leading-snug">
        <Link
          id={`entry-${stance.id}`}
          data-stance={stance.id}
          to={paths.stance(stance.id)}
          className="font-semibold text-ink no-underline after:absolute after:inset-0 hover:underline"
        >
          <OwnPosition stance={stance} />
          <span className="sr-only">{`. ${messages.attribution[gradeOf(model, stance)]}.`}</span>
        </Link>
        {isCurrent && hasOwnDate(model, stance) && <StanceDate stance={stance} className="text-xs" />}
      </p>
      {!isCurrent && <p className="text-xs text-muted">{messages.stance.earlierOn(date(stance.statedOn))}</p>}
      {withIssue && <p className="text-xs text-muted">{show(issueText(stance.issue))}</p>}
      <StanceWords stance={stance} withAnswers={withAnswers} />
    </PositionBlock>
  );
}
