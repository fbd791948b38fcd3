/** Messages for the list of keyboard shortcuts, in German. */
import type { shortcuts as en } from "../en/shortcuts.ts";

export const shortcuts: typeof en = {
  keys: {
    names: { home: "Pos1", end: "Ende", enter: "Eingabe", escape: "Esc" },
    does: {
      search: "Suchen; die Eingabetaste führt zum ersten Treffer",
      move: "In einer Reihe von Links oder im Bild der Akteure bewegen",
      ends: "Anfang oder Ende der Reihe (Strg: des Bildes)",
      open: "Den fokussierten Link öffnen",
      compare: "Die fokussierte Haltung vergleichen, oder die Haltung oder den Akteur der Seite",
      close: "Menü, Bereich oder Vorschau schließen; von den Worten einer Zelle zurück zur Zelle",
      help: "Diese Tastenkürzel zeigen",
    },
    single: "Tastenkürzel aus einer einzigen Taste verwenden (/, c, ?)",
    close: "Schließen",
  },
};
