import { needsDate } from "../../domain/history.ts";
import type { Stance } from "../../model/schema.ts";
import { usePageContext } from "../page-context.tsx";

interface StanceDateProps {
  readonly stance: Stance;
  readonly className?: string;
}

/** The date of a stance after another text, if the date tells the stance from others. */
export function StanceDate({ stance, className = "" }: StanceDateProps) {
  const { model, date } = usePageContext();
  return (
    needsDate(model, stance) && (
      <>
        {/* A space and no margin: the date begins at the edge if it wraps. */}
        <span> </span>
        {/* An inline block keeps the date on one line if there is room, and is not underlined with the text of a link. */}
        <span className={`inline-block text-muted ${className}`}>
          <span className="sr-only">, </span>
          <span>{date(stance.statedOn)}</span>
        </span>
      </>
    )
  );
}
