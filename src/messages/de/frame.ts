/** Messages for the frame of every page, in German. */
import type { frame as en } from "../en/frame.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("de");

export const frame: typeof en = {
  colon: ": ",
  siteName: "Standpoint",

  skipToContent: "Zum Inhalt springen",
  mainNavigation: "Hauptnavigation",
  untranslated:
    "Einige Texte dieser Seite gibt es noch nicht auf Deutsch. Sie stehen in der Sprache, in der sie verfasst sind.",
  languages: "Sprachen",
  menu: "Menü",
  search: { label: "Suche" },
  breadcrumb: "Pfad zu dieser Seite",
  /** The names of the pages in every link to them. */
  titles: {
    home: "Fragen",
    actors: "Akteure",
    stances: "Alle Haltungen",
    timeline: "Zeitleiste",
    compare: "Vergleich",
    about: "Über Standpoint",
    data: "Daten zum Weiterverwenden",
    legend: "Was die Zeichen bedeuten",
  },
  pageTitle: (title) => `${title} – Standpoint`,

  display: {
    title: "Anzeige",
    theme: "Farbschema",
    themes: { system: "Wie im System", light: "Hell", dark: "Dunkel" },
    keys: "Tastenkürzel",
    kept: "Nur auf diesem Gerät gespeichert.",
  },

  sources: {
    named: (n) => plural(n, { one: "Quelle", other: "Quellen" }),
    more: (n: number) => plural(n, { one: "1 weitere Quelle", other: `${n} weitere Quellen` }),
  },

  footer: {
    sources: "Quellen",
    data: "Über die Daten",
    asOf: (date) => `Zuletzt an den Quellen geprüft: ${date}.`,
    dataOf: (date) => `Stand der Daten: ${date}.`,
    licence: (licence) =>
      `Unsere eigenen Texte stehen unter der Lizenz ${licence}. Die Rechte an Zitaten liegen bei denen, die sie veröffentlicht haben.`,
  },

  printedEarly: "Gedruckt, bevor die Seite fertig war: Suche, Filter und Auswahl sind nicht angewandt.",

  /** Unter einer Adresse mit einer früheren ID. Der Name ist der des Eintrags, der sie jetzt hat. */
  former: {
    page: (name) => `Diese Seite hat eine neue Adresse: ${name}.`,
    part: (name) => `Der Eintrag, der diese Adresse hatte, ist jetzt ein Teil dieser Seite: ${name}.`,
  },

  notFound: {
    title: "Seite nicht gefunden",
    body: "Unter dieser Adresse gibt es keine Seite. Vielleicht ist der Link alt oder falsch geschrieben.",
    nearest: "War eine von diesen gemeint?",
  },
};
