/** Messages for two coders of the same text, in French. */
import type { coders as en } from "../en/coders.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("fr");

export const coders: typeof en = {
  coders: {
    title: "Deux codeurs",
    intro:
      "Ouvrez ce qu’une autre personne a codé dans le même texte. Vous voyez à quel point vous êtes d’accord, et décidez de chaque prise de position sur laquelle vous divergez.",
    open: "L’autre codage\u00A0: un dossier dans un fichier zip, ou un brouillon téléchargé",
    refused: "Ce fichier n’est ni un corpus ni un brouillon.",
    opened: (stances) =>
      plural(stances, {
        one: `L’autre codage est ouvert. Il contient ${stances} prise de position.`,
        other: `L’autre codage est ouvert. Il contient ${stances} prises de position.`,
      }),
    close: "Fermer l’autre codage",
    hide: "Cacher l’autre codage pendant que je code",
    hidden:
      "L’autre codage est caché\u00A0: rien n’en paraît sur cette page. Montrez-le quand vous aurez codé votre partie.",
    names: "Noms",
    mine: "Votre nom, ou celui de la personne qui a codé ce brouillon",
    theirs: "Le nom de l’autre codeur",
    needsNames: "Écrivez d’abord deux noms différents.",
    by: "Le nom de la personne qui décide",
    reason: "Raison",
    layer: {
      words: "Mots",
      speaker: "Personne qui parle",
      attribution: "Rapporté comme",
      actor: "Acteur",
      issue: "Enjeu",
      position: "Position",
    },
    figures: "Accord",
    figuresMean:
      "Mots\u00A0: chaque caractère du texte est cité ou non. Tous les autres niveaux\u00A0: les extraits que les deux codeurs ont, même si l’un est un peu plus court. Kappa et alpha valent 1 si les codeurs sont toujours d’accord, et 0 s’ils ne le sont pas plus que par hasard.",
    columns: {
      layer: "Niveau",
      units: "Unités",
      observed: "Identique",
      kappa: "Kappa de Cohen",
      alpha: "Alpha de Krippendorff",
    },
    problem: {
      "no-units": "ne peut être estimé\u00A0: aucune unité commune",
      "no-variation": "ne peut être estimé\u00A0: une seule valeur",
    },
    otherSources: (sources) =>
      `Non comparé, parce que les deux codages n’ont pas le même texte de ces sources\u00A0: ${sources}.`,
    noneShared: "Les deux codages n’ont aucune source avec le même texte.",
    left: (n) => plural(n, { one: `${n} différence à trancher`, other: `${n} différences à trancher` }),
    noneOpen: "Il ne reste aucune différence à trancher.",
    differ: (layers) => `Vous divergez sur\u00A0: ${layers}`,
    onlyMine: "Seul ce brouillon a cette prise de position",
    onlyTheirs: "Seul l’autre codage a cette prise de position",
    ofMine: (name) => `Codé par ${name}`,
    unnamed: { a: "Codé dans ce brouillon", b: "Codé par l’autre codeur" },
    notCoded: "Aucune prise de position sur ces mots",
    noSpeaker: "la source elle-même",
    paragraph: (n) => `paragraphe\u00A0${n}`,
    keep: (name) => `Prendre le codage de ${name}`,
    keepUnnamed: { a: "Prendre le codage de ce brouillon", b: "Prendre l’autre codage" },
    remove: "Retirer cette prise de position",
    add: "Ajouter cette prise de position",
    onlyAdded:
      "Si vous n’ajoutez pas la prise de position, votre décision n’est pas consignée, parce qu’une décision est consignée dans sa prise de position.",
    needsReason: "Écrivez qui décide, et pourquoi.",
    decided: (n) => plural(n, { one: `${n} différence tranchée`, other: `${n} différences tranchées` }),
    decision: (by, coder, reason) => `${by} a tranché en faveur du codage de ${coder}\u00A0: ${reason}`,
    agreed: (n) =>
      plural(n, {
        one: `Vous êtes d’accord sur ${n} prise de position.`,
        other: `Vous êtes d’accord sur ${n} prises de position.`,
      }),
    record: "Consigner l’accord sur ces prises de position",
    recorded: "L’accord est consigné.",
  },
};
