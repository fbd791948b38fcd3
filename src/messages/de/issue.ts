/** Messages for an issue, in German. */
import type { issue as en } from "../en/issue.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("de");

const stances = (n: number) => plural(n, { one: "1 Haltung", other: `${n} Haltungen` });

export const issue: typeof en = {
  issue: {
    description: (question, n) => `${question} ${stances(n)}, jede mit ihren Belegen.`,
    positions: "Wer wo steht",
    silences: "Keine Haltung erfasst",
    events: "Was wann geschah",
  },
};
