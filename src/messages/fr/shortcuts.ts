/** Messages for the list of keyboard shortcuts, in French. */
import type { shortcuts as en } from "../en/shortcuts.ts";

export const shortcuts: typeof en = {
  keys: {
    names: { home: "Début", end: "Fin", enter: "Entrée", escape: "Échap" },
    does: {
      search: "Chercher; la touche Entrée mène au premier résultat",
      move: "Se déplacer dans une rangée de liens ou dans le tableau des acteurs",
      ends: "Début ou fin de la rangée (Ctrl\u00A0: du tableau)",
      open: "Ouvrir le lien qui a le focus",
      compare: "Comparer la prise de position qui a le focus, ou la prise de position ou l’acteur de la page",
      close: "Fermer un menu, un volet ou un aperçu; revenir des mots à leur case",
      help: "Afficher ces raccourcis",
    },
    single: "Utiliser les raccourcis à une seule touche (/, c, ?)",
    close: "Fermer",
  },
};
