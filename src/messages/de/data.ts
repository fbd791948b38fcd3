/** Messages for the page about the data, in German. */
import type { data as en } from "../en/data.ts";

export const data: typeof en = {
  dataPage: {
    description:
      "Alles auf dieser Website zum Herunterladen: als JSON, CSV, Web Annotations, Popolo und CSL-JSON.",
    intro: "Alles auf dieser Website, als Dateien mit dauerhaften Adressen.",
    files: "Dateien",
    file: {
      "corpus.json":
        "Alles in einer Datei: Quellen, Akteure, Themen, Auszüge, Haltungen, Schweigen, Ereignisse und Korrekturen.",
      "corpus.schema.json": "Das JSON-Schema: was jedes Feld bedeutet und welche Felder erforderlich sind.",
      "stances.csv": "Eine Zeile je Haltung, für die Tabellenkalkulation.",
      "excerpts.jsonld": "Die Auszüge, mit ihrer Stelle in der Quelle und den Haltungen, die sie stützen.",
      "actors.popolo.json": "Die Akteure und ihre Mitgliedschaften.",
      "sources.csl.json": "Die Quellen, für die Literaturverwaltung.",
    },
    columns: "Spalten der CSV-Datei",
    columnsBody:
      "Spalten, die auf _id enden, enthalten dauerhafte Kennungen. Die Spalte silence hat nur in den Zeilen leerer Felder einen Wert, in einer Auswahl, die Sie herunterladen. Daten stehen in EDTF. Auszüge sind durch „ | “ getrennt. Die Datei ist in UTF-8 mit Byte-Order-Mark, und jede Zelle steht in Anführungszeichen. Text, den eine Tabellenkalkulation als Formel lesen könnte, hat einen zusätzlichen Apostroph. Er steht vor jedem =, +, - und @ (und ihren vollbreiten Formen) am Anfang einer Zelle oder nach einem Komma, Semikolon, senkrechten Strich, Anführungszeichen, Tabulator oder Zeilenumbruch, auch wenn Leerzeichen dazwischen stehen. Er steht auch vor einem Tabulator oder Zeilenumbruch, mit dem eine Zelle beginnt. Wer an jeder dieser Stellen einen Apostroph entfernt, erhält den ursprünglichen Text.",
    licence: "Lizenz",
    licenceBody: (licence: string) =>
      `Unsere eigenen Texte stehen unter der Lizenz ${licence}: Nennen Sie Standpoint und verlinken Sie darauf. Die Rechte an Zitaten liegen bei denen, die sie veröffentlicht haben.`,
  },
};
