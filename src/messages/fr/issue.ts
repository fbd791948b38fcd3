/** Messages for an issue, in French. */
import type { issue as en } from "../en/issue.ts";
import { stances } from "./counts.ts";

export const issue: typeof en = {
  issue: {
    description: (question, n) =>
      `${question} ${n === 0 ? "Aucune prise de position consignée." : `${stances(n)}, avec les éléments à l’appui.`}`,
    positions: "Qui se situe où",
    silences: "Aucune prise de position consignée",
    events: "Ce qui s’est passé, et quand",
  },
};
