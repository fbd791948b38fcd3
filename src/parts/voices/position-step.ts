/** The look of a position: its step on the scale of colours, from least to most, and its hatching. */
import { gradeOf } from "../../model/evidence.ts";
import type { Model } from "../../model/model.ts";
import type { Issue, Stance } from "../../model/schema.ts";
import type { Attribution } from "../../model/vocabulary.ts";

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

/** The grades of which the source is not sure, or in which somebody else describes the actor. */
const HATCHED: ReadonlySet<Attribution> = new Set(["unconfirmed", "characterization"]);

/**
 * Returns the attributes that the styles of a position read: its step, whether anyone takes it, and whether the source is
 * sure of none of its stances.
 * @param index the place of the position, from 0
 */
export function positionLook(model: Model, issue: Issue, index: number, stances: readonly Stance[]) {
  const isHeld = stances.length > 0;
  const isHatched = isHeld && stances.every((stance) => HATCHED.has(gradeOf(model, stance)));
  return {
    "data-step": stepOf(issue, index),
    "data-held": isHeld || undefined,
    "data-hatched": isHatched || undefined,
  };
}
