/**
 * Finds the passage of a text that is most like given words, word by word. A window slides over the text once, and the
 * two are aligned only at the best window, so that the time grows with the length of the text.
 */
import type { ErrorParams } from "../corpus-error.ts";
import { normalize } from "../normalize.ts";

/** A run of words that are in both texts, or in one of them only. */
export interface DifferenceRun {
  readonly in: "both" | "wanted" | "text";
  readonly words: string;
}

/** The nearest passage. */
interface NearestPassage {
  /** Its offset in the text. */
  readonly start: number;
  /** The words of the passage, as written in the text. */
  readonly words: string;
  readonly runs: readonly DifferenceRun[];
}

/** The smallest share of words in common for a passage to count as similar. */
const LEAST_SHARE = 0.5;

/**
 * The costs of aligning a word with the same word, with one that differs only in case, with nothing, or with another
 * word.
 */
const COST = { same: 0, alike: 1, gap: 2, other: 3 } as const;

interface Token {
  readonly word: string;
  /** The word in lower case; empty if the token is punctuation. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Splits a text into words and punctuation. They are separate tokens, so that a passage need not include the
 * punctuation beside it.
 */
function tokensOf(text: string): Token[] {
  const tokens = /(?<letters>[\p{L}\p{N}]+(?:['.,-][\p{L}\p{N}]+)*)|[^\s\p{L}\p{N}]+/gu;
  return Array.from(text.matchAll(tokens), ({ 0: word, index, groups }) => ({
    word,
    key: groups?.["letters"]?.toLowerCase() ?? "",
    start: index,
    end: index + word.length,
  }));
}

/**
 * The first window of the text, as long as the wanted words, that has the most of them in common. A repeated word
 * counts at most as often as it is wanted.
 */
function bestWindow(wanted: readonly Token[], text: readonly Token[]): { at: number; common: number } {
  const need = new Map<string, number>();
  for (const { key } of wanted) if (key !== "") need.set(key, (need.get(key) ?? 0) + 1);
  let common = 0;
  let best = { at: 0, common: 0 };
  text.forEach(({ key }, index) => {
    const left = need.get(key);
    if (left !== undefined) {
      if (left > 0) common += 1;
      need.set(key, left - 1);
    }
    const leaving = text[index - wanted.length]?.key;
    const back = leaving === undefined ? undefined : need.get(leaving);
    if (leaving !== undefined && back !== undefined) {
      if (back >= 0) common -= 1;
      need.set(leaving, back + 1);
    }
    if (common > best.common) best = { at: Math.max(0, index - wanted.length + 1), common };
  });
  return best;
}

function costOf(a: Token, b: Token): number {
  if (a.word === b.word) return COST.same;
  return a.key !== "" && a.key === b.key ? COST.alike : COST.other;
}

/** Aligns two lists of words in pairs; words of the text before the first and after the last pair cost nothing. */
function aligned(
  wanted: readonly Token[],
  text: readonly Token[],
): [wanted: Token | undefined, text: Token | undefined][] {
  const width = text.length + 1;
  const cost = new Uint32Array((wanted.length + 1) * width);
  const at = (i: number, j: number) => cost[i * width + j] ?? 0;
  const steps = (i: number, j: number) => {
    const [a, b] = [wanted[i - 1], text[j - 1]];
    return {
      both: a && b ? at(i - 1, j - 1) + costOf(a, b) : Infinity,
      wanted: i > 0 ? at(i - 1, j) + COST.gap : Infinity,
      text: j > 0 ? at(i, j - 1) + COST.gap : Infinity,
    };
  };
  for (let i = 1; i <= wanted.length; i++) {
    for (let j = 0; j < width; j++) {
      const { both, wanted: missing, text: added } = steps(i, j);
      cost[i * width + j] = Math.min(both, missing, added);
    }
  }
  let end = 0;
  for (let j = 1; j < width; j++) if (at(wanted.length, j) < at(wanted.length, end)) end = j;
  const pairs: [Token | undefined, Token | undefined][] = [];
  for (let i = wanted.length, j = end; i > 0;) {
    const { both, text: added } = steps(i, j);
    if (at(i, j) === both) pairs.push([wanted[--i], text[--j]]);
    else if (at(i, j) === added) pairs.push([undefined, text[--j]]);
    else pairs.push([wanted[--i], undefined]);
  }
  return pairs.toReversed();
}

/** The part of a text that a run of neighbouring tokens covers. */
function covered(text: string, tokens: readonly Token[]): string {
  return text.slice(tokens[0]?.start, tokens.at(-1)?.end);
}

/** Joins neighbouring pairs of one kind into runs. For a changed word, the run of the wanted text comes first. */
function runsOf(
  pairs: readonly (readonly [wanted: Token | undefined, text: Token | undefined])[],
  wanted: string,
  text: string,
): DifferenceRun[] {
  const runs: DifferenceRun[] = [];
  let same: Token[] = [];
  let ours: Token[] = [];
  let theirs: Token[] = [];
  const flush = () => {
    if (same.length > 0) runs.push({ in: "both", words: covered(wanted, same) });
    if (ours.length > 0) runs.push({ in: "wanted", words: covered(wanted, ours) });
    if (theirs.length > 0) runs.push({ in: "text", words: covered(text, theirs) });
    [same, ours, theirs] = [[], [], []];
  };
  for (const [a, b] of pairs) {
    if (a && b && a.word === b.word) {
      if (ours.length + theirs.length > 0) flush();
      same.push(a);
    } else {
      if (same.length > 0) flush();
      if (a) ours.push(a);
      if (b) theirs.push(b);
    }
  }
  flush();
  return runs;
}

/** The first words in which a quotation and its source differ. */
export interface FirstDifference {
  readonly wrote: string;
  readonly has: string;
}

/** Puts words beside each other: with a space, except before a sign that ends a word. */
function beside(words: readonly string[]): string {
  return words
    .filter(Boolean)
    .join(" ")
    .replace(/ (?=[,.;:!?)])/gu, "");
}

/**
 * The first words in which a passage differs from the wanted words. If only one of the two has words there, the
 * neighbouring words are added to both. `undefined` if only white space differs.
 */
export function firstDifference({ runs }: NearestPassage): FirstDifference | undefined {
  const at = runs.findIndex((run) => run.in !== "both");
  if (at < 0) return undefined;
  const end = runs.findIndex((run, index) => index > at && run.in === "both");
  const differing = runs.slice(at, end < 0 ? undefined : end);
  const wrote = differing.find((run) => run.in === "wanted")?.words ?? "";
  const has = differing.find((run) => run.in === "text")?.words ?? "";
  if (wrote !== "" && has !== "") return { wrote, has };
  const before = /\S+$/u.exec(runs[at - 1]?.words ?? "")?.[0] ?? "";
  const after = /^\S+/u.exec(runs[end]?.words ?? "")?.[0] ?? "";
  return { wrote: beside([before, wrote, after]), has: beside([before, has, after]) };
}

/** Finds the nearest passage to given words; `undefined` if no passage has half of the words. */
export type NearestFinder = (wanted: string) => NearestPassage | undefined;

/** The parameters of an error about words that a text does not have. */
export function absence(words: string, closestTo: NearestFinder): ErrorParams["not-in-copy"] {
  const passage = closestTo(normalize(words));
  return { words, closest: passage?.words, difference: passage && firstDifference(passage) };
}

/** Returns the finder of a text. The text is split into words at the first search. */
export function nearestIn(text: string): NearestFinder {
  let tokens: readonly Token[] | undefined;
  return (wanted) => {
    tokens ??= tokensOf(text);
    const words = tokensOf(wanted);
    const { at, common } = bestWindow(words, tokens);
    const letters = words.filter(({ key }) => key !== "").length;
    if (common === 0 || common < letters * LEAST_SHARE) return undefined;
    // The passage may have words added or left out around the words in common.
    const margin = Math.ceil(words.length / 2) + 2;
    const pairs = aligned(words, tokens.slice(Math.max(0, at - margin), at + words.length + margin));
    const passage = pairs.flatMap(([, token]) => token ?? []);
    const [first] = passage;
    return first && { start: first.start, words: covered(text, passage), runs: runsOf(pairs, wanted, text) };
  };
}
