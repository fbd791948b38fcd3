/** The pair of stances that a source itself sets against each other: where a reader may begin to compare. */
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
 * The pair to offer. A contrast within one actor's positions shows that the source compares them; where the same
 * words tie two of its stances on different issues by one reasoning, those two are what is compared. Else it is
 * the two in contrast.
 * @returns `undefined` where no source sets an actor's positions against each other
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
