/** The pair of stances that a source contrasts, as a start for a comparison. */
import { get, type Model } from "../model/model.ts";
import type { LocalizedText, Stance } from "../model/schema.ts";
import type { ResponseKind } from "../model/vocabulary.ts";
import { perModel } from "./per-model.ts";

/** Two stances of one actor, and what the record says of the two. */
export interface Pair {
  readonly stances: readonly [Stance, Stance];
  readonly note: LocalizedText | undefined;
}

/** The answers of one kind that an actor's stances give to others of its own. */
function ownAnswers(model: Model, kind: ResponseKind) {
  return model.stances.flatMap((stance) =>
    (stance.responses ?? []).flatMap((response) => {
      const other = get(model.byId.stances, response.to);
      if (response.kind !== kind || other.actor !== stance.actor) return [];
      const pair: Pair = { stances: [stance, other], note: response.note };
      return [{ actor: stance.actor, pair, evidence: response.evidence ?? [] }];
    }),
  );
}

/**
 * Finds the pair to offer. A contrast between two stances of one actor shows that the source compares them. If the
 * same excerpt links two of the actor's stances on different issues by reasoning, the pair is those two. Otherwise it
 * is the two contrasting stances.
 * @returns `undefined` if no source contrasts two stances of one actor
 */
export const pairOf = perModel((model): Pair | undefined => {
  const contrasts = ownAnswers(model, "contrasts-with");
  const ties = ownAnswers(model, "same-reasoning").filter(
    ({ pair: { stances } }) => stances[0].issue !== stances[1].issue,
  );
  const tie = contrasts.flatMap((contrast) =>
    ties.filter(
      ({ actor, evidence }) =>
        actor === contrast.actor && evidence.some((id) => contrast.evidence.includes(id)),
    ),
  )[0];
  return (tie ?? contrasts[0])?.pair;
});
