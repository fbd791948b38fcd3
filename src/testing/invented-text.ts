/** Invented words from a seed: the same seed gives the same text. */

/** A random generator whose results can be repeated. */
export interface Chance {
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  happens(probability: number): boolean;
  pick<T>(items: readonly [T, ...T[]]): T;
  /** Returns the same items in another order. */
  shuffle<T>(items: readonly T[]): T[];
}

/** Starts a random generator from a seed, by the mulberry32 method. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    between,
    happens: (probability) => next() < probability,
    pick: (items) => items[between(0, items.length - 1)] ?? items[0],
    shuffle: (items) =>
      items
        .map((item) => ({ item, rank: next() }))
        .toSorted((a, b) => a.rank - b.rank)
        .map(({ item }) => item),
  };
}

/** Writes texts of invented words. */
export interface Writer {
  /** Returns lower-case words, separated by spaces. */
  words(least: number, most: number): string;
  /** Returns words that begin with a capital letter. */
  phrase(least: number, most: number): string;
  /** Returns words that begin with a capital letter and end in a full stop. */
  sentence(least: number, most: number): string;
}

const VOCABULARY_SIZE = 4000;
const ONSETS = [
  "b",
  "br",
  "d",
  "f",
  "g",
  "gl",
  "h",
  "k",
  "l",
  "m",
  "n",
  "p",
  "r",
  "s",
  "st",
  "t",
  "v",
] as const;
const VOWELS = ["a", "e", "i", "o", "u", "ai", "ea", "ou"] as const;
const CODAS = ["", "", "", "l", "n", "r", "s", "nd", "rt"] as const;

function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/**
 * Returns a writer with a vocabulary of its own, in which few words are frequent and most are rare, as in any language.
 */
export function createWriter(chance: Chance): Writer {
  const syllable = () => chance.pick(ONSETS) + chance.pick(VOWELS) + chance.pick(CODAS);
  // The first words of the vocabulary are the frequent ones, so they are short.
  const vocabulary = Array.from({ length: VOCABULARY_SIZE }, (_, rank) =>
    Array.from({ length: chance.between(1, rank < 100 ? 1 : 4) }, syllable).join(""),
  );
  // The logarithm of a word's rank is uniformly distributed, as in Zipf's law.
  const word = () => vocabulary[Math.floor(VOCABULARY_SIZE ** (chance.between(0, 1e6) / 1e6)) - 1] ?? "";
  const words = (least: number, most: number) =>
    Array.from({ length: chance.between(least, most) }, word).join(" ");
  const phrase = (least: number, most: number) => capitalize(words(least, most));
  return { words, phrase, sentence: (least, most) => `${phrase(least, most)}.` };
}
