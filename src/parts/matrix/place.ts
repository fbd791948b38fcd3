/** Places in the table of a matrix. */
import type { Matrix } from "../../domain/matrix.ts";

/** A cell of a matrix, by the ids of its actor and its issue. */
export interface Place {
  readonly actor: string;
  readonly issue: string;
}

/**
 * Returns the place of an element in the table of a matrix: the heading of a column has no actor, that of a row no issue.
 * The table has one column before the issues.
 */
export function placeOf({ rows, issues }: Matrix, target: EventTarget | null): Partial<Place> {
  const cell = target instanceof Element && target.closest<HTMLTableCellElement>("td, th");
  const line = cell && cell.closest("tr");
  if (!cell || !line) return {};
  const actor = line.closest("tbody") ? rows[line.sectionRowIndex]?.actor.id : undefined;
  const issue = issues[cell.cellIndex - 1]?.id;
  return { ...(actor === undefined ? {} : { actor }), ...(issue === undefined ? {} : { issue }) };
}
