/** The errors of the contents of a corpus in German, for the coding desk: their remedies are for an author without files. */
import type { ValueFormat, ValueType } from "../../model/corpus-error.ts";
import { type ContentErrorMessages, quoter } from "../format-error.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("de");
const quote = quoter("de");

const types: Readonly<Record<ValueType, string>> = {
  text: "ein Text",
  "localized-text": "ein Text in jeder Sprache",
  number: "eine Zahl",
  "whole-number": "eine ganze Zahl",
  boolean: "wahr oder falsch",
  null: "leer",
  list: "eine Liste",
  object: "eine Gruppe von Werten",
};

/** The remedy for a value that no field shows: a draft has it from a file that was written by hand. */
const IN_FILE = "berichtigen Sie die geöffnete Datei und öffnen Sie sie wieder";
/** The remedy for the facts of a text and the places of its excerpts, which the desk fills in. */
const BRING_IN = "bringen Sie den Text der Quelle ein";

/** The remedies for values of a wrong form, by the form that they must have. */
const formats: Readonly<Record<ValueFormat, string>> = {
  id: "verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche wie in „end-at-once“",
  "not-blank": "verwenden Sie mindestens ein sichtbares Zeichen",
  language: "verwenden Sie eine Sprache aus zwei oder drei Buchstaben wie „en“ oder „fr-CA“",
  date: "verwenden Sie ein Datum wie „2015-09-10“, „2015-09“, „2015“ oder „2013/2015“",
  url: "verwenden Sie eine vollständige Adresse, die mit http:// oder https:// beginnt",
  target: "verwenden Sie eine Sammlung und eine ID wie „stances/<id>“",
  country: "verwenden Sie einen Code aus zwei Buchstaben wie „CA“",
  "former-id":
    "verwenden Sie eine ID oder die ID einer anderen Sammlung mit deren Namen davor wie „stances/<id>“",
  contact: "verwenden Sie eine Adresse, die mit https:// beginnt, oder mailto: und eine E-Mail-Adresse",
  time: "verwenden Sie Stunden, Minuten und Sekunden wie „00:04:10“",
  digest: BRING_IN,
  "read-for": IN_FILE,
  speaker: IN_FILE,
  locator: IN_FILE,
};

const percent = (share: number, digits = 0) => `${(share * 100).toFixed(digits).replace(".", ",")} %`;

