/** Messages for the matrix of actors and issues, in German. */
import type { matrix as en } from "../en/matrix.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("de");

export const matrix: typeof en = {
  matrix: {
    region: "Akteure nach Themen",
    caption:
      "Jeder Streifen zeigt die Positionen zu einem Thema, die Position des Akteurs gefüllt. Wählen Sie ein Feld, um seine Worte zu lesen. Kein Streifen: keine Position berichtet.",
    actor: "Akteur",
    picture: {
      caption:
        "Jedes Feld ist die Position eines Akteurs zu einem Thema. Ein leeres Feld: keine Position berichtet.",
      alike: "Die meisten gemeinsamen Positionen",
      pair: (actor, other) => `${actor} und ${other}`,
      sameOn: (same, both) =>
        `die gleiche Position zu ${same} von ${plural(both, { one: "1 Thema", other: `${both} Themen` })}`,
      agreed: "Am einigsten",
      atOne: (most, all) =>
        `${most} von ${plural(all, { one: "1 Akteur", other: `${all} Akteuren` })} bei einer Position`,
      notAll: "Es gibt kein Thema, zu dem alle Akteure die gleiche Position haben.",
      more: (n) => `${n} weitere`,
      nearest: "Am häufigsten die gleiche Position wie",
      nearestOn: (same, both) => `${same} von ${both}`,
      key: {
        ordered: "erste bis letzte Position",
        unordered: "Positionen ohne Reihenfolge",
        noted: "vermerktes Schweigen",
        none: "keine Position berichtet",
        split: "oben: Akteure je Position",
      },
    },
    words: {
      region: "Worte des gewählten Feldes",
      issueAt: (at, all) => `Worte des gewählten Feldes · Thema ${at} von ${all}`,
      issue: "Thema",
      actor: "Akteur",
      neighbours: "Benachbarte Felder",
      previousIssue: "Vorheriges Thema",
      nextIssue: "Nächstes Thema",
      previousActor: "Vorheriger Akteur",
      nextActor: "Nächster Akteur",
    },
  },
};
