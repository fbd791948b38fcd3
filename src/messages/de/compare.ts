/** Messages for the comparison of two to four stances or actors, in German. */
import type { compare as en } from "../en/compare.ts";
import { pluralizer } from "../plural.ts";
import { tray } from "./tray.ts";

const plural = pluralizer("de");

const { add } = tray.tray;

export const compare: typeof en = {
  comparePage: {
    titleOf: (names) => `Vergleich: ${names}`,
    description: "Zwei bis vier Haltungen oder Akteure Punkt für Punkt vergleichen.",
    needsScript:
      "Das Vergleichen braucht JavaScript. Ohne JavaScript lesen Sie jede Haltung und jeden Akteur auf der jeweiligen Seite.",
    caption:
      "Eine Spalte je Haltung oder Akteur, eine Zeile je Punkt. Jede Zeile sagt, ob sie sich unterscheiden.",
    row: "Vergleichspunkt",
    agreement: { differs: "Verschieden", same: "Gleich", none: "Keine Position berichtet" },
    partial: (n) => plural(n, { one: "Nur für 1 berichtet", other: `Nur für ${n} berichtet` }),
    summary: (differs, same, rest) =>
      [
        plural(differs, { one: "1 Zeile unterscheidet sich", other: `${differs} Zeilen unterscheiden sich` }),
        plural(same, { one: "1 ist gleich", other: `${same} sind gleich` }),
        plural(rest, { one: "1 ist unvollständig", other: `${rest} sind unvollständig` }),
      ]
        .filter((_, at) => [differs, same, rest][at] !== 0)
        .join(", "),
    notReported: "Nicht berichtet",
    between: "Wie sie zusammenhängen",
    dropped: {
      unknown: (names) =>
        `Diese Website enthält nicht alles, was der Link verlangt. Weggelassen: ${names.join(", ")}.`,
      "other-kind": (names) =>
        `Ein Vergleich enthält entweder Haltungen oder Akteure, nicht beides. Weggelassen: ${names.join(", ")}.`,
      "too-many": (names) => `Ein Vergleich hat höchstens vier Spalten. Weggelassen: ${names.join(", ")}.`,
    },
    startAgain: "Neu beginnen",
    how: [
      `Wählen Sie ${add} auf der Seite einer Haltung oder eines Akteurs oder in der Liste der Haltungen. Ihr Vergleich bleibt dann am Ende jeder Seite.`,
      "Sie können zwei bis vier Haltungen oder zwei bis vier Akteure vergleichen. Ihr Vergleich ist nur in der Adresse dieser Seite gespeichert: Setzen Sie ein Lesezeichen, um ihn zu behalten, oder teilen Sie ihn.",
    ],
    list: "Zur Liste der Haltungen",
    oneMore: "Auswählen, womit verglichen wird",
    partners: {
      answers: "Verbundene Haltungen",
      sameIssue: "Andere Haltungen zu diesem Thema",
      sameActor: (actor) => `Weitere Haltungen: ${actor}`,
      actors: "Akteure mit einer Haltung zu denselben Themen",
    },
  },
};
