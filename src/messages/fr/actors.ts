/** Messages for an actor, in French. */
import type { actors as en } from "../en/actors.ts";
import { stances } from "./counts.ts";

export const actors: typeof en = {
  actorsPage: {
    description:
      "Tous les acteurs et tous les enjeux\u00A0: qui adopte quelle position, et où aucune position n’est rapportée.",
  },
  actor: {
    description: (name, n) =>
      `${name}\u00A0: ${n === 0 ? "aucune prise de position consignée." : `${stances(n)}, avec les éléments à l’appui.`}`,
    kind: "Type",
    country: "Pays",
    otherNames: "Autres noms",
    memberOf: "Membre de",
    formerlyOf: "A été membre de",
    members: "Membres et porte-parole",
    formerMembers: "Anciens membres et porte-parole",
    withRole: (name, role) => `${name} (${role})`,
    since: (date) => `début\u00A0: ${date}`,
    until: (date) => `fin\u00A0: ${date}`,
    stances: "Prises de position",
    question: "Question",
    inWords: (actor) => `${actor}, dans les mots de la source`,
    otherwise: "Qui répond autrement",
    nobodyElse: "Personne ne répond autrement.",
    noStances: "Aucune prise de position n’est consignée sous ce nom.",
    speaks: "Propos cités ou paraphrasés dans ces extraits",
    silences: "Aucune prise de position consignée",
    events: "Événements",
  },
};
