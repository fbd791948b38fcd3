/** Messages for the comparison of two to four stances or actors, in French. */
import type { compare as en } from "../en/compare.ts";
import { pluralizer } from "../plural.ts";
import { number } from "./number.ts";

const plural = pluralizer("fr");

export const compare: typeof en = {
  comparePage: {
    titleOf: (names) => `Comparaison\u00A0: ${names}`,
    description: "Comparer point par point de deux à quatre prises de position ou acteurs.",
    stance: (actor, issue, position) => `${actor}, ${issue}\u00A0: ${position}`,
    dated: (stance, date) => `${stance} (${date})`,
    needsScript:
      "La comparaison exige JavaScript. Sans JavaScript, vous pouvez lire chaque prise de position et chaque acteur sur sa propre page\u00A0:",
    how: "Votre comparaison est enregistrée seulement dans l’adresse de cette page\u00A0: ajoutez la page à vos favoris pour la garder, ou partagez-la.",
    field: {
      first: "Premier acteur ou première prise de position",
      second: { stances: "Deuxième prise de position", actors: "Deuxième acteur" },
      either: "Deuxième acteur ou deuxième prise de position",
      another: { stances: "Ajouter une prise de position", actors: "Ajouter un acteur" },
      hint: "Tapez un nom",
      found: (n) => plural(n, { one: `${n} résultat`, other: `${number(n)} résultats` }),
      more: (shown, n) =>
        `Voici les ${shown} premiers résultats sur ${number(n)}. Tapez d’autres lettres pour en voir moins.`,
      none: "Aucun résultat",
    },
    one: {
      stances: "Une prise de position est sélectionnée. Sélectionnez-en une autre pour les comparer.",
      actors: "Un acteur est sélectionné. Sélectionnez-en un autre pour les comparer.",
    },
    links: {
      answers: "Prises de position liées",
      sameIssue: "Autres prises de position sur cet enjeu",
      sameActor: "Autres prises de position de cet acteur",
      otherStances: "Autres prises de position",
      commonIssues: "Acteurs qui ont une prise de position sur les mêmes enjeux",
      otherActors: "Autres acteurs",
    },
    all: { actors: "Acteurs", stances: "Prises de position" },
    begin: "Prises de position liées, pour commencer",
    remove: (name) => `Retirer ${name}`,
    caption: "Une colonne par prise de position ou par acteur, une ligne par point.",
    row: "Point de comparaison",
    agreement: { differs: "Différent", same: "Identique", none: "Aucune position rapportée" },
    partial: (n) => plural(n, { one: `Rapporté pour ${n} seulement`, other: `Rapporté pour ${n} seulement` }),
    summary: (differs, same, rest) =>
      [
        plural(differs, { one: `${differs} ligne diffère`, other: `${differs} lignes diffèrent` }),
        plural(same, { one: `${same} ligne est identique`, other: `${same} lignes sont identiques` }),
        plural(rest, {
          one: `${rest} ligne n’est remplie que dans certaines colonnes`,
          other: `${rest} lignes ne sont remplies que dans certaines colonnes`,
        }),
      ]
        .filter((_, at) => [differs, same, rest][at] !== 0)
        .join(", "),
    severalIssues:
      "Ces prises de position ne répondent pas toutes à la même question. Nous n’indiquons donc aucune différence entre elles.",
    notReported: "Non rapporté",
    between: "Les liens entre elles",
    dropped: {
      unknown: (names) =>
        `Ce site n’a pas tout ce que le lien demande. Éléments laissés de côté\u00A0: ${names.join(", ")}.`,
      "other-kind": (names) =>
        `Une comparaison contient soit des prises de position, soit des acteurs. Éléments laissés de côté\u00A0: ${names.join(", ")}.`,
      "too-many": (names) =>
        `Une comparaison compte au plus quatre colonnes. Éléments laissés de côté\u00A0: ${names.join(", ")}.`,
    },
  },
};
