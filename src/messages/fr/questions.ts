/** Messages for the home page, in French. */
import type { questions as en } from "../en/questions.ts";
import { pluralizer } from "../plural.ts";
import { number } from "./number.ts";

const plural = pluralizer("fr");

export const questions: typeof en = {
  questions: {
    follow: "Suivre",
    everyone: "Tous",
    compareFollowed: "Les comparer",
    following: (n, issues) =>
      `${plural(n, { one: `${n} acteur suivi`, other: `${n} acteurs suivis` })}\u00A0: ${plural(issues, { one: `${issues} enjeu affiché`, other: `${issues} enjeux affichés` })}`,
    noneFollowed: (n) =>
      plural(n, {
        one: "L’acteur que vous suivez n’a aucune position parmi ces résultats.",
        other: "Les acteurs que vous suivez n’ont aucune position parmi ces résultats.",
      }),
    followNobody: "Afficher les positions de tous",
    key: {
      steps: "de la première à la dernière position",
      words: "avec empattements\u00A0: les mots de la source",
      ours: "[crochets]\u00A0: les nôtres",
      paragraph: "¶ paragraphe de la source",
      condition: "condition",
      answer: "↳ réponse à une autre prise de position",
      hatched: "non confirmé, ou décrit par d’autres",
    },
    showWords: "Afficher les mots",
    hideWords: "Masquer les mots",
    speaks: "Qui parle de quoi",
    allActors: (n) =>
      plural(n, {
        one: "L’acteur sur une page à part",
        other: `Les ${number(n)} acteurs sur une page à part`,
      }),
    happened: "Ce qui s’est passé, et quand",
  },
};
