/** Messages for the frame of every page, in German. */
import type { frame as en } from "../en/frame.ts";

export const frame: typeof en = {
  lang: "de",
  siteName: "Standpoint",
  siteClaim: "Wer was will, und die Worte, die es belegen",

  skipToContent: "Zum Inhalt springen",
  mainNavigation: "Hauptnavigation",
  languages: "Sprachen",
  breadcrumb: "Pfad zu dieser Seite",
  compare: "Alle Positionen",
  about: "Über Standpoint",
  pageTitle: (title) => `${title} – Standpoint`,

  display: {
    title: "Anzeige",
    theme: "Farben",
    themes: { system: "Wie im System", light: "Hell", dark: "Dunkel" },
    kept: "Die Wahl bleibt auf diesem Gerät, und nur dort.",
  },

  keys: {
    title: "Tastatur",
    does: {
      search: "Suchen",
      move: "Durch die Tabelle gehen",
      ends: "An den Anfang oder das Ende der Zeile; mit Strg der Tabelle",
      open: "Das Gewählte öffnen",
      compare: "Zum Vergleichen sammeln, oder wieder herausnehmen",
      close: "Das Geöffnete schließen",
      help: "Diese Liste zeigen",
    },
    single: "Tasten aus einem einzigen Zeichen, etwa „/“, wirken",
    close: "Schließen",
  },

  footer: {
    sources: "Quellen",
    data: "Daten",
    asOf: (date) => `Zuletzt an den Quellen geprüft: ${date}.`,
    licence: (licence) =>
      `Was hier verfasst wurde, steht unter ${licence}. Zitierte Worte gehören denen, die sie veröffentlicht haben.`,
  },

  printedEarly: "Gedruckt, bevor die Seite fertig war: Suche, Filter und Auswahl sind nicht angewandt.",

  notFound: {
    title: "Seite nicht gefunden",
    body: "Unter dieser Adresse gibt es keine Seite. Vielleicht ist der Link alt oder falsch geschrieben.",
    nearest: "War eine von diesen gemeint?",
    home: "Zum Vergleich",
  },
};
