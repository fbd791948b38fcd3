/** Messages for numbers of stances and empty cells, in English. */
import type { Tally } from "../../domain/tally.ts";
import { pluralizer } from "../plural.ts";
import { tallyTexts } from "../tally-texts.ts";

const plural = pluralizer("en");

/** A number of stances. */
export const stances = (n: number) => plural(n, { one: "1 stance", other: `${n} stances` });

export const { emptyCells, tally } = tallyTexts({
  stances,
  recorded: (n) => plural(n, { one: "1 empty cell on record", other: `${n} empty cells on record` }),
  unmentioned: (n) => `${n} with no position reported`,
  unread: (n) => `${n} not yet read`,
});

export const counts = {
  counts: {
    stances,
    tally,
    hidden: (counted: Tally) => `${tally(counted)} hidden by filters or search`,
  },
};
