/** Messages for the frame of every page, in French. */
import type { frame as en } from "../en/frame.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("fr");

export const frame: typeof en = {
  colon: "\u00A0: ",
  siteName: "Standpoint",

  skipToContent: "Passer au contenu",
  mainNavigation: "Navigation principale",
  languages: "Langues",
  untranslated:
    "Certains textes de cette page n’existent pas encore en français. Ils sont dans la langue où ils ont été écrits.",
  menu: "Menu",
  search: { label: "Recherche" },
  breadcrumb: "Fil d’Ariane",
  /** The names of the pages in every link to them. */
  titles: {
    home: "Questions",
    actors: "Acteurs",
    stances: "Toutes les prises de position",
    timeline: "Chronologie",
    compare: "Comparer",
    about: "À propos",
    data: "Données à réutiliser",
    legend: "Ce que signifient les symboles",
  },
  pageTitle: (title) => `${title} – Standpoint`,

  display: {
    title: "Affichage",
    theme: "Thème de couleurs",
    themes: { system: "Comme l’appareil", light: "Clair", dark: "Sombre" },
    keys: "Raccourcis clavier",
    kept: "Enregistré sur cet appareil seulement.",
  },

  sources: {
    named: (n) => plural(n, { one: "Source", other: "Sources" }),
    more: (n) => plural(n, { one: `${n} autre source`, other: `${n} autres sources` }),
  },

  footer: {
    sources: "Sources",
    data: "À propos des données",
    asOf: (date) => `Dernière vérification dans les sources\u00A0: ${date}.`,
    dataOf: (date) => `Date des données\u00A0: ${date}.`,
    licence: (licence) =>
      `Nos propres textes sont sous licence ${licence}. Les citations appartiennent à leurs éditeurs.`,
  },

  printedEarly:
    "Page imprimée avant d’être prête\u00A0: la recherche, les filtres et la sélection ne s’appliquent pas.",

  /** At an address with a former id. The name is that of the record that has it now. */
  former: {
    page: (name) => `Cette page a une nouvelle adresse\u00A0: ${name}.`,
    part: (name) => `La fiche qui avait cette adresse fait maintenant partie de cette page\u00A0: ${name}.`,
  },

  notFound: {
    title: "Page introuvable",
    body: "Il n’y a aucune page à cette adresse. Le lien est peut-être ancien ou mal écrit.",
    nearest: "Cherchiez-vous une de ces pages?",
  },
};
