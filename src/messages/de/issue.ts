/** Messages for an issue, in German. */
import type { issue as en } from "../en/issue.ts";
import { stances } from "./counts.ts";

export const issue: typeof en = {
  issue: {
    description: (question, n) =>
      `${question} ${n === 0 ? "Keine Haltung erfasst." : `${stances(n)}, jede mit ihren Belegen.`}`,
    positions: "Wer wo steht",
    silences: "Keine Haltung erfasst",
    events: "Was wann geschah",
  },
};
