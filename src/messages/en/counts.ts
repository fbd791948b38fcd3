/** Messages for numbers of stances and empty cells, in English. */
import type { Tally } from "../../domain/tally.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("en");

/** A number of stances. */
export const stances = (n: number) => plural(n, { one: "1 stance", other: `${n} stances` });

/** The numbers of empty cells, each kind a text of its own. */
export const emptyCells = ({ recorded, unmentioned, unread }: Tally) => [
  ...(recorded === 0
    ? []
    : [plural(recorded, { one: "1 empty cell on record", other: `${recorded} empty cells on record` })]),
  ...(unmentioned === 0 ? [] : [`${unmentioned} with no position reported`]),
  ...(unread === 0 ? [] : [`${unread} not yet read`]),
];

/** All that is counted, in one text. */
export const tally = (counted: Tally) => {
  const cells = emptyCells(counted);
  return [...(counted.stances > 0 || cells.length === 0 ? [stances(counted.stances)] : []), ...cells].join(
    ", ",
  );
};

export const counts = {
  counts: {
    tally,
    hidden: (counted: Tally) => `${tally(counted)} hidden by filters or search`,
  },
};
