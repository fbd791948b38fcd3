/** The look of a position: its step on the scale of colours, from least to most, its colour, and its hatching. */
import { gradeOf } from "../../model/evidence.ts";
import type { Model } from "../../model/model.ts";
import type { Issue, Stance } from "../../model/schema.ts";
import type { Attribution } from "../../model/vocabulary.ts";
import type { Scale } from "../../model/choices.ts";

const FILLS = ["fill-scale-1", "fill-scale-2", "fill-scale-3", "fill-scale-4", "fill-scale-5"] as const;

function stepAmong(scale: Scale, index: number, count: number): number | undefined {
  if (scale !== "ordinal") return undefined;
  return count < 2 ? Math.ceil(FILLS.length / 2) : Math.round((index / (count - 1)) * (FILLS.length - 1)) + 1;
}

/**
 * Returns the step of a position from 1 to 5, as the attribute `data-step` of the styles; `undefined` if the positions of
 * the issue have no order, so that the position is grey.
 * @param index the place of the position, from 0
 */
export function stepOf({ scale, positions }: Issue, index: number): number | undefined {
  return stepAmong(scale, index, positions.length);
}

/**
 * Returns the class that fills a position in a drawing with its colour; grey if the positions have no order.
 * @param index the place of the position among `count`, from 0
 */
export function fillClass(scale: Scale, index: number, count: number): string {
  const step = stepAmong(scale, index, count);
  return (step === undefined ? undefined : FILLS[step - 1]) ?? "fill-edge";
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
