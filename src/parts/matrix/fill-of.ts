/** The fills of positions in the picture of a dense matrix. */
import type { Issue } from "../../model/schema.ts";
import { stepOf } from "../marks/position-look.ts";

/** The greys and patterns of positions without an order. */
const NEUTRALS = 5;

/**
 * Returns the class of a position in the styles: its step on the scale of colours, or a neutral fill if the positions of
 * the issue have no order.
 * @param index the place of the position, from 0
 */
export function fillOf(issue: Issue, index: number): string {
  const step = stepOf(issue, index);
  return step === undefined ? `n${(index % NEUTRALS) + 1}` : `c${step}`;
}
