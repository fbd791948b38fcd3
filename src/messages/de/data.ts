/** Messages for the page about the data, in German. */
import type { data as en } from "../en/data.ts";

export const data: typeof en = {
  dataPage: {
    title: "Daten zum Weiterverwenden",
    description: "Der ganze Bestand zum Herunterladen: als JSON, CSV, Web Annotations, Popolo und CSL-JSON.",
    intro: "Alles, was diese Seiten zeigen, als Dateien. Ihre Adressen bleiben.",
    files: "Dateien",
    file: {
      "corpus.json":
        "Das ganze Modell: Quellen, Akteure, Streitfragen, Auszüge, Standpunkte, Schweigen, Ereignisse, Berichtigungen.",
      "corpus.schema.json": "Was jedes Feld des Modells bedeutet und welche nötig sind.",
      "stances.csv": "Eine Zeile je Standpunkt, für die Tabellenkalkulation.",
      "excerpts.jsonld": "Die Auszüge, jeder mit seiner Stelle in der Quelle und dem, was er belegt.",
      "actors.popolo.json": "Die Akteure, und wer wozu gehört.",
      "sources.csl.json": "Die Quellen, für die Literaturverwaltung.",
    },
    columns: "Spalten der CSV-Datei",
    columnsBody:
      "Spalten, die auf _id enden, enthalten die dauerhaften Kennungen des Modells. Die Spalte silence ist nur in einer gespeicherten Auswahl gefüllt, in der Zeile eines leeren Feldes. Daten sind EDTF. Auszüge sind durch „ | “ getrennt. Die Datei ist UTF-8 mit Byte-Order-Mark, und jede Zelle steht in Anführungszeichen. Damit keine Tabellenkalkulation Text als Formel liest, steht ein Apostroph vor jedem =, +, - und @ und ihren vollbreiten Formen am Anfang einer Zelle oder nach einem Komma, Semikolon, senkrechten Strich, Anführungszeichen, Tabulator oder Zeilenumbruch, mit oder ohne Leerzeichen dazwischen, und vor einem Tabulator oder Zeilenumbruch, mit dem eine Zelle beginnt. Wer an jeder dieser Stellen einen Apostroph entfernt, erhält den ursprünglichen Text.",
    licence: "Lizenz",
    licenceBody: (licence: string) =>
      `Was wir geschrieben haben, steht unter ${licence}: Standpoint nennen und verlinken. Zitierte Worte gehören denen, die sie veröffentlicht haben.`,
  },
};
