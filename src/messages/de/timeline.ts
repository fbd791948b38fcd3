/** Messages for the timeline, in German. */
import type { timeline as en } from "../en/timeline.ts";

export const timeline: typeof en = {
  timeline: {
    intro: "Ereignisse und Haltungen, nach Datum geordnet.",
    caption: (from, to) =>
      `Jeder Balken zeigt den Zeitraum, den die Quelle nennt, vom dünnen Strich für einen Tag bis zum breiten Balken für ein ganzes Jahr. Die Skala ${from === to ? `umfasst ${to}` : `reicht von ${from} bis ${to}`}.`,
    inset: (month) => `Der getönte Teil rechts vergrößert ${month}.`,
    key: {
      approximate: "ungefähres Datum",
      open: "offen: an diesem Datum oder danach, oder an diesem Datum oder davor",
      uncertain: "Datum in der Quelle unsicher",
    },
    undated: "Leere Felder",
  },
};
