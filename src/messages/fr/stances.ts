/** Messages for the table of all stances, in French. */
import type { stances as en } from "../en/stances.ts";

export const stances: typeof en = {
  stanceTable: {
    description:
      "Chaque prise de position avec son acteur, son enjeu, sa position, sa date et la façon dont elle est rapportée, à trier, filtrer et télécharger.",
    caption: "Une ligne par prise de position ou par case vide. Sélectionnez un titre de colonne pour trier.",
    column: {
      actor: "Acteur",
      issue: "Enjeu",
      position: "Position",
      date: "Date",
      grade: "Rapporté comme",
    },
  },
};
