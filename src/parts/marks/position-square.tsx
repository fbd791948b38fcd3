import type { Issue } from "../../model/schema.ts";
import { fillClass } from "./position-look.ts";

/** A position's colour on its axis, or grey if the positions have no order, as a square before its label. */
export function PositionSquare({ issue, position }: { readonly issue: Issue; readonly position: string }) {
  const held = issue.positions.findIndex(({ id }) => id === position);
  return (
    <svg aria-hidden="true" viewBox="0 0 10 10" width="10" className="inline-block size-2.5">
      <rect width="10" height="10" className={fillClass(issue.scale, held, issue.positions.length)} />
    </svg>
  );
}
