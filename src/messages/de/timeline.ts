/** Messages for the timeline, in German. */
import type { timeline as en } from "../en/timeline.ts";

export const timeline: typeof en = {
  timeline: {
    title: "Zeitleiste",
    intro: "Was wann geschah und wer zu dieser Zeit was geäußert hat.",
    caption: (from, to) =>
      `Jeder Balken umfasst die Zeit, die die Quelle nennt: Ein Tag ist ein dünner Strich, ein Jahr so breit wie ein Jahr. Die Skala ${from === to ? `ist das Jahr ${to}` : `reicht von ${from} bis ${to}`}.`,
    inset: (month) => `Die getönte Skala rechts vergrößert ${month}.`,
    key: {
      approximate: "etwa zu dieser Zeit",
      open: "zu dieser Zeit oder später, oder früher",
      uncertain: "die Quelle zweifelt am Datum",
    },
    undated: "Leere Felder, die kein Datum haben",
  },
};
