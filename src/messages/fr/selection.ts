/** Messages for the search, the filters and what they leave, in French. */
import type { selection as en } from "../en/selection.ts";
import { pluralizer } from "../plural.ts";
import { emptyCells, stances, tally } from "./counts.ts";
import { number } from "./number.ts";

const plural = pluralizer("fr");

export const selection: typeof en = {
  selection: {
    needsScript:
      "La recherche, les filtres et la fonction Suivre exigent JavaScript. Vous pouvez lire tout ce site sans JavaScript.",
    search: "Recherche",
    filters: "Filtrer",
    activeFilters: "Filtres actifs",
    clearAll: "Tout effacer",
    showResult: (counted) => `Afficher ${tally(counted)}`,
    removeFilter: (facet, value) => `Retirer le filtre ${facet}\u00A0: ${value}`,
    facet: {
      actor: "Acteur",
      kind: "Type d’acteur",
      country: "Pays",
      issue: "Enjeu",
      position: "Position",
      attribution: "Rapporté comme",
      silence: "Cases vides",
      source: "Source",
    },
    facetHint: {
      actor: "",
      kind: "",
      country: "",
      issue: "",
      position: "",
      attribution: "Sous quelle forme la source rapporte la prise de position",
      silence: "Pourquoi un acteur n’a pas de position sur un enjeu",
      source: "La source des éléments à l’appui, ou la source lue pour l’enjeu",
    },
    dates: "Date",
    range: { from: "À partir de", to: "Jusqu’à" },
    rangeHint: "Une année, un mois ou un jour\u00A0: 2015, 2015-03 ou 2015-03-20",
    backwards: "La date de début est après la date de fin.",
    notADate: "Ce n’est pas une date. Écrivez 2015, 2015-03 ou 2015-03-20.",
    asOf: {
      label: "Date de référence",
      now: "Aujourd’hui",
      hint: "Affiche toutes les prises de position telles qu’elles étaient à cette date",
      title: (date) => `Toutes les prises de position à cette date\u00A0: ${date}.`,
      means:
        "Les prises de position et les événements d’une date ultérieure sont exclus. Ce qui peut être antérieur reste. Les sources parues plus tard comptent comme pas encore lues.",
      toNow: "Afficher toutes les prises de position à ce jour",
      nothing: "Aucune prise de position à cette date",
      nothingHint: "Toutes les prises de position consignées sont d’une date ultérieure.",
    },
    chosen: (n) => plural(n, { one: `${n} sélection`, other: `${n} sélections` }),
    shut: {
      corpus: "Rien de consigné",
      search: "Aucun résultat avec votre recherche",
      filters: "Aucun résultat avec vos autres filtres",
      both: "Aucun résultat avec votre recherche et vos autres filtres",
    },
    noValues: "Il n’y a rien à sélectionner ici.",
    result: (shown, all, actors, issues) =>
      [
        shown.stances === all ? stances(all) : `${number(shown.stances)} sur ${stances(all)}`,
        plural(actors, { one: `${actors} acteur`, other: `${number(actors)} acteurs` }),
        plural(issues, { one: `${issues} enjeu`, other: `${number(issues)} enjeux` }),
        ...emptyCells(shown),
      ].join(", "),
    resultEvents: (n) => plural(n, { one: `${n} événement`, other: `${number(n)} événements` }),
    nothing: {
      corpus: "Pas encore de prises de position",
      search: "Aucun résultat pour cette recherche",
      filters: "Aucun résultat pour ces filtres",
      both: "Aucun résultat pour cette recherche avec ces filtres",
    },
    nothingHint: {
      corpus: "Les sources de ce site ne donnent aucune prise de position pour l’instant.",
      search: "Vérifiez l’orthographe, ou cherchez autre chose.",
      filters:
        "Aucune prise de position ni aucune case vide consignée ne correspond à tous vos filtres. Retirez un filtre.",
      both: "La recherche a des résultats sans les filtres, et les filtres ont des résultats sans la recherche. Retirez l’un des deux.",
    },
    order: {
      label: "Ordre",
      names: {
        similar: "semblables ensemble",
        "as-asked": "ordre des questions",
        agreement: "le plus consensuel d’abord",
        "a-z": "de A à Z",
      },
      means: "aucune place n’est meilleure qu’une autre",
    },
    named: "Pages qui portent ce nom",
    withoutSearch: "Retirer la recherche",
    withoutFilters: "Retirer les filtres",
    startAgain: "Tout afficher",
    dropped: (names) => `Une partie de ce lien n’a pas d’effet\u00A0: ${names.join(", ")}.`,
    droppedValue: (name, value) => `${name} «\u00A0${value}\u00A0»`,
    tooMany: (actor, most) => `acteur suivi «\u00A0${actor}\u00A0» (on peut en suivre ${most} au plus)`,
    droppedName: {
      follow: "acteur suivi",
      sort: "tri",
      order: "ordre des acteurs et des enjeux",
      from: "date de début",
      to: "date de fin",
      asof: "date de référence",
      q: "la fin de votre recherche, qui était trop longue",
    },
  },
};
