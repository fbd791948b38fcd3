/** The grade of a stance: how directly its source reports it. Derived, never authored. */
import { get, type Model } from "./model.ts";
import type { Excerpt, Stance } from "./schema.ts";
import { type Attribution, ATTRIBUTIONS } from "./vocabulary.ts";

/** The strongest attribution among the evidence of a stance. */
export function gradeOf(model: Model, stance: Stance): Attribution {
  const held = new Set(stance.evidence.map((id) => get(model.byId.excerpts, id).attribution));
  // The schema requires evidence, so that the weakest grade is never a guess.
  return ATTRIBUTIONS.find((attribution) => held.has(attribution)) ?? "characterization";
}

/** The excerpts that prove a stance's position, each once, the most direct first: the first is of its grade. */
export function strongestFirst(model: Model, { evidence }: Stance): readonly Excerpt[] {
  return [...new Set(evidence)]
    .map((id) => get(model.byId.excerpts, id))
    .toSorted((a, b) => ATTRIBUTIONS.indexOf(a.attribution) - ATTRIBUTIONS.indexOf(b.attribution));
}
