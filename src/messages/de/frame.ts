/** Messages for the frame of every page, in German. */
import type { frame as en } from "../en/frame.ts";

export const frame: typeof en = {
  lang: "de",
  formatLocale: "de",
  siteName: "Standpoint",
  siteClaim: "Wer was will, und die Belege dafür",

  skipToContent: "Zum Inhalt springen",
  mainNavigation: "Hauptnavigation",
  languages: "Sprachen",
  breadcrumb: "Pfad zu dieser Seite",
  allStances: "Alle Haltungen",
  about: "Über Standpoint",
  pageTitle: (title) => `${title} – Standpoint`,

  display: {
    title: "Anzeige",
    theme: "Farbschema",
    themes: { system: "Wie im System", light: "Hell", dark: "Dunkel" },
    kept: "Nur auf diesem Gerät gespeichert.",
  },

  keys: {
    title: "Tastenkürzel",
    does: {
      search: "Suchen",
      move: "In der Tabelle bewegen",
      ends: "Erstes oder letztes Feld der Zeile (Strg: der Tabelle)",
      open: "Den fokussierten Link öffnen",
      compare: "Zum Vergleich hinzufügen oder daraus entfernen",
      close: "Menü, Bereich oder Vorschau schließen",
      help: "Diese Tastenkürzel zeigen",
    },
    single: "Tastenkürzel aus einer einzigen Taste verwenden (/, c, ?)",
    close: "Schließen",
  },

  footer: {
    sources: "Quellen",
    data: "Über die Daten",
    asOf: (date) => `Zuletzt an den Quellen geprüft: ${date}.`,
    licence: (licence) =>
      `Unsere eigenen Texte stehen unter der Lizenz ${licence}. Die Rechte an Zitaten liegen bei denen, die sie veröffentlicht haben.`,
  },

  printedEarly: "Gedruckt, bevor die Seite fertig war: Suche, Filter und Auswahl sind nicht angewandt.",

  notFound: {
    title: "Seite nicht gefunden",
    body: "Unter dieser Adresse gibt es keine Seite. Vielleicht ist der Link alt oder falsch geschrieben.",
    nearest: "War eine von diesen gemeint?",
    home: "Zu allen Haltungen",
  },
};
