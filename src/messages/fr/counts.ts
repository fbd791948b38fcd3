/** Messages for numbers of stances and empty cells, in French. */
import type { counts as en } from "../en/counts.ts";
import { pluralizer } from "../plural.ts";
import { tallyTexts } from "../tally-texts.ts";
import { number } from "./number.ts";

const plural = pluralizer("fr");

/** A number of stances. */
export const stances = (n: number) =>
  plural(n, {
    one: `${n} prise de position`,
    many: `${number(n)} de prises de position`,
    other: `${number(n)} prises de position`,
  });

export const { emptyCells, tally } = tallyTexts({
  stances,
  recorded: (n) =>
    plural(n, { one: `${n} case vide consignée`, other: `${number(n)} cases vides consignées` }),
  unmentioned: (n) => `${number(n)} sans position rapportée`,
  unread: (n) => plural(n, { one: `${n} pas encore lue`, other: `${number(n)} pas encore lues` }),
});

export const counts: typeof en = {
  counts: {
    stances,
    tally,
    hidden: (counted) => `Les filtres ou la recherche masquent\u00A0: ${tally(counted)}`,
  },
};
