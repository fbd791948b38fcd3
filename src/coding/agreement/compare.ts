/** Compares the coding of two coders: the figures, and the stances on which they differ, as a list to read. */
import type { CorpusFiles } from "../../model/check/check.ts";
import { groupByEach } from "../../model/model.ts";
import { type CodedStance, type Coding, codingOf, sharedSources } from "./coding.ts";
import { byPlace, excerptOf, type ExcerptPair, excerptPairs } from "./excerpt-pairs.ts";
import { type Figures, figuresOf, type Layer, LAYERS } from "./figures.ts";

/** A stance as two coders recorded it, or one that only one of them recorded. */
export interface StancePair {
  readonly a: CodedStance | undefined;
  readonly b: CodedStance | undefined;
  /** The words of its position, in their order, with both codings. */
  readonly evidence: readonly ExcerptPair[];
  /** The layers on which the coders differ; none if they agree. */
  readonly differ: readonly Layer[];
}

export interface Comparison {
  /** The sources that both coded in the same text. */
  readonly sources: readonly string[];
  /** The sources that are not compared. */
  readonly otherSources: readonly string[];
  readonly figures: Figures;
  /** The words of all excerpts, with both codings. */
  readonly excerpts: readonly ExcerptPair[];
  /** The stances on which both agree, and those on which they differ, by the place of their first words. */
  readonly agreed: readonly StancePair[];
  readonly differing: readonly StancePair[];
}

const ALIKE = ["actor", "issue", "position"] as const;

function differences({ a, b, evidence }: Omit<StancePair, "differ">): Layer[] {
  if (!a || !b) return ["words"];
  const differs: Readonly<Record<Layer, boolean>> = {
    words: evidence.some((pair) => !pair.a || !pair.b),
    speaker: evidence.some((pair) => pair.a && pair.b && pair.a.speaker !== pair.b.speaker),
    attribution: evidence.some((pair) => pair.a && pair.b && pair.a.attribution !== pair.b.attribution),
    actor: a.actor !== b.actor,
    issue: a.issue !== b.issue,
    position: a.issue !== b.issue || a.position !== b.position,
  };
  return LAYERS.filter((layer) => differs[layer]);
}

const keyOf = ({ actor, issue, position, evidence }: CodedStance) =>
  JSON.stringify([actor, issue, position, evidence.toSorted()]);

/** Pairs the stances that rest on the same words: first those that are most alike. */
function stancePairs(a: Coding, b: Coding, pairs: readonly ExcerptPair[]): StancePair[] {
  const pairOf = { a: new Map<string, ExcerptPair>(), b: new Map<string, ExcerptPair>() };
  for (const pair of pairs) {
    if (pair.a) pairOf.a.set(pair.a.id, pair);
    if (pair.b) pairOf.b.set(pair.b.id, pair);
  }
  const wordsOf = (side: "a" | "b", stance: CodedStance | undefined) =>
    (stance?.evidence ?? []).flatMap((id) => pairOf[side].get(id) ?? []);
  const onWords = groupByEach(b.stances, (stance) => wordsOf("b", stance));
  const candidates = a.stances.flatMap((mine) => {
    const shared = new Map<CodedStance, number>();
    for (const pair of wordsOf("a", mine))
      for (const theirs of onWords.get(pair) ?? []) shared.set(theirs, (shared.get(theirs) ?? 0) + 1);
    return [...shared].map(([theirs, words]) => ({
      ...{ mine, theirs, words },
      alike: ALIKE.filter((key) => mine[key] === theirs[key]).length,
      key: `${keyOf(mine)} ${keyOf(theirs)}`,
    }));
  });
  const sorted = candidates.toSorted(
    (x, y) => y.alike - x.alike || y.words - x.words || x.key.localeCompare(y.key, "en"),
  );
  const paired = new Set<CodedStance>();
  const found: { a: CodedStance | undefined; b: CodedStance | undefined }[] = [];
  for (const { mine, theirs } of sorted) {
    if (paired.has(mine) || paired.has(theirs)) continue;
    paired.add(mine).add(theirs);
    found.push({ a: mine, b: theirs });
  }
  const left = ({ stances }: Coding) => stances.filter((each) => !paired.has(each));
  const all = [
    ...found,
    ...left(a).map((each) => ({ a: each, b: undefined })),
    ...left(b).map((each) => ({ a: undefined, b: each })),
  ];
  return all.flatMap((pair) => {
    // The words of both coders. Of those that both recorded, only one pair is left.
    const evidence = [...new Set([...wordsOf("a", pair.a), ...wordsOf("b", pair.b)])];
    // Words that belong to the other coder’s stance alone are no evidence of this pair.
    const own = evidence.flatMap((words): ExcerptPair[] => {
      const ofA = words.a && pair.a?.evidence.includes(words.a.id) ? words.a : undefined;
      const ofB = words.b && pair.b?.evidence.includes(words.b.id) ? words.b : undefined;
      if (ofA) return [ofB ? { a: ofA, b: ofB } : { a: ofA, b: undefined }];
      return ofB ? [{ a: undefined, b: ofB }] : [];
    });
    // A stance of a source that is not compared has no words here.
    if (own.length === 0) return [];
    const inOrder = own.toSorted((x, y) => byPlace(excerptOf(x), excerptOf(y)));
    return [{ ...pair, evidence: inOrder, differ: differences({ ...pair, evidence: inOrder }) }];
  });
}

/** Compares two codings of the same texts. */
export function compareCodings(filesA: CorpusFiles, filesB: CorpusFiles): Comparison {
  const [a, b] = [codingOf(filesA), codingOf(filesB)];
  const { same, other } = sharedSources(a, b);
  const pairs = excerptPairs(a, b, same);
  const stances = stancePairs(a, b, pairs).toSorted((x, y) => {
    const [first, second] = [x.evidence[0], y.evidence[0]];
    return first && second ? byPlace(excerptOf(first), excerptOf(second)) : 0;
  });
  return {
    sources: same,
    otherSources: other,
    figures: figuresOf(a, b, same, pairs),
    excerpts: pairs,
    agreed: stances.filter(({ differ }) => differ.length === 0),
    differing: stances.filter(({ differ }) => differ.length > 0),
  };
}
