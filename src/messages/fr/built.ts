/** Messages that only the build writes, in French: no script of the site has them. */
import type { built as en } from "../en/built.ts";

export const built: typeof en = {
  siteClaim: "Qui veut quoi, textes à l’appui",

  /** On the pages of the worker that work without a script. */
  savedCopy: {
    /** In place of a page whose script is late. */
    late: "Cette page tarde à se charger, ou il en manque une partie. Si JavaScript est désactivé, activez-le\u00A0: la copie enregistrée en a besoin.",
    /** In place of a page that is not saved, without a network. */
    lost: "Cette page n’est pas enregistrée sur cet appareil, et le réseau ne répond pas. Vérifiez votre connexion et réessayez.",
  },
};
