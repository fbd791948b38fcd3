/** Messages for an issue, in English. */
import { stances } from "./counts.ts";

export const issue = {
  issue: {
    description: (question: string, n: number) =>
      `${question} ${n === 0 ? "No stance on record." : `${stances(n)}, each with its evidence.`}`,
    positions: "Who stands where",
    silences: "No stance on record",
    events: "What happened when",
  },
};
