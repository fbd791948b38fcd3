/** The colour of a position: its step on the scale of colours, from least to most. */
import type { Issue } from "../../model/schema.ts";

const STEPS = 5;

/**
 * Returns the step of a position from 1 to 5, as the attribute `data-step` of the styles; `undefined` if the positions of
 * the issue have no order, so that the position is grey.
 * @param index the place of the position, from 0
 */
export function stepOf({ scale, positions }: Issue, index: number): number | undefined {
  if (scale !== "ordinal") return undefined;
  const last = positions.length - 1;
  return last < 1 ? Math.ceil(STEPS / 2) : Math.round((index / last) * (STEPS - 1)) + 1;
}
