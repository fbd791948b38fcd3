/** Finds a pair of stances to start a comparison with: two contrasting stances of one actor. */
import { get, type Model } from "../model/model.ts";
import type { LocalizedText, Source, Stance } from "../model/schema.ts";
import { perModel } from "./per-model.ts";
import { reportsOf, sourcesOfExcerpts } from "./sources.ts";

/** Two stances of one actor, in the order of the corpus, with the record of their contrast. */
export interface Pair {
  readonly stances: readonly [Stance, Stance];
  readonly note: LocalizedText | undefined;
  /** The source that draws the contrast itself; `undefined` if we draw it. */
  readonly source: Source | undefined;
  /** The ids of the excerpts that support the contrast. */
  readonly evidence: readonly string[];
}

/** The single source of the evidence of a contrast, if it also reports both stances; else `undefined`. */
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
 * Finds the pair to offer: two stances of one actor with a recorded contrast, preferably one that a single source
 * draws. A pair on two issues comes before a pair on one issue, because the page of an issue already shows its stances
 * together.
 * @returns `undefined` if the corpus records no such contrast
 */
export const pairOf = perModel((model): Pair | undefined => {
  const places = ({ source, stances: [one, other] }: Pair) =>
    Number(source === undefined) * 2 + Number(one.issue === other.issue);
  return ownContrasts(model).toSorted((a, b) => places(a) - places(b))[0];
});
