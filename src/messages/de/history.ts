/** Messages for the history of an actor on an issue and for the coding of a stance, in German. */
import type { history as en } from "../en/history.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("de");

export const history: typeof en = {
  history: {
    title: "Verlauf",
    current: (n) => plural(n, { one: "Aktuelle Haltung", other: "Aktuelle Haltungen" }),
    later: (n) =>
      plural(n, {
        one: "Es gibt eine spätere Haltung dieses Akteurs zu diesem Thema:",
        other: "Es gibt spätere Haltungen dieses Akteurs zu diesem Thema:",
      }),
    beside: (n) =>
      plural(n, {
        one: "Es gibt eine weitere Haltung dieses Akteurs zu diesem Thema mit demselben Datum:",
        other: "Es gibt weitere Haltungen dieses Akteurs zu diesem Thema mit demselben Datum:",
      }),
    change: {
      moved: "Eine andere Position als zuvor",
      repeated: "Dieselbe Position wie zuvor",
      fewer: "Eine der vorherigen Positionen",
      both: (positions, isOneSource) =>
        `${isOneSource ? "Eine Quelle berichtet" : "Quellen eines Ursprungs berichten"} ${plural(positions, { one: "1 Position", other: `${positions} Positionen` })}`,
      differ: (sources) =>
        plural(sources, {
          one: "1 Quelle berichtet verschiedene Positionen",
          other: `${sources} Quellen berichten verschiedene Positionen`,
        }),
    },
  },
  coding: {
    title: "Kodierung",
    agreed: (coders) => `Unabhängig kodiert von ${coders}, übereinstimmend`,
    decided: (coders, coder, by) =>
      `Unabhängig kodiert von ${coders}, mit Unterschieden. ${by} hat sich für die Kodierung von ${coder} entschieden:`,
  },
};
