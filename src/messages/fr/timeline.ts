/** Messages for the timeline, in French. */
import type { timeline as en } from "../en/timeline.ts";

export const timeline: typeof en = {
  timeline: {
    intro: "Événements et prises de position, par ordre de date.",
    caption: (from, to) =>
      `Axe ${from === to ? `de l’année ${to}` : `de ${from} à ${to}`}. Chaque barre correspond à la date de la même lettre, plus bas.`,
    inset: (month) => `En dessous, les jours du mois\u00A0: ${month}.`,
    key: {
      inexact: "date approximative, ouverte ou incertaine",
      ahead: "après la source",
    },
    undated: "Cases vides",
  },
};
