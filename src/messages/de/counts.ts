/** Messages for numbers of stances and empty cells, in German. */
import type { counts as en } from "../en/counts.ts";
import type { Tally } from "../../domain/tally.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("de");

/** A number of stances. */
export const stances = (n: number) => plural(n, { one: "1 Haltung", other: `${n} Haltungen` });

/** The numbers of empty cells, each kind a text of its own. */
export const emptyCells = ({ recorded, unmentioned, unread }: Tally) => [
  ...(recorded === 0
    ? []
    : [
        plural(recorded, { one: "1 leeres Feld mit Vermerk", other: `${recorded} leere Felder mit Vermerk` }),
      ]),
  ...(unmentioned === 0 ? [] : [`${unmentioned} ohne berichtete Position`]),
  ...(unread === 0 ? [] : [`${unread} noch nicht gelesen`]),
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
    hidden: (counted) => `Durch Filter oder Suche verborgen: ${tally(counted)}`,
  },
};
