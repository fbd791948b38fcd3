/** Messages for an issue, in English. */
import { pluralizer } from "../plural.ts";

const plural = pluralizer("en");

const stances = (n: number) => plural(n, { one: "1 stance", other: `${n} stances` });

export const issue = {
  issue: {
    description: (question: string, n: number) => `${question} ${stances(n)}, each with its evidence.`,
    positions: "Who stands where",
    silences: "No stance on record",
    events: "What happened when",
  },
};
