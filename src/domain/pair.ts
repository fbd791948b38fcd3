/** The pair of stances that a comparison can start with: two of one actor, in contrast. */
import { get, type Model } from "../model/model.ts";
import type { LocalizedText, Source, Stance } from "../model/schema.ts";
import { perModel } from "./per-model.ts";
import { reportsOf, sourcesOfExcerpts } from "./sources.ts";

/** Two stances of one actor, in the order of the corpus, and what the record says of the two. */
export interface Pair {
  readonly stances: readonly [Stance, Stance];
  readonly note: LocalizedText | undefined;
  /** The source that draws the contrast itself; `undefined` if we draw it. */
  readonly source: Source | undefined;
  /** The ids of the excerpts that support what the record says. */
  readonly evidence: readonly string[];
}

/** The one source that a response and both of its stances rest on. */
function sourceOfBoth(model: Model, stances: Pair["stances"], evidence: readonly string[]) {
  const [source, ...others] = sourcesOfExcerpts(model, evidence);
  const isOfBoth =
    source !== undefined && stances.every((stance) => reportsOf(model, stance).sources.includes(source));
  return isOfBoth && others.length === 0 ? source : undefined;
}

/** The contrasts between two stances of one actor. */
function ownContrasts(model: Model): readonly Pair[] {
  const rank = new Map(model.stances.map((stance, at) => [stance, at]));
  return model.stances.flatMap((stance) =>
    (stance.responses ?? []).flatMap(({ kind, to, note, evidence = [] }): Pair[] => {
      const other = get(model.byId.stances, to);
      if (kind !== "contrasts-with" || other.actor !== stance.actor) return [];
      const isFirst = (rank.get(stance) ?? 0) < (rank.get(other) ?? 0);
      const stances: Pair["stances"] = isFirst ? [stance, other] : [other, stance];
      return [{ stances, note, evidence, source: sourceOfBoth(model, stances, evidence) }];
    }),
  );
}

/**
 * Finds the pair to offer: two stances of one actor that the record contrasts, preferably in a contrast that one source
 * draws. A pair on two issues comes before a pair on one issue, because the page of an issue already shows its
 * stances together.
 * @returns `undefined` if the record contrasts no two stances of one actor
 */
export const pairOf = perModel((model): Pair | undefined => {
  const places = ({ source, stances: [one, other] }: Pair) =>
    Number(source === undefined) * 2 + Number(one.issue === other.issue);
  return ownContrasts(model).toSorted((a, b) => places(a) - places(b))[0];
});
