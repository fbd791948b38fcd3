/** Messages for bringing in a table or the proposals of another program, in German. */
import type { bulk as en } from "../en/bulk.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("de");

export const bulk: typeof en = {
  bulk: {
    title: "Tabelle oder Vorschläge",
    intro:
      "Viele Haltungen auf einmal: eine Tabelle (CSV oder XLSX) mit einer Haltung je Zeile oder eine Liste von Vorschlägen eines anderen Programms (JSON). Jedes Zitat muss wörtlich im Text stehen. Nichts wird hinzugefügt, bevor alle Zeilen stimmen.",
    file: "Tabelle oder Liste von Vorschlägen",
    reading: "Wird gelesen …",
    progress: (done, all) => `Zeile ${done} von ${all}`,
    rows: (name, rows) => plural(rows, { one: `${name}: 1 Zeile`, other: `${name}: ${rows} Zeilen` }),
    proposals: "Das sind Vorschläge: Jeden muss ein Mensch annehmen, bevor er mitgenommen wird.",
    columns: "Spalten",
    columnsMean: "Sagen Sie, was in welcher Spalte steht. Die mit bekannten Namen haben wir zugeordnet.",
    none: "Keine Spalte",
    otherColumns: "Weitere Spalten",
    addsNew: "Akteure, Themen und Positionen hinzufügen, die der Entwurf noch nicht hat",
    bring: "Alle Zeilen einbringen",
    brought: (stances, silences, excerpts) =>
      `Eingebracht: ${[
        plural(stances, { one: "1 Haltung", other: `${stances} Haltungen` }),
        plural(silences, { one: "1 leeres Feld", other: `${silences} leere Felder` }),
        plural(excerpts, { one: "1 Auszug", other: `${excerpts} Auszüge` }),
      ].join(", ")}.`,
    skipped: (n) =>
      plural(n, {
        one: "1 Zeile blieb weg: Der Entwurf hat sie schon, oder sie ist ein leeres Feld ohne Eintrag.",
        other: `${n} Zeilen blieben weg: Der Entwurf hat sie schon, oder sie sind leere Felder ohne Eintrag.`,
      }),
    failed: "Die Tabelle konnte nicht gelesen werden. Versuchen Sie es noch einmal.",
    problem: {
      empty: "Die Datei hat keine Zeilen unter den Namen ihrer Spalten.",
      "too-large": "Die Datei ist zu groß: Höchstens 32 MB können gelesen werden.",
      "too-many-rows":
        "Die Tabelle ist zu groß: Höchstens 50.000 Zeilen und 256 Spalten können gelesen werden.",
      binary: "Die Datei ist weder Tabelle noch Text.",
      "old-excel":
        "Die Datei ist aus einem Excel vor 2007 oder hat ein Passwort. Speichern Sie sie als XLSX ohne Passwort oder als CSV.",
      "no-sheet": "Die Datei hat kein lesbares Blatt. Speichern Sie sie als XLSX oder als CSV.",
      damaged:
        "Die Datei ist beschädigt oder nicht das, was sie zu sein scheint. Speichern Sie sie noch einmal als XLSX, CSV oder JSON.",
      "open-quotes":
        "Ein Anführungszeichen in der CSV-Datei ist nicht geschlossen. Speichern Sie die Tabelle noch einmal als CSV.",
      "no-list": "Das JSON hat keine Liste von Zitaten.",
    },
    field: {
      quotation: "Zitat",
      source: "Quelle",
      place: "Absatz oder Stelle",
      gloss: "Worte in eckigen Klammern",
      id: "ID der Haltung",
      actorId: "ID des Akteurs",
      issueId: "ID des Themas",
      positionId: "ID der Position",
      excerptId: "ID des Auszugs",
      formerIds: "Frühere IDs",
      actorType: "Art des Akteurs",
      silence: "Art des leeren Feldes",
      silenceId: "ID des leeren Feldes",
      silenceDate: "Datum des leeren Feldes",
    },
    notBrought: (n) =>
      plural(n, {
        one: "Nichts wurde eingebracht. 1 Zelle stimmt nicht:",
        other: `Nichts wurde eingebracht. ${n} Zellen stimmen nicht:`,
      }),
    cell: (row, column) => `Zeile ${row}, ${column}`,
    error: {
      noColumn: "Keine Spalte ist zugeordnet. Jede Zeile braucht sie.",
      emptyCell: "Die Zelle ist leer. Füllen Sie sie aus.",
      unknownActor: (value) =>
        `Es gibt keinen Akteur „${value}“. Korrigieren Sie den Namen, oder lassen Sie neue Akteure hinzufügen.`,
      unknownIssue: (value) =>
        `Es gibt kein Thema „${value}“. Korrigieren Sie den Titel, oder lassen Sie neue Themen hinzufügen.`,
      unknownSource: (value) =>
        `Es gibt keine Quelle „${value}“. Verwenden Sie ihre ID oder ihre Überschrift.`,
      sharedName: (value, ids) =>
        `Mehrere Einträge heißen „${value}“: ${ids}. Schreiben Sie die ID des Eintrags, den Sie meinen.`,
      unknownPosition: (value, positions) => `Das Thema hat keine Position „${value}“. Es hat: ${positions}.`,
      unknownChoice: (value, allowed) => `„${value}“ geht hier nicht. Möglich sind: ${allowed}.`,
      didYouMean: (nearest) => `Meinten Sie „${nearest}“?`,
      wrongDate: (value) =>
        `„${value}“ ist kein Datum, das man nur auf eine Weise lesen kann. Schreiben Sie 2015-09-10, 2015-09 oder 2015.`,
      wrongId: (value) => `„${value}“ ist keine ID. Erlaubt sind Kleinbuchstaben, Ziffern und Bindestriche.`,
      wrongPlace: (value) =>
        `„${value}“ ist keine Stelle. Schreiben Sie die Nummer des Absatzes oder „Seite 12“.`,
      wrongPage: (value) => `„${value}“ ist keine Seite. Schreiben Sie 12 oder 12–13.`,
      noParagraphs: (source) =>
        `„${source}“ hat keinen Text und darum keine Absätze. Schreiben Sie „Seite 12“, 00:04:10 oder nichts.`,
      idTaken: (id) => `Die ID „${id}“ hat schon ein Eintrag mit anderem Inhalt. Verwenden Sie eine andere.`,
      otherWords: (id) => `Der Auszug „${id}“ hat andere Worte. Verwenden Sie eine andere ID oder keine.`,
      otherNumber: (values, quotations) =>
        `Werte: ${values}; Zitate: ${quotations}. Schreiben Sie einen Wert für jedes Zitat, getrennt mit „ | “.`,
      noText: (source) => `Der Text von „${source}“ ist nicht in diesem Entwurf. Bringen Sie ihn zuerst ein.`,
      differs: (paragraph, wrote, has) =>
        `Weicht von Absatz ${paragraph} ab durch „${wrote}“: Im Text steht „${has}“.`,
      differsInSpaces: (paragraph, passage) =>
        `Weicht von Absatz ${paragraph} in den Leerzeichen ab: „${passage}“.`,
      nearest: (passage) => `Die ähnlichste Stelle: „${passage}“.`,
      notInText: (words) => `Keine Stelle des Textes ähnelt „${words}“.`,
      repeated: (paragraphs) =>
        `Die Worte kommen mehrmals vor, in den Absätzen ${paragraphs}. Nehmen Sie Worte hinzu oder eine Spalte mit dem Absatz.`,
      otherParagraph: (paragraph, paragraphs) =>
        `Die Worte stehen nicht in Absatz ${paragraph}, sondern in ${paragraphs}.`,
      acrossParagraphs:
        "Das Zitat geht über das Ende eines Absatzes hinaus. Zitieren Sie jeden Absatz für sich.",
    },
    review: {
      title: "Vorschläge zum Durchsehen",
      none: "Es gibt keinen Vorschlag durchzusehen.",
      mean: "Ein anderes Programm hat diese Haltungen vorgeschlagen. Lesen Sie die Worte, dann nehmen Sie jede an oder lehnen sie ab. Was nicht angenommen ist, wird nicht mitgenommen.",
      accept: "Annehmen",
      reject: "Ablehnen",
      unreviewed: "Nicht durchgesehen",
      accepted: (name) => `Angenommen: ${name}`,
      rejected: (name) => `Abgelehnt: ${name}`,
    },
  },
};
