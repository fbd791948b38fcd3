/** Messages for what stands where a page cannot be shown, in French. */
import type { failure as en } from "../en/failure.ts";

export const failure: typeof en = {
  lang: "fr",

  failure: {
    title: "Une erreur s’est produite",
    body: "Impossible d’afficher cette page. Réessayez, ou passez aux questions.",
    model:
      "La recherche et les filtres ne fonctionnent pas, parce qu’une partie de cette page ne s’est pas chargée. Vous pouvez quand même lire cette page. Vérifiez votre connexion et réessayez.",
    part: "Cette partie ne s’est pas chargée. Vérifiez votre connexion et réessayez.",
    retry: "Réessayer",
    retrying: "Nouvel essai…",
    home: "Aller aux questions",
  },
};
