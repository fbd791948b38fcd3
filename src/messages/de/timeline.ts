/** Messages for the timeline, in German. */
import type { timeline as en } from "../en/timeline.ts";

export const timeline: typeof en = {
  timeline: {
    intro: "Ereignisse und Haltungen, nach Datum geordnet.",
    caption: (from, to) =>
      `Jeder Balken zeigt den Zeitraum eines Datums darunter mit dem gleichen Buchstaben, auf einer Achse ${from === to ? `für ${to}` : `von ${from} bis ${to}`}.`,
    inset: (month) => `Darunter ${month} nach Tagen.`,
    key: {
      inexact: "ungefähres, offenes oder unsicheres Datum",
      ahead: "später als die Quelle",
    },
    undated: "Leere Felder",
  },
};
