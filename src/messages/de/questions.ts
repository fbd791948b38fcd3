/** Messages for the home page and its views, in German. */
import type { questions as en } from "../en/questions.ts";
import type { Tally } from "../../domain/tally.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("de");

const stances = (n: number) => plural(n, { one: "1 Haltung", other: `${n} Haltungen` });

const emptyCells = ({ recorded, unmentioned }: Tally) => [
  ...(recorded === 0
    ? []
    : [
        plural(recorded, { one: "1 leeres Feld mit Vermerk", other: `${recorded} leere Felder mit Vermerk` }),
      ]),
  ...(unmentioned === 0 ? [] : [`${unmentioned} nicht erwähnt`]),
];

const tally = (counted: Tally) => {
  const cells = emptyCells(counted);
  return [...(counted.stances > 0 || cells.length === 0 ? [stances(counted.stances)] : []), ...cells].join(
    ", ",
  );
};

export const questions: typeof en = {
  home: {
    source: "Quelle",
    sources: "Quellen",
    moreSources: (n: number) => plural(n, { one: "1 weitere", other: `${n} weitere` }),
    needsScript: "Suchen und Filtern brauchen JavaScript. Alles andere auf dieser Seite geht auch ohne.",
    views: "Leseweisen",
    view: { table: "Tabelle", scale: "Skala", timeline: "Zeitleiste", sentences: "Sätze", list: "Liste" },
    search: "Suche",
    searchHint: "Ein Name, ein Thema, ein Zitat",
    filters: "Filter",
    activeFilters: "Aktive Filter",
    clearAll: "Alle aufheben",
    showResult: (counted) => `${tally(counted)} zeigen`,
    removeFilter: (facet, value) => `Den Filter „${facet}: ${value}“ aufheben`,
    facet: {
      actor: "Akteur",
      kind: "Art des Akteurs",
      country: "Land",
      issue: "Thema",
      position: "Position",
      attribution: "Wie direkt",
      silence: "Schweigen",
    },
    facetHint: {
      actor: "",
      kind: "",
      country: "",
      issue: "",
      position: "",
      attribution: "Wie direkt die Quelle es wiedergibt",
      silence: "Warum ein Feld der Tabelle leer ist",
    },
    chosen: (n) => `${n} gewählt`,
    tally,
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
      search: "Es hilft, die Schreibweise zu prüfen oder nach etwas anderem zu suchen.",
      filters:
        "Keine Haltung und kein leeres Feld mit Vermerk erfüllt alles, was gewählt ist. Es hilft, einen Filter aufzuheben.",
      both: "Die Suche allein hat Treffer, die Filter allein auch. Es hilft, eines von beiden aufzuheben.",
    },
    withoutSearch: "Die Suche aufheben",
    withoutFilters: "Die Filter aufheben",
    startAgain: "Alles zeigen",
    dropped: (names) =>
      `Dieser Link fragt nach etwas, das es hier nicht gibt. Weggelassen wurde: ${names.join(", ")}.`,
    droppedValue: (name: string, value: string) => `${name} „${value}“`,
    droppedName: {
      view: "Leseweise",
      sort: "Reihenfolge",
      q: "das Ende einer zu langen Suche",
    },
    legend: "Was die Zeichen bedeuten",
  },

  table: {
    caption:
      "Die Akteure stehen untereinander, die Themen nebeneinander. Jedes Feld nennt eine Position und führt zu den Worten dahinter.",
    scrollRegion: "Vergleichstabelle",
    actor: "Akteur",
    hidden: (counted) => `Durch Filter oder Suche verborgen: ${tally(counted)}`,
    onPaper: (issues) =>
      `Themen: ${issues}. Steht ein Thema nicht bei einem Akteur, ist keine Haltung berichtet.`,
  },
  scaleView: {
    means:
      "Jede Linie ist ein Thema, von wenig bis viel. Ein Name steht bei seiner Position; das Zeichen davor sagt, wie direkt es geäußert wurde, eine Fahne danach, dass es eine Bedingung gibt.",
    asTable: "Dasselbe als Tabelle",
  },
  list: {
    caption: "Eine Zeile für jede Haltung oder jedes leere Feld. Der Name einer Spalte sortiert nach ihr.",
    column: {
      actor: "Akteur",
      issue: "Thema",
      position: "Position",
      date: "Geäußert",
      grade: "Wie direkt",
    },
    sortAscending: (column) => `Nach „${column}“ sortieren`,
    sortDescending: (column) => `Nach „${column}“ sortieren, Letztes zuerst`,
  },
};
