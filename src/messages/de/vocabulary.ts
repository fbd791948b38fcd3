/** Messages for the terms of the model, in German. */
import type { vocabulary as en } from "../en/vocabulary.ts";

export const vocabulary: typeof en = {
  attribution: {
    "direct-quote": "Wörtliches Zitat",
    "own-publication": "Eigene Veröffentlichung",
    paraphrase: "Sinngemäße Wiedergabe",
    background: "Ungenannte Amtspersonen",
    "reported-action": "Berichtetes Handeln",
    unconfirmed: "Unbestätigter Bericht",
    characterization: "Fremde Einschätzung",
  },
  attributionMeans: {
    "direct-quote": "Die eigenen Worte, in der Quelle in Anführungszeichen.",
    "own-publication":
      "Der eigene Text des Akteurs, von ihm selbst veröffentlicht: ein Programm, eine Website, eine Pressemitteilung.",
    paraphrase: "Die Quelle gibt mit ihren Worten wieder, was jemand gesagt hat, den sie nennt.",
    background: "Gesagt von Amtspersonen, deren Namen die Quelle nicht nennt.",
    "reported-action":
      "Die Quelle berichtet als Tatsache, was der Akteur getan, beschlossen oder unterlassen hat.",
    unconfirmed: "Die Quelle legt sich nicht fest, etwa mit „soll“ oder „dem Vernehmen nach“.",
    characterization:
      "So beschreibt die Quelle oder eine dritte Seite den Akteur, der dies nicht selbst gesagt hat.",
  },
  silence: {
    "not-mentioned": "Nicht erwähnt",
    declined: "Als schweigend berichtet",
    ambiguous: "Keine klare Position",
    "not-assessed": "Noch nicht gelesen",
  },
  silenceMeans: {
    "not-mentioned":
      "Mindestens eine Quelle wurde daraufhin gelesen und berichtet keine Position des Akteurs.",
    declined: "Die Quelle berichtet, dass der Akteur geschwiegen hat oder nicht antworten wollte.",
    ambiguous: "Die Quelle berührt das Thema, berichtet aber keine klare Position.",
    "not-assessed": "Bisher wurde keine Quelle daraufhin gelesen.",
  },
  silenceReadIn: "Daraufhin gelesen:",
  actorType: {
    person: "Person",
    party: "Partei",
    government: "Regierung",
    state: "Staat",
    military: "Militär",
    organization: "Organisation",
    community: "Gemeinschaft",
    coalition: "Bündnis",
  },
  response: {
    "objects-to": "widerspricht",
    supports: "unterstützt",
    "contrasts-with": "steht im Gegensatz zu",
    "same-reasoning": "ist durch die Begründung verbunden mit",
  },

  legend: {
    positions: "Positionen und Bedingungen",
    ordinalName: "Geordnete Positionen",
    ordinal:
      "Die Positionen des Themas, von wenig bis viel. Der große Punkt ist die Position dieses Akteurs.",
    nominalName: "Ungeordnete Positionen",
    nominal:
      "Die Positionen des Themas, ohne Reihenfolge. Das große Quadrat ist die Position dieses Akteurs.",
    colour: "Die Farbe wiederholt nur die Stelle auf der Linie; sie steht nie für eine Partei oder ein Land.",
    condition:
      "Die Position hängt davon ab, dass zuerst etwas anderes geschieht. Der Text neben der Fahne sagt, was.",
    grades: "Wie eine Haltung wiedergegeben wurde, das Direkteste zuerst",
    silences: "Warum ein Feld leer ist",
  },

  position: {
    held: "Position dieses Akteurs",
    onScale: "Geordnet, von wenig bis viel",
    amongPositions: "Positionen",
    noOrder: "Positionen, ohne Reihenfolge",
    only: "Die einzige verzeichnete Position",
    nobody: "Hier ist kein Akteur verzeichnet",
    earlier: "Nur frühere Haltungen",
  },

  /** A text in quotation marks. */
  quote: (words) => `„${words}“`,
};
