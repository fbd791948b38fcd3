import { get } from "../../model/model.ts";
import type { Stance } from "../../model/schema.ts";
import type { Elements } from "../../ui/content.ts";
import { usePageContext } from "../page-context.tsx";
import { positionLook } from "../marks/position-look.ts";

interface PositionBlockProps {
  readonly stance: Stance;
  readonly className?: string;
  readonly children: Elements;
}

/** A block in the colour of a stance’s position, with the bar at the side. */
export function PositionBlock({ stance, className = "", children }: PositionBlockProps) {
  const { model } = usePageContext();
  const issue = get(model.byId.issues, stance.issue);
  const index = issue.positions.findIndex(({ id }) => id === stance.position);
  return (
    <div {...positionLook(model, issue, index, [stance])} data-side className={`position ${className}`}>
      {children}
    </div>
  );
}
