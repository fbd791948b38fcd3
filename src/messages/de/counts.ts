/** Messages for numbers of stances and empty cells, in German. */
import type { counts as en } from "../en/counts.ts";
import { pluralizer } from "../plural.ts";
import { tallyTexts } from "../tally-texts.ts";

const plural = pluralizer("de");

/** A number of stances. */
export const stances = (n: number) => plural(n, { one: "1 Haltung", other: `${n} Haltungen` });

export const { emptyCells, tally } = tallyTexts({
  stances,
  recorded: (n) => plural(n, { one: "1 leeres Feld mit Vermerk", other: `${n} leere Felder mit Vermerk` }),
  unmentioned: (n) => `${n} ohne berichtete Position`,
  unread: (n) => `${n} noch nicht gelesen`,
});

export const counts: typeof en = {
  counts: {
    stances,
    tally,
    hidden: (counted) => `Durch Filter oder Suche verborgen: ${tally(counted)}`,
  },
};
