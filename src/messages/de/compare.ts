/** Messages for the comparison of two to four stances or actors, in German. */
import type { compare as en } from "../en/compare.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("de");

export const compare: typeof en = {
  comparePage: {
    titleOf: (names) => `Vergleich: ${names}`,
    description: "Zwei bis vier Haltungen oder Akteure Punkt für Punkt vergleichen.",
    stance: (actor, issue, position) => `${actor}, ${issue}: ${position}`,
    dated: (stance, date) => `${stance} (${date})`,
    needsScript:
      "Das Vergleichen braucht JavaScript. Ohne JavaScript lesen Sie jede Haltung und jeden Akteur auf der jeweiligen Seite:",
    how: "Ihr Vergleich ist nur in der Adresse dieser Seite gespeichert: Setzen Sie ein Lesezeichen, um ihn zu behalten, oder teilen Sie ihn.",
    field: {
      first: "Erste Haltung oder erster Akteur",
      second: { stances: "Zweite Haltung", actors: "Zweiter Akteur" },
      either: "Zweite Haltung oder zweiter Akteur",
      another: { stances: "Weitere Haltung hinzufügen", actors: "Weiteren Akteur hinzufügen" },
      hint: "Namen eingeben",
      found: (n) => `${n} gefunden`,
      more: (shown, n) => `Die ersten ${shown} von ${n}. Mehr Buchstaben grenzen die Auswahl ein.`,
      none: "Nichts gefunden",
    },
    one: {
      stances: "Eine Haltung ist ausgewählt. Wählen Sie eine weitere zum Vergleichen aus.",
      actors: "Ein Akteur ist ausgewählt. Wählen Sie einen weiteren zum Vergleichen aus.",
    },
    links: {
      answers: "Verbundene Haltungen",
      sameIssue: "Andere Haltungen zu diesem Thema",
      sameActor: "Andere Haltungen dieses Akteurs",
      otherStances: "Andere Haltungen",
      commonIssues: "Akteure mit einer Haltung zu denselben Themen",
      otherActors: "Andere Akteure",
    },
    all: { actors: "Akteure", stances: "Haltungen" },
    begin: "Verbundene Haltungen für den Anfang",
    remove: (name) => `${name} entfernen`,
    caption: "Eine Spalte je Haltung oder Akteur, eine Zeile je Punkt.",
    row: "Vergleichspunkt",
    agreement: { differs: "Verschieden", same: "Gleich", none: "Keine Position berichtet" },
    partial: (n) => plural(n, { one: "Nur für 1 berichtet", other: `Nur für ${n} berichtet` }),
    summary: (differs, same, rest) =>
      [
        plural(differs, { one: "1 Zeile unterscheidet sich", other: `${differs} Zeilen unterscheiden sich` }),
        plural(same, { one: "1 Zeile ist gleich", other: `${same} Zeilen sind gleich` }),
        plural(rest, {
          one: "1 Zeile fehlt in mindestens einer Spalte",
          other: `${rest} Zeilen fehlen in mindestens einer Spalte`,
        }),
      ]
        .filter((_, at) => [differs, same, rest][at] !== 0)
        .join(", "),
    severalIssues:
      "Nicht alle diese Haltungen beantworten dieselbe Frage. Deshalb wird kein Unterschied zwischen ihnen genannt.",
    notReported: "Nicht berichtet",
    between: "Wie sie zusammenhängen",
    dropped: {
      unknown: (names) =>
        `Diese Website enthält nicht alles, was der Link verlangt. Weggelassen: ${names.join(", ")}.`,
      "other-kind": (names) =>
        `Ein Vergleich enthält entweder Haltungen oder Akteure, nicht beides. Weggelassen: ${names.join(", ")}.`,
      "too-many": (names) => `Ein Vergleich hat höchstens vier Spalten. Weggelassen: ${names.join(", ")}.`,
    },
  },
};
