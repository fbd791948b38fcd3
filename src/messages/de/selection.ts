/** Messages for the search, the filters and what they leave, in German. */
import type { selection as en } from "../en/selection.ts";
import { pluralizer } from "../plural.ts";
import { emptyCells, stances, tally } from "./counts.ts";

const plural = pluralizer("de");

export const selection: typeof en = {
  selection: {
    needsScript:
      "Suche, Filter und Folgen brauchen JavaScript. Lesen können Sie alles auf dieser Website auch ohne.",
    search: "Suche",
    filters: "Filter",
    activeFilters: "Aktive Filter",
    clearAll: "Alle entfernen",
    showResult: (counted) => `${tally(counted)} zeigen`,
    removeFilter: (facet, value) => `Filter entfernen: ${facet}: ${value}`,
    facet: {
      actor: "Akteur",
      kind: "Art des Akteurs",
      country: "Land",
      issue: "Thema",
      position: "Position",
      attribution: "Wiedergegeben als",
      silence: "Leere Felder",
      source: "Quelle",
    },
    facetHint: {
      actor: "",
      kind: "",
      country: "",
      issue: "",
      position: "",
      attribution: "Wie direkt die Quelle die Haltung wiedergibt",
      silence: "Warum ein Akteur zu einem Thema keine Position hat",
      source: "Die Quelle der Belege oder die Quelle, die für das Thema gelesen wurde",
    },
    dates: "Datum",
    range: { from: "Von", to: "Bis" },
    rangeHint: "Ein Jahr, ein Monat oder ein Tag: 2015, 2015-03 oder 2015-03-20",
    backwards: "Das Anfangsdatum liegt nach dem Enddatum.",
    notADate: "Kein Datum. Schreiben Sie 2015, 2015-03 oder 2015-03-20.",
    asOf: {
      label: "Stand",
      now: "Heute",
      hint: "Zeigt alle Haltungen mit dem Stand dieses Datums",
      title: (date) => `Alle Haltungen mit Stand: ${date}.`,
      means:
        "Haltungen und Ereignisse mit späterem Datum fehlen hier. Was früher sein kann, bleibt. Später erschienene Quellen gelten als noch nicht gelesen.",
      toNow: "Alle Haltungen mit dem heutigen Stand zeigen",
      nothing: "Keine Haltungen bis zu diesem Datum",
      nothingHint: "Alle erfassten Haltungen haben ein späteres Datum.",
    },
    chosen: (n) => `${n} ausgewählt`,
    shut: {
      corpus: "Nichts erfasst",
      search: "Keine Treffer mit dieser Suche",
      filters: "Keine Treffer mit den anderen Filtern",
      both: "Keine Treffer mit dieser Suche und den anderen Filtern",
    },
    noValues: "Hier gibt es nichts auszuwählen.",
    result: (shown, all, actors, issues) =>
      [
        shown.stances === all ? stances(all) : `${shown.stances} von ${stances(all)}`,
        plural(actors, { one: "1 Akteur", other: `${actors} Akteure` }),
        plural(issues, { one: "1 Thema", other: `${issues} Themen` }),
        ...emptyCells(shown),
      ].join(", "),
    resultEvents: (n) => plural(n, { one: "1 Ereignis", other: `${n} Ereignisse` }),
    nothing: {
      corpus: "Noch keine Haltungen",
      search: "Keine Treffer für diese Suche",
      filters: "Keine Treffer für diese Filter",
      both: "Keine Treffer für diese Suche mit diesen Filtern",
    },
    nothingHint: {
      corpus: "Die Quellen auf dieser Website enthalten bisher keine Haltungen.",
      search: "Prüfen Sie die Schreibweise, oder suchen Sie nach etwas anderem.",
      filters:
        "Keine Haltung und kein leeres Feld mit Vermerk passt zu allen Ihren Filtern. Entfernen Sie einen Filter.",
      both: "Die Suche hat ohne die Filter Treffer, die Filter haben ohne die Suche Treffer. Entfernen Sie eines von beiden.",
    },
    order: {
      label: "Reihenfolge",
      names: {
        similar: "Ähnliche beisammen",
        "as-asked": "wie gefragt",
        agreement: "Einigste zuerst",
        "a-z": "A bis Z",
      },
      means: "kein Platz in einer Reihenfolge ist besser",
    },
    named: "Seiten mit diesem Namen",
    withoutSearch: "Die Suche entfernen",
    withoutFilters: "Die Filter entfernen",
    startAgain: "Alles zeigen",
    dropped: (names) => `Ein Teil dieses Links ist nicht berücksichtigt: ${names.join(", ")}.`,
    droppedValue: (name: string, value: string) => `${name}: ${value}`,
    tooMany: (actor, most) => `gefolgter Akteur: ${actor} (höchstens ${most} zugleich)`,
    droppedName: {
      follow: "gefolgter Akteur",
      sort: "Sortierung",
      order: "Reihenfolge der Akteure und Themen",
      from: "Anfangsdatum",
      to: "Enddatum",
      asof: "Stand",
      q: "das Ende Ihrer Suche, die zu lang war",
    },
  },
};
