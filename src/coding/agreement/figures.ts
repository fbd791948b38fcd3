/** Computes the agreement of two coders layer by layer. */
import { charactersIn } from "../../model/check/coverage.ts";
import { groupByEach } from "../../model/model.ts";
import { agreementOf, agreementOfCounts, type Agreement } from "./coefficients.ts";
import type { CodedStance, Coding } from "./coding.ts";
import type { ExcerptPair } from "./excerpt-pairs.ts";

/** The parts of a coding on which two coders may agree, in the order in which they code them. */
export const LAYERS = ["words", "speaker", "attribution", "actor", "issue", "position"] as const;
export type Layer = (typeof LAYERS)[number];

export type Figures = Readonly<Record<Layer, Agreement>>;

/** The ranges of the excerpts of a source. */
function rangesIn({ excerpts }: Coding, source: string): { readonly start: number; readonly end: number }[] {
  return [...excerpts.values()].flatMap((each) =>
    each.source === source && each.range ? [{ start: each.range[0], end: each.range[1] }] : [],
  );
}

const row = (quoted: number, left: number) =>
  new Map([
    ["quoted", quoted],
    ["left", left],
  ]);

/**
 * The agreement on which words to quote. A unit is a character of a text, quoted or not. Sources without a text have no
 * such units.
 */
function wordsAgreement(a: Coding, b: Coding, sources: readonly string[]): Agreement {
  let [both, onlyA, onlyB, neither] = [0, 0, 0, 0];
  for (const source of sources) {
    const { length } = a.texts.get(source) ?? { length: 0 };
    if (length === 0) continue;
    const [ofA, ofB] = [rangesIn(a, source), rangesIn(b, source)];
    const [sizeA, sizeB, any] = [charactersIn(ofA), charactersIn(ofB), charactersIn([...ofA, ...ofB])];
    both += sizeA + sizeB - any;
    onlyA += any - sizeB;
    onlyB += any - sizeA;
    neither += Math.max(0, length - any);
  }
  return agreementOfCounts(
    new Map([
      ["quoted", row(both, onlyA)],
      ["left", row(onlyB, neither)],
    ]),
  );
}

/** The stances of a coding by each excerpt that supports their position. */
function stancesByExcerpt({ stances }: Coding): ReadonlyMap<string, readonly CodedStance[]> {
  return groupByEach(stances, ({ evidence }) => evidence);
}

/** Values of one unit as one value, whatever their order; `undefined` without any. */
function oneValue(values: readonly string[]): string | undefined {
  return values.length === 0 ? undefined : [...new Set(values)].toSorted().join(" ");
}

/** The positions of some stances on an issue. The ids of positions are unique in their issue only. */
function positionsOn(issue: string, stances: readonly CodedStance[]): string | undefined {
  return oneValue(stances.flatMap((each) => (each.issue === issue ? [`${issue}/${each.position}`] : [])));
}

/**
 * The agreement on every layer. For all layers but the words themselves, a unit is an excerpt that both recorded; for the
 * position it is such an excerpt and an issue that both code it for. An excerpt that supports no stance has no actor,
 * issue or position.
 */
export function figuresOf(
  a: Coding,
  b: Coding,
  sources: readonly string[],
  pairs: readonly ExcerptPair[],
): Figures {
  const [stancesOfA, stancesOfB] = [stancesByExcerpt(a), stancesByExcerpt(b)];
  const both = pairs.flatMap((pair) =>
    pair.a && pair.b
      ? [
          {
            ...pair,
            stancesA: stancesOfA.get(pair.a.id) ?? [],
            stancesB: stancesOfB.get(pair.b.id) ?? [],
          },
        ]
      : [],
  );
  const ofStances = (key: "actor" | "issue") =>
    agreementOf(
      both.map(({ stancesA, stancesB }) => [
        oneValue(stancesA.map((stance) => stance[key])),
        oneValue(stancesB.map((stance) => stance[key])),
      ]),
    );
  const positions = both.flatMap(({ stancesA, stancesB }) => {
    const issues = new Set(stancesA.map(({ issue }) => issue));
    return [...issues].map((issue) => [positionsOn(issue, stancesA), positionsOn(issue, stancesB)] as const);
  });
  return {
    words: wordsAgreement(a, b, sources),
    speaker: agreementOf(both.map((pair) => [pair.a.speaker, pair.b.speaker])),
    attribution: agreementOf(both.map((pair) => [pair.a.attribution, pair.b.attribution])),
    actor: ofStances("actor"),
    issue: ofStances("issue"),
    position: agreementOf(positions),
  };
}
