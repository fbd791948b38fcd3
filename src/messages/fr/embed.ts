/** Messages for an embed, and the frame around it, in French. */
import type { embed as en } from "../en/embed.ts";

export const embed: typeof en = {
  embedFrame: {
    whole: "Voir les éléments à l’appui sur Standpoint",
    moved: {
      title: "Ce contenu intégré a changé d’adresse",
      body: "La fiche que montrait ce contenu intégré fait maintenant partie d’une autre page.",
    },
    notFound: "Il n’y a aucun contenu intégré à cette adresse. Le lien est peut-être ancien ou mal écrit.",
  },
};
