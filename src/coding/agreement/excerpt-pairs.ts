/** Pairs the excerpts of two coders that are about the same words. */
import { groupBy } from "../../model/model.ts";
import { normalize } from "../../model/normalize.ts";
import type { CodedExcerpt, Coding } from "./coding.ts";

/** The same words as two coders recorded them, or words that only one of them recorded. */
export type ExcerptPair =
  | { readonly a: CodedExcerpt; readonly b: CodedExcerpt }
  | { readonly a: CodedExcerpt; readonly b: undefined }
  | { readonly a: undefined; readonly b: CodedExcerpt };

/** The share of the shorter excerpt that both must have in common. */
const LEAST_SHARED = 0.5;

/** The share of the shorter of two excerpts that the other one covers. */
function sharedBy(a: CodedExcerpt, b: CodedExcerpt): number {
  // Without a text there are no places: the same words are the same excerpt.
  if (!a.range || !b.range) return normalize(a.words) === normalize(b.words) ? 1 : 0;
  const [start, end] = [Math.max(a.range[0], b.range[0]), Math.min(a.range[1], b.range[1])];
  const shorter = Math.min(a.range[1] - a.range[0], b.range[1] - b.range[0]);
  return shorter > 0 ? Math.max(0, end - start) / shorter : 0;
}

const lengthOf = ({ range, words }: CodedExcerpt) => (range ? range[1] - range[0] : words.length);

/** The facts that tell an excerpt from others in the same place. Its id does not, because each coder chooses it. */
const contentOf = ({ words, speaker, attribution }: CodedExcerpt) =>
  JSON.stringify([normalize(words), speaker, attribution]);

/** Compares excerpts by their place in the text. */
export function byPlace(a: CodedExcerpt, b: CodedExcerpt): number {
  if (a.source !== b.source) return a.source < b.source ? -1 : 1;
  return (a.range?.[0] ?? 0) - (b.range?.[0] ?? 0) || (a.range?.[1] ?? 0) - (b.range?.[1] ?? 0);
}

function byPlaceAndContent(a: CodedExcerpt, b: CodedExcerpt): number {
  return byPlace(a, b) || contentOf(a).localeCompare(contentOf(b), "en");
}

/** The place that excerpts must share to be compared. */
const placeKey = ({ source, paragraph, range, words }: CodedExcerpt) =>
  JSON.stringify([source, range ? paragraph : normalize(words)]);

/** The pairs of excerpts of one place that share enough, the closest first. */
function candidates(ofA: readonly CodedExcerpt[], ofB: readonly CodedExcerpt[]) {
  const all = ofA.flatMap((a) =>
    ofB.map((b) => ({ a, b, shared: sharedBy(a, b), apart: Math.abs(lengthOf(a) - lengthOf(b)) })),
  );
  return all
    .filter(({ shared }) => shared >= LEAST_SHARED)
    .toSorted(
      (x, y) =>
        y.shared - x.shared ||
        x.apart - y.apart ||
        byPlaceAndContent(x.a, y.a) ||
        byPlaceAndContent(x.b, y.b),
    );
}

/**
 * Pairs the excerpts of some sources, each with at most one other. The order in which a coder recorded them makes no
 * difference.
 */
export function excerptPairs(a: Coding, b: Coding, sources: readonly string[]): ExcerptPair[] {
  const wanted = new Set(sources);
  const placed = ({ excerpts }: Coding) =>
    groupBy(
      [...excerpts.values()].filter(({ source }) => wanted.has(source)),
      placeKey,
    );
  const [ofA, ofB] = [placed(a), placed(b)];
  const pairs: ExcerptPair[] = [];
  const paired = new Set<CodedExcerpt>();
  for (const [place, excerpts] of ofA) {
    for (const pair of candidates(excerpts, ofB.get(place) ?? [])) {
      if (paired.has(pair.a) || paired.has(pair.b)) continue;
      paired.add(pair.a).add(pair.b);
      pairs.push({ a: pair.a, b: pair.b });
    }
  }
  const left = (groups: ReadonlyMap<string, CodedExcerpt[]>) =>
    [...groups.values()].flat().filter((excerpt) => !paired.has(excerpt));
  const all: ExcerptPair[] = [
    ...pairs,
    ...left(ofA).map((excerpt) => ({ a: excerpt, b: undefined })),
    ...left(ofB).map((excerpt) => ({ a: undefined, b: excerpt })),
  ];
  return all.toSorted((x, y) => byPlaceAndContent(excerptOf(x), excerptOf(y)));
}

/** The excerpt of a pair: the first coder’s, if there is one. */
export function excerptOf(pair: ExcerptPair): CodedExcerpt {
  return pair.a ?? pair.b;
}
