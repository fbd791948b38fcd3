/** The pair of stances that a source contrasts, as a start for a comparison. */
import { get, type Model } from "../model/model.ts";
import type { LocalizedText, Stance } from "../model/schema.ts";
import { perModel } from "./per-model.ts";

/** Two stances of one actor, in the order of the corpus, and what the record says of the two. */
export interface Pair {
  readonly stances: readonly [Stance, Stance];
  readonly note: LocalizedText | undefined;
}

/** The contrasts between two stances of one actor. */
function ownContrasts(model: Model): readonly Pair[] {
  return model.stances.flatMap((stance, at) =>
    (stance.responses ?? []).flatMap(({ kind, to, note }): Pair[] => {
      const other = get(model.byId.stances, to);
      if (kind !== "contrasts-with" || other.actor !== stance.actor) return [];
      const isFirst = at < model.stances.indexOf(other);
      return [{ stances: isFirst ? [stance, other] : [other, stance], note }];
    }),
  );
}

/**
 * Finds the pair to offer: two stances of one actor that the record contrasts. A pair on two issues comes before a
 * pair on one issue, because the page of an issue already shows its stances together.
 * @returns `undefined` if the record contrasts no two stances of one actor
 */
export const pairOf = perModel((model): Pair | undefined => {
  const pairs = ownContrasts(model);
  return pairs.find(({ stances: [one, other] }) => one.issue !== other.issue) ?? pairs[0];
});
