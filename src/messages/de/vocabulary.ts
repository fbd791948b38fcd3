/** Messages for the terms of the model, in German. */
import type { vocabulary as en } from "../en/vocabulary.ts";

import { pluralizer } from "../plural.ts";

const plural = pluralizer("de");

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
  inRole: (speaker, role, organization) => `${speaker} (${role}, ${organization})`,
  saidBy: {
    "direct-quote": (speakers) => `${speakers}, wörtlich zitiert`,
    "own-publication": (speakers) => `${speakers}, eigene Veröffentlichung`,
    paraphrase: (speakers) => `${speakers}, sinngemäß wiedergegeben`,
    background: (speakers) => `${speakers}, Amtspersonen ohne Namen`,
    "reported-action": (speakers) => `${speakers}, wiedergegeben als Tatsache`,
    unconfirmed: (speakers) => `${speakers}, unbestätigt berichtet`,
    characterization: (speakers) => `Beschreibung von ${speakers}`,
  },
  said: {
    "direct-quote": "wörtlich zitiert, ohne Namen",
    "own-publication": "eigene Veröffentlichung",
    paraphrase: "sinngemäß wiedergegeben, ohne Namen",
    background: "Amtspersonen ohne Namen",
    "reported-action": "wiedergegeben als Tatsache",
    unconfirmed: "unbestätigt berichtet",
    characterization: "Beschreibung der Quelle selbst",
  },
  silence: {
    "not-mentioned": "Keine Position berichtet",
    declined: "Als schweigend berichtet",
    ambiguous: "Keine klare Position",
    "not-assessed": "Noch nicht gelesen",
  },
  silenceMeans: {
    "not-mentioned":
      "Mindestens eine Quelle wurde daraufhin gelesen. Sie berichtet keine Position des Akteurs, vielleicht aber Taten.",
    declined: "Die Quelle berichtet, dass der Akteur geschwiegen hat oder nicht antworten wollte.",
    ambiguous: "Die Quelle berührt das Thema, berichtet aber keine klare Position.",
    "not-assessed": "Bisher wurde keine Quelle daraufhin gelesen.",
  },
  silenceReadIn: "Daraufhin gelesen:",
  others: {
    notReported: (n) =>
      plural(n, {
        one: "1 weiterer Akteur: keine Position berichtet",
        other: `${n} weitere Akteure: keine Position berichtet`,
      }),
    notRecorded: (n) =>
      plural(n, {
        one: "1 weiterer Akteur: keine Haltung erfasst",
        other: `${n} weitere Akteure: keine Haltung erfasst`,
      }),
  },
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
  answers: {
    "objects-to": (actor) => `widerspricht: ${actor}`,
    supports: (actor) => `unterstützt: ${actor}`,
    "contrasts-with": (actor) => `im Gegensatz zu: ${actor}`,
    "same-reasoning": (actor) => `durch die Begründung verbunden mit: ${actor}`,
  },
  answersOwn: {
    "objects-to": (issue) => `widerspricht der eigenen Haltung: ${issue}`,
    supports: (issue) => `unterstützt die eigene Haltung: ${issue}`,
    "contrasts-with": (issue) => `im Gegensatz zur eigenen Haltung: ${issue}`,
    "same-reasoning": (issue) => `durch die Begründung verbunden mit der eigenen Haltung: ${issue}`,
  },
  relation: {
    "objects-to": (from, to) => `${from} widerspricht: ${to}`,
    supports: (from, to) => `${from} unterstützt: ${to}`,
    "contrasts-with": (from, to) => `${from} steht im Gegensatz zu: ${to}`,
    "same-reasoning": (from, to) => `${from} ist durch die Begründung verbunden mit: ${to}`,
  },
  relationOwn: {
    "objects-to": (actor, issue) => `${actor} widerspricht der eigenen Haltung: ${issue}`,
    supports: (actor, issue) => `${actor} unterstützt die eigene Haltung: ${issue}`,
    "contrasts-with": (actor, issue) => `${actor} steht im Gegensatz zur eigenen Haltung: ${issue}`,
    "same-reasoning": (actor, issue) =>
      `${actor} ist durch die Begründung verbunden mit der eigenen Haltung: ${issue}`,
  },

  position: {
    held: "Position dieses Akteurs",
    onScale: "Geordnet, von wenig bis viel",
    amongPositions: "Positionen",
    only: "Die einzige verzeichnete Position",
    nobody: "Hier ist kein Akteur verzeichnet",
    earlier: "Nur frühere Haltungen",
  },

  /** A text in quotation marks. */
  quote: (words) => `„${words}“`,
};
