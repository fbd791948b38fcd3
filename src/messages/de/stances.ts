/** Messages for the table of all stances, in German. */
import type { stances as en } from "../en/stances.ts";

export const stances: typeof en = {
  stanceTable: {
    description:
      "Jede Haltung mit Akteur, Thema, Position, Datum und Art der Wiedergabe, zum Sortieren, Filtern und Speichern.",
    caption:
      "Eine Zeile für jede Haltung oder jedes leere Feld. Wählen Sie eine Spaltenüberschrift, um danach zu sortieren.",
    column: {
      actor: "Akteur",
      issue: "Thema",
      position: "Position",
      date: "Datum",
      grade: "Wiedergegeben als",
    },
  },
};
