/** Messages for the terms of the model, in French. */
import type { vocabulary as en } from "../en/vocabulary.ts";

import { pluralizer } from "../plural.ts";
import { number } from "./number.ts";

const plural = pluralizer("fr");

export const vocabulary: typeof en = {
  attribution: {
    "direct-quote": "Citation directe",
    "own-publication": "Publication de l’acteur",
    paraphrase: "Paraphrase",
    background: "Responsables non nommés",
    "reported-action": "Action rapportée",
    unconfirmed: "Information non confirmée",
    characterization: "Description par autrui",
  },
  inRole: (speaker, role, organization) => `${speaker} (${role}, ${organization})`,
  saidBy: {
    "direct-quote": (speakers) => `${speakers}, propos cités`,
    "own-publication": (speakers) => `${speakers}, publication de l’acteur`,
    paraphrase: (speakers) => `${speakers}, propos paraphrasés`,
    background: (speakers) => `${speakers}, responsables non nommés`,
    "reported-action": (speakers) => `${speakers}, rapporté comme un fait`,
    unconfirmed: (speakers) => `${speakers}, rapporté sans confirmation`,
    characterization: (speakers) => `Décrit par\u00A0: ${speakers}`,
  },
  said: {
    "direct-quote": "propos cités, personne non nommée",
    "own-publication": "publication de l’acteur",
    paraphrase: "propos paraphrasés, personne non nommée",
    background: "responsables non nommés",
    "reported-action": "rapporté comme un fait",
    unconfirmed: "rapporté sans confirmation",
    characterization: "description de la source elle-même",
  },
  silence: {
    "not-mentioned": "Aucune position rapportée",
    declined: "Silence rapporté",
    ambiguous: "Aucune position claire",
    "not-assessed": "Pas encore lu",
  },
  silenceMeans: {
    "not-mentioned":
      "Nous avons lu au moins une source à ce sujet. Elle ne rapporte aucune position de l’acteur, mais peut rapporter des actes.",
    declined: "La source rapporte que l’acteur a gardé le silence ou n’a pas voulu répondre.",
    ambiguous: "La source aborde l’enjeu, mais ne rapporte aucune position claire.",
    "not-assessed": "Nous n’avons encore lu aucune source à ce sujet.",
  },
  silenceReadIn: "Lu à ce sujet\u00A0:",
  others: {
    notReported: (n) =>
      plural(n, {
        one: `${n} autre acteur\u00A0: aucune position rapportée`,
        other: `${number(n)} autres acteurs\u00A0: aucune position rapportée`,
      }),
    notRecorded: (n) =>
      plural(n, {
        one: `${n} autre acteur\u00A0: aucune prise de position consignée`,
        other: `${number(n)} autres acteurs\u00A0: aucune prise de position consignée`,
      }),
  },
  actorType: {
    person: "Personne",
    party: "Parti",
    government: "Gouvernement",
    state: "Pays",
    military: "Forces armées",
    organization: "Organisation",
    community: "Communauté",
    coalition: "Coalition",
  },
  // Without a verb, which would have to agree with the name before it.
  response: {
    "objects-to": "en opposition à",
    supports: "en appui à",
    "contrasts-with": "en contraste avec",
    "same-reasoning": "raisonnement lié à",
  },
  answers: {
    "objects-to": (actor) => `en opposition à\u00A0: ${actor}`,
    supports: (actor) => `en appui à\u00A0: ${actor}`,
    "contrasts-with": (actor) => `en contraste avec\u00A0: ${actor}`,
    "same-reasoning": (actor) => `raisonnement lié à\u00A0: ${actor}`,
  },
  answersOwn: {
    "objects-to": (issue) => `en opposition à une prise de position du même acteur\u00A0: ${issue}`,
    supports: (issue) => `en appui à une prise de position du même acteur\u00A0: ${issue}`,
    "contrasts-with": (issue) => `en contraste avec une prise de position du même acteur\u00A0: ${issue}`,
    "same-reasoning": (issue) => `raisonnement lié à une prise de position du même acteur\u00A0: ${issue}`,
  },
  relation: {
    "objects-to": (from, to) => `${from}, en opposition à\u00A0: ${to}`,
    supports: (from, to) => `${from}, en appui à\u00A0: ${to}`,
    "contrasts-with": (from, to) => `${from}, en contraste avec\u00A0: ${to}`,
    "same-reasoning": (from, to) => `${from}, raisonnement lié à\u00A0: ${to}`,
  },
  relationOwn: {
    "objects-to": (actor, issue) =>
      `${actor}, en opposition à une prise de position du même acteur\u00A0: ${issue}`,
    supports: (actor, issue) => `${actor}, en appui à une prise de position du même acteur\u00A0: ${issue}`,
    "contrasts-with": (actor, issue) =>
      `${actor}, en contraste avec une prise de position du même acteur\u00A0: ${issue}`,
    "same-reasoning": (actor, issue) =>
      `${actor}, raisonnement lié à une prise de position du même acteur\u00A0: ${issue}`,
  },

  position: {
    held: "position de cet acteur",
    onScale: "Dans l’ordre, de la plus faible à la plus forte",
    amongPositions: "Positions",
    only: "La seule position consignée",
    nobody: "Aucun acteur recensé ici",
    earlier: "Prises de position antérieures seulement",
  },

  /** A text in quotation marks. */
  quote: (words) => `«\u00A0${words}\u00A0»`,
};
