/** The messages about an unfinished corpus in French. No page loads them: `corpus:check` prints them. */
import type { DraftMessages } from "../format-draft.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("fr");

export const draft: DraftMessages = {
  counts: ({ actors, issues, excerpts, stances, silences, paragraphs, summaries }) =>
    `Déjà fait\u00A0: ${[
      plural(actors, { one: `${actors} acteur`, other: `${actors} acteurs` }),
      plural(issues, { one: `${issues} enjeu`, other: `${issues} enjeux` }),
      plural(excerpts, { one: `${excerpts} extrait`, other: `${excerpts} extraits` }),
      plural(stances, { one: `${stances} prise de position`, other: `${stances} prises de position` }),
      plural(silences, { one: `${silences} silence`, other: `${silences} silences` }),
      `${summaries} sur ${plural(paragraphs, { one: `${paragraphs} paragraphe`, other: `${paragraphs} paragraphes` })} avec un résumé`,
    ].join(", ")}.`,
  kinds: {
    file: "Fichiers à ajouter",
    value: "Valeurs à remplir",
    summary: "Paragraphes sans résumé",
    positions: "Enjeux sans positions",
    evidence: "Fiches sans éléments à l’appui",
    reference: "Renvois à des fiches qui n’existent pas encore",
    place: "Extraits sans place (npm run corpus:anchor la remplit)",
    excerpt: "Extraits pas encore utilisés",
    paragraph: "Paragraphes ni cités ni marqués comme contexte",
    actor: "Acteurs sans fiches",
  },
  errors: "Erreurs à corriger",
  nothingLeft: "Il ne reste rien à faire. Exécutez\u00A0: npm run corpus:check",
  more: (n) => plural(n, { one: `… et ${n} autre`, other: `… et ${n} autres` }),
};
