/** Messages for the matrix of actors and issues, in French. */
import type { matrix as en } from "../en/matrix.ts";
import { pluralizer } from "../plural.ts";
import { number } from "./number.ts";

const plural = pluralizer("fr");

export const matrix: typeof en = {
  matrix: {
    region: "Acteurs et enjeux",
    caption:
      "Chaque bande montre les positions sur un enjeu; celle de l’acteur est pleine. Sélectionnez une case pour en lire les mots. Sans bande\u00A0: aucune position rapportée.",
    actor: "Acteur",
    picture: {
      caption:
        "Chaque case est la position d’un acteur sur un enjeu. Une case vide\u00A0: aucune position rapportée.",
      alike: "Le plus de positions communes",
      pair: (actor, other) => `${actor} et ${other}`,
      sameOn: (same, both) =>
        `la même position pour ${plural(same, { one: `${same} enjeu`, other: `${same} enjeux` })} sur ${both}`,
      agreed: "Le plus consensuel",
      atOne: (most, all) =>
        `${plural(most, { one: `${most} acteur`, other: `${number(most)} acteurs` })} sur ${number(all)} à une même position`,
      notAll: "Il n’y a aucun enjeu sur lequel tous les acteurs ont la même position.",
      more: (n) => plural(n, { one: `${n} de plus`, other: `${number(n)} de plus` }),
      nearest: "Le plus souvent la même position que",
      nearestOn: (same, both) => `${number(same)} sur ${number(both)}`,
      key: {
        ordered: "de la première à la dernière position",
        unordered: "positions sans ordre",
        noted: "silence consigné",
        none: "aucune position rapportée",
        split: "en haut\u00A0: acteurs à chaque position",
      },
    },
    words: {
      region: "Mots de la case sélectionnée",
      issueAt: (at, all) => `Mots de la case sélectionnée · enjeu\u00A0${number(at)} sur\u00A0${number(all)}`,
      issue: "Enjeu",
      actor: "Acteur",
      neighbours: "Cases voisines",
      previousIssue: "Enjeu précédent",
      nextIssue: "Enjeu suivant",
      previousActor: "Acteur précédent",
      nextActor: "Acteur suivant",
    },
  },
};
