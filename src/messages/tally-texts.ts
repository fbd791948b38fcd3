import type { Tally } from "../domain/tally.ts";

/**
 * Makes the functions that put tallies into the words of a language. They leave out every kind that there is none of.
 * @param words the text for each kind, in the order in which they are read
 */
export function tallyTexts(words: Readonly<Record<keyof Tally, (n: number) => string>>) {
  const kinds = Object.keys(words) as (keyof Tally)[];
  const texts = (counted: Tally) =>
    kinds.filter((kind) => counted[kind] > 0).map((kind) => words[kind](counted[kind]));
  return {
    /** The numbers of empty cells, each kind a text of its own. */
    emptyCells: (counted: Tally) => texts({ ...counted, stances: 0 }),
    /** All that is counted, in one text. */
    tally: (counted: Tally) => texts(counted).join(", ") || words.stances(0),
  };
}
