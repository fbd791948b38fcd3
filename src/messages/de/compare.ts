/** Messages for the comparison of two to four stances or actors, in German. */
import type { compare as en } from "../en/compare.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("de");

export const compare: typeof en = {
  tray: {
    label: "Zum Vergleichen",
    add: "Vergleichen",
    remove: "Im Vergleich: herausnehmen",
    removeShort: "Herausnehmen",
    full: "Vergleich ist voll",
    of: (name) => `: ${name}`,
    skip: "Zum Gesammelten springen",
    count: (n, most) => `${n} von ${most} gesammelt`,
    none: "Nichts mehr gesammelt.",
    oneMore: "Noch etwas auswählen",
    compare: (n) => `Diese ${n} vergleichen`,
    clear: "Leeren",
    takeOut: (name) => `Herausnehmen: ${name}`,
  },
  sideBySide: {
    title: "Nebeneinander",
    titleOf: (names) => `Nebeneinander: ${names}`,
    description:
      "Zwei bis vier Haltungen oder Akteure, Zeile für Zeile, mit einem Zeichen, wo sie sich unterscheiden.",
    needsScript: "Das Nebeneinander braucht JavaScript. Alles steht auch auf seiner eigenen Seite.",
    caption: "Eine Spalte je Eintrag, eine Zeile je Vergleich. Jede Zeile sagt, ob sie sich unterscheiden.",
    row: "Verglichen",
    agreement: { differs: "Verschieden", same: "Gleich", none: "Niemand bezieht Position" },
    partial: (n) => plural(n, { one: "Nur einmal gesagt", other: `Nur ${n}-mal gesagt` }),
    summary: (differs, same, rest) =>
      [
        plural(differs, { one: "1 Zeile unterscheidet sich", other: `${differs} Zeilen unterscheiden sich` }),
        plural(same, { one: "1 ist gleich", other: `${same} sind gleich` }),
        plural(rest, { one: "in 1 sagen nicht alle etwas", other: `in ${rest} sagen nicht alle etwas` }),
      ]
        .filter((_, at) => [differs, same, rest][at] !== 0)
        .join(", "),
    unsaid: "Nicht gesagt",
    between: "Zueinander",
    dropped: (names) =>
      `Nicht alles, was dieser Link nennt, lässt sich zeigen: nur was es hier gibt, nur eine Art, höchstens vier. Weggelassen: ${names.join(", ")}.`,
    startAgain: "Neu beginnen",
    how: [
      "„Vergleichen“ steht auf der Seite jeder Position und jedes Akteurs und in der Liste der Positionen. Das Gesammelte wartet am Fuß jeder Seite.",
      "Zwei bis vier passen nebeneinander. Nur die Adresse hält das Gesammelte fest: Sie lässt sich teilen oder aufheben.",
    ],
    list: "Zur Liste der Positionen",
    oneMore: "Was soll daneben stehen?",
    partners: {
      answers: "Was darauf antwortet und worauf es antwortet",
      sameIssue: "Andere zu diesem Thema",
      sameActor: (actor) => `Mehr von ${actor}`,
      actors: "Akteure mit Positionen zu denselben Themen",
    },
  },
  pair: {
    title: "In der Quelle einander gegenübergestellt",
    compare: "Die beiden vergleichen",
  },
};