export const errors: ContentErrorMessages = {
  "not-text": ({ position, codePoint }) => ({
    problem: `Zeichen ${position} des Textes ist ${codePoint}, also kein druckbares Zeichen`,
    remedy: "entfernen Sie es",
  }),
  "lost-letter": ({ position }) => ({
    problem: `Zeichen ${position} des Textes steht für einen Buchstaben, der durch eine falsche Kodierung verloren ging`,
    remedy: "schreiben Sie den Buchstaben neu",
  }),
  "unknown-key": ({ key }) => ({ problem: `unbekannter Schlüssel ${quote(key)}`, remedy: IN_FILE }),
  "wrong-type": ({ expected, allowed }) => ({
    problem: `muss ${types[expected]} sein`,
    remedy: allowed ? "wählen Sie einen Wert" : IN_FILE,
  }),
  "unknown-choice": ({ value }) => ({
    problem: `${quote(value)} ist hier nicht erlaubt`,
    remedy: "wählen Sie einen anderen Wert",
  }),
  "too-small": ({ least }) => ({ problem: `ist zu klein: mindestens ${least}`, remedy: IN_FILE }),
  "too-large": ({ most }) => ({ problem: `ist zu groß: höchstens ${most}`, remedy: IN_FILE }),
  "wrong-format": ({ value, format }) => ({
    problem: value.trim() === "" ? "ist leer" : `${quote(value)} hat nicht das richtige Format`,
    remedy: formats[format],
  }),
  "repeated-locale": ({ locale }) => ({
    problem: `die Sprache ${quote(locale)} ist zweimal genannt (Groß- und Kleinschreibung zählt nicht)`,
    remedy: "entfernen Sie eine der beiden",
  }),
  "duplicate-id": ({ id }) => ({
    problem: `ein anderer Eintrag hat auch die ID ${quote(id)}`,
    remedy: "geben Sie einem davon eine andere ID",
  }),
  "id-is-not-file-name": ({ id }) => ({
    problem: `die Datei der Quelle heißt nicht ${quote(id)} wie die ID`,
    remedy: "geben Sie der Quelle eine andere ID, nach der auch die Datei heißt",
  }),
  "unknown-locale": ({ locale }) => ({
    problem: `${quote(locale)} ist keine Sprache der Website, aber ein Text ist in dieser Sprache`,
    remedy: "ergänzen Sie sie bei den Sprachen der Website, um den Text zu behalten oder zu entfernen",
  }),
  "needless-translation": ({ locale }) => ({
    problem: `keine Seite zeigt diesen Text in der Sprache ${quote(locale)}`,
    remedy: "entfernen Sie ihn",
  }),
  "not-an-organization": ({ actor }) => ({
    problem: `${quote(actor)} ist eine Person und hat keine Mitglieder`,
    remedy: "nennen Sie eine Organisation",
  }),
  "self-response": () => ({
    problem: "eine Haltung kann sich nicht auf sich selbst beziehen",
    remedy: "wählen Sie eine andere Haltung",
  }),
  "cell-taken": ({ actor, issue, date, by }) => ({
    problem: `${quote(actor)} hat zu ${quote(issue)} in dieser Quelle vom Datum ${date} schon ${by === "stance" ? "eine Haltung" : "ein leeres Feld"}`,
    remedy: "behalten Sie nur eines davon oder berichtigen Sie das Datum",
  }),
  "paragraph-out-of-order": ({ actual, expected }) => ({
    problem: `die Nummer des Absatzes ist ${actual}, muss aber ${expected} sein`,
    remedy: BRING_IN,
  }),
  "context-with-excerpt": ({ paragraph, excerpt }) => ({
    problem: `Absatz ${paragraph} ist als Kontext gekennzeichnet, aber der Auszug ${quote(excerpt)} ist aus ihm`,
    remedy: "wählen Sie Nur Kontext ab",
  }),
  "unknown-paragraph": ({ paragraph }) => ({
    problem: `die Quelle hat keinen Absatz ${paragraph}`,
    remedy: BRING_IN,
  }),
  "record-of-other-source": ({ actual, expected }) => ({
    problem: `der Eintrag nennt die Quelle ${quote(actual)}, ist aber unter denen von ${quote(expected)}`,
    remedy: IN_FILE,
  }),
  "former-id-taken": ({ formerId }) => ({
    problem: `die frühere ID ${quote(formerId)} ist die ID oder eine frühere ID eines anderen Eintrags`,
    remedy: IN_FILE,
  }),
  "paragraphs-without-text": () => ({
    problem: "die Quelle hat Absätze, aber keine Angaben zu deren Text",
    remedy: BRING_IN,
  }),
  "repeats-itself": ({ source }) => ({
    problem: `die Quellen, die ${quote(source)} wiederholt, führen zu ihr zurück`,
    remedy: "geben Sie an, dass die zuerst erschienene Quelle keine andere wiederholt",
  }),
  "place-without-text": () => ({
    problem: "der Auszug hat eine Stelle in einem Text, den seine Quelle nicht hat",
    remedy: BRING_IN,
  }),
  "locator-beside-text": () => ({
    problem: "der Auszug hat eine Stelle, die nicht im Text der Quelle ist",
    remedy: IN_FILE,
  }),
  "stated-after-sources": ({ statedOn, latest }) => ({
    problem: `geäußert am ${statedOn}, aber die letzte Quelle der Belege ist vom ${latest}`,
    remedy: "berichtigen Sie das Datum oder das der Quelle",
  }),
  "same-stance": ({ other }) => ({
    problem: `Akteur, Thema, Position, Datum und Belege wie bei der Haltung ${quote(other)}`,
    remedy: "löschen Sie eine der beiden",
  }),
  "repeated-coder": () => ({ problem: "dieselbe Person ist zweimal als kodierend genannt", remedy: IN_FILE }),
  "excerpt-too-long": ({ words, most }) => ({
    problem: `der Auszug hat ${plural(words, { one: "1 Wort", other: `${words} Wörter` })}`,
    remedy: `kürzen Sie ihn auf höchstens ${most}, da die Rechte an der Quelle vorbehalten sind`,
  }),
  "offsets-beyond-text": () => ({ problem: "der Auszug endet hinter dem Ende des Textes", remedy: BRING_IN }),
  "offsets-of-other-length": () => ({
    problem: "die Stelle des Auszugs ist nicht so lang wie sein Wortlaut",
    remedy: BRING_IN,
  }),
  "link-of-other-words": () => ({
    problem: "der Link führt nicht zum Wortlaut des Auszugs",
    remedy: BRING_IN,
  }),
  "overlap-differs": ({ other }) => ({
    problem: `überschneidet sich mit dem Auszug ${quote(other)}, aber der Wortlaut ist dort ein anderer`,
    remedy: BRING_IN,
  }),
  "too-much-quoted": ({ share, most }) => ({
    problem: `die Auszüge geben ${percent(share, 1)} des Textes wieder`,
    remedy: `zitieren Sie höchstens ${percent(most)}, da die Rechte an der Quelle vorbehalten sind`,
  }),
};
