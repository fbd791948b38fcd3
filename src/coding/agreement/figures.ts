/** Computes the agreement of two coders layer by layer. */
import { agreementOf, agreementOfCounts, type Agreement } from "./coefficients.ts";
import type { CodedStance, Coding } from "./coding.ts";
import type { ExcerptPair } from "./excerpt-pairs.ts";

/** What two coders may agree on, in the order in which they code it. */
export const LAYERS = ["words", "speaker", "attribution", "actor", "issue", "position"] as const;
export type Layer = (typeof LAYERS)[number];

export type Figures = Readonly<Record<Layer, Agreement>>;

/** The ranges of the excerpts of a source, joined where they overlap, in their order. */
function quotedRanges({ excerpts }: Coding, source: string): [start: number, end: number][] {
  const joined: [number, number][] = [];
  const ranges = [...excerpts.values()].flatMap((each) =>
    each.source === source && each.range ? [each.range] : [],
  );
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

const sizeOf = (ranges: readonly (readonly [number, number])[]) =>
  ranges.reduce((sum, [start, end]) => sum + end - start, 0);

/** The number of characters that two lists of joined ranges have in common. */
function commonSize(a: readonly (readonly [number, number])[], b: typeof a): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [[startA = 0, endA = 0] = [], [startB = 0, endB = 0] = []] = [a[i], b[j]];
    common += Math.max(0, Math.min(endA, endB) - Math.max(startA, startB));
    if (endA < endB) i++;
    else j++;
  }
  return common;
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
    const [ofA, ofB] = [quotedRanges(a, source), quotedRanges(b, source)];
    const common = commonSize(ofA, ofB);
    const [sizeA, sizeB] = [sizeOf(ofA), sizeOf(ofB)];
    both += common;
    onlyA += sizeA - common;
    onlyB += sizeB - common;
    neither += Math.max(0, length - sizeA - sizeB + common);
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
  const byExcerpt = new Map<string, CodedStance[]>();
  for (const stance of stances)
    for (const id of stance.evidence) byExcerpt.set(id, [...(byExcerpt.get(id) ?? []), stance]);
  return byExcerpt;
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
