/** Messages for numbers of stances and empty cells, in French. */
import type { counts as en } from "../en/counts.ts";
import type { Tally } from "../../domain/tally.ts";
import { pluralizer } from "../plural.ts";
import { number } from "./number.ts";

const plural = pluralizer("fr");

/** A number of stances. */
export const stances = (n: number) =>
  plural(n, {
    one: `${n} prise de position`,
    many: `${number(n)} de prises de position`,
    other: `${number(n)} prises de position`,
  });

/** The numbers of empty cells, each kind a text of its own. */
export const emptyCells = ({ recorded, unmentioned, unread }: Tally) => [
  ...(recorded === 0
    ? []
    : [
        plural(recorded, {
          one: `${recorded} case vide consignée`,
          other: `${number(recorded)} cases vides consignées`,
        }),
      ]),
  ...(unmentioned === 0 ? [] : [`${number(unmentioned)} sans position rapportée`]),
  ...(unread === 0
    ? []
    : [plural(unread, { one: `${unread} pas encore lue`, other: `${number(unread)} pas encore lues` })]),
];

/** All that is counted, in one text. */
export const tally = (counted: Tally) => {
  const cells = emptyCells(counted);
  return [...(counted.stances > 0 || cells.length === 0 ? [stances(counted.stances)] : []), ...cells].join(
    ", ",
  );
};

export const counts: typeof en = {
  counts: {
    tally,
    hidden: (counted) => `Les filtres ou la recherche masquent\u00A0: ${tally(counted)}`,
  },
};
