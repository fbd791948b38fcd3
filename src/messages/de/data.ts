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
      "stances.csv": "Eine Zeile je Haltung und je aufgezeichnetem Schweigen, für die Tabellenkalkulation.",
      "excerpts.jsonld": "Die Auszüge, mit ihrer Stelle in der Quelle und den Haltungen, die sie stützen.",
      "actors.popolo.json": "Die Akteure und ihre Mitgliedschaften.",
      "sources.csl.json": "Die Quellen, für die Literaturverwaltung.",
    },
    kilobytes: (size) => `${size}\u00A0kB`,
    omits: {
      "stances.csv":
        "Nicht darin: Gründe, Reaktionen, Ereignisse, Korrekturen und Übersetzungen, außer zum ersten Auszug.",
      "excerpts.jsonld":
        "Der Standard hat keinen Begriff dafür, wer spricht, und keinen für eine Seite, einen Abschnitt oder einen Autor. Eine Übersetzung hat den Zweck „describing“. Unsere Worte in eckigen Klammern haben den Zweck „commenting“. „prefix“ und „suffix“ haben eine einzige Form von Anführungszeichen, Strichen und Leerraum: Bringen Sie die Quelle in dieselbe Form, bevor Sie vergleichen. Die Stellen der Worte in dieser Form stehen nur in corpus.json.",
      "actors.popolo.json":
        "Der Standard hat kein Feld für ein Land. Er kennt keine unsicheren oder offenen Daten, deshalb fehlen sie.",
      "sources.csl.json":
        "Der Standard hat keine Felder für eine Lizenz und eine Nennung, deshalb stehen sie in „custom“. Autoren heißen wie in der Quelle, weil sie Familiennamen nicht von anderen unterscheidet. Nicht darin: die Ortsmarke, die nicht der Ort des Herausgebers ist, und die Themen, auf die hin eine Quelle gelesen wurde.",
    },
    columns: "Spalten der CSV-Datei",
    columnsBody:
      "Erst kommen die Zeilen der Haltungen, dann die des Schweigens. Spalten, die auf _id oder _ids enden, enthalten dauerhafte Kennungen. In einer Zelle sind Kennungen, Daten und Wiedergaben durch Leerzeichen getrennt, andere Texte durch „ | “ und die Autoren einer Quelle durch Semikolons. Daten stehen in EDTF. Die Spalte is_current ist true bei den Haltungen des letzten Datums eines Akteurs zu einem Thema. Die Spalte change vergleicht sie mit denen davor: first, repeated, moved, both (zwei Positionen in einer Quelle) oder sources-differ. Die Spalte attributions nennt, als was jeder Auszug für den Akteur zählt; Worte anderer zählen als fremde Einschätzung (characterization). Spalten, die mit lead beginnen, beschreiben den ersten Auszug. Die Spalte read_source_ids hat nur in einer Auswahl, die Sie herunterladen, einen Wert, in den Zeilen von Feldern, über die kein Eintrag etwas sagt: Sie nennt die Quellen, die auf das Thema hin gelesen wurden.",
    format: "Format der CSV-Datei",
    formatBody:
      "Die Datei ist in UTF-8 mit Byte-Order-Mark, und jede Zelle steht in Anführungszeichen. Text, den eine Tabellenkalkulation als Formel lesen könnte, hat einen zusätzlichen Apostroph. Er steht vor jedem =, +, - und @ (und ihren vollbreiten Formen) am Anfang einer Zelle oder nach einem Komma, Semikolon, senkrechten Strich, Anführungszeichen, Tabulator oder Zeilenumbruch, auch wenn Leerzeichen dazwischen stehen. Er steht auch vor einem Tabulator oder Zeilenumbruch, mit dem eine Zelle beginnt. Wer an jeder dieser Stellen einen Apostroph entfernt, erhält den ursprünglichen Text.",
    licence: "Lizenz",
    licenceBody: (licence: string) =>
      `Unsere eigenen Texte stehen unter der Lizenz ${licence}: Nennen Sie Standpoint und verlinken Sie darauf. Die Rechte an Zitaten liegen bei denen, die sie veröffentlicht haben.`,
  },
};
