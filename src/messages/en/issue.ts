/** Messages for an issue, in English. */
import { pluralizer } from "../plural.ts";

const plural = pluralizer("en");

const stances = (n: number) => plural(n, { one: "1 stance", other: `${n} stances` });

export const issue = {
  issue: {
    description: (question: string, n: number) => `${question} ${stances(n)}, each with the words behind it.`,
    positions: "Who stands where",
    picture: "Who stands where, as a picture",
    silences: "Silent",
    relations: "Who answers whom",
    events: "What happened when",
  },
};
