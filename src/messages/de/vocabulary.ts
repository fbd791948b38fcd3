/** Messages for the terms of the model, in German. */
import type { vocabulary as en } from "../en/vocabulary.ts";

export const vocabulary: typeof en = {
  attribution: {
    "direct-quote": "Wörtliches Zitat",
    paraphrase: "Sinngemäß wiedergegeben",
    background: "Ohne Namensnennung",
    "reported-action": "Berichtetes Handeln",
    unconfirmed: "Unbestätigt",
    characterization: "Fremde Einschätzung",
  },
  attributionMeans: {
    "direct-quote": "Die eigenen Worte, in der Quelle in Anführungszeichen.",
    paraphrase: "Die Quelle gibt mit ihren Worten wieder, was jemand gesagt hat, den sie nennt.",
    background: "Es stammt von Amtspersonen, deren Namen die Quelle nicht nennt.",
    "reported-action":
      "Die Quelle berichtet als Tatsache, was der Akteur getan, beschlossen oder unterlassen hat.",
    unconfirmed: "Die Quelle ist selbst nicht sicher: Sie schreibt „soll“ oder „dem Vernehmen nach“.",
    characterization:
      "So versteht die Quelle oder eine dritte Seite den Akteur. Er selbst hat es nicht gesagt.",
  },
  silence: {
    "not-mentioned": "Nicht erwähnt",
    declined: "Hat geschwiegen",
    ambiguous: "Keine klare Position",
    "not-assessed": "Noch nicht gelesen",
  },
  silenceMeans: {
    "not-mentioned": "Die Quelle wurde darauf gelesen und sagt nichts.",
    declined: "Die Quelle berichtet, dass der Akteur geschwiegen hat oder nicht antworten wollte.",
    ambiguous: "Die Quelle spricht davon, berichtet aber keine Position.",
    "not-assessed": "Niemand hat die Quelle bisher darauf gelesen.",
  },
  actorType: {
    person: "Person",
    party: "Partei",
    government: "Regierung oder Verwaltung",
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
    ordinalName: "Eine Skala",
    ordinal: "Die Positionen eines Themas, von wenig bis viel. Der große Punkt ist die eingenommene.",
    nominalName: "Ohne Reihenfolge",
    nominal: "Positionen ohne Reihenfolge. Das große Quadrat ist die eingenommene.",
    colour: "Die Farbe wiederholt die Stelle auf der Linie. Über eine Partei oder ein Land sagt sie nichts.",
    condition: "Die Position hängt an etwas, das erst eintreten muss. Die Worte daneben sagen, woran.",
    grades: "Wie direkt es geäußert wurde, das Stärkste zuerst",
    silences: "Warum ein Feld leer ist",
  },

  position: {
    held: "Vertreten",
    onScale: "Vom Wenigsten bis zum Meisten",
    amongPositions: "Die Positionen",
    noOrder: "Positionen ohne Reihenfolge",
    nobody: "Niemand, soweit gelesen wurde",
  },

  date: {
    approximate: (date) => `etwa ${date}`,
    uncertain: (date) => `${date} (unsicher)`,
    approximateUncertain: (date) => `etwa ${date} (unsicher)`,
    between: (start, end) => `${start} bis ${end}`,
    from: (start) => `${start} oder später`,
    until: (end) => `${end} oder früher`,
    decade: (year) => `${year}er Jahre, genaues Jahr nicht genannt`,
    century: (year) => `${year} bis ${year + 99}, genaues Jahr nicht genannt`,
    millennium: (year) => `${year} bis ${year + 999}, genaues Jahr nicht genannt`,
    season: (season, year) => `${{ 1: "Frühjahr", 2: "Sommer", 3: "Herbst", 4: "Winter" }[season]} ${year}`,
  },
};
