/** Messages for a source, and the check of a copy, in French. */
import type { source as en } from "../en/source.ts";
import { pluralizer } from "../plural.ts";
import { number } from "./number.ts";

const plural = pluralizer("fr");

const excerpts = (n: number) => plural(n, { one: `${n} extrait`, other: `${number(n)} extraits` });
const used = (n: number) =>
  plural(n, { one: `${n} extrait cité à l’appui`, other: `${number(n)} extraits cités à l’appui` });

export const source: typeof en = {
  source: {
    description: (publisher, date, n) =>
      `${publisher}, ${date}\u00A0: notre sommaire, paragraphe par paragraphe, avec ${used(n)}.`,
    descriptionWithoutText: (publisher, date, n) =>
      `${publisher}, ${date}\u00A0: connue seulement par des citations, avec ${used(n)}.`,
    publisher: "Éditeur",
    author: "Signature",
    published: "Publication",
    modified: "Mise à jour",
    accessed: "Consulté le",
    original: "Reprend",
    licence: "Licence",
    credit: "Mention",
    readFor: "Lue pour",
    readForAll: "Tous les enjeux",
    dateline: "Lieu indiqué",
    language: "Langue",
    words: "Longueur",
    wordCount: (n) =>
      plural(n, { one: `${n} mot`, many: `${number(n)} de mots`, other: `${number(n)} mots` }),
    quoted: "Part citée ici",
    share: (percent, n) => `${percent}\u00A0% du texte, en ${excerpts(n)}`,
    excerpts,
    quotations: "Citations",
    withoutText:
      "Nous connaissons cette source seulement par des citations. Personne ne les a vérifiées dans une copie de son texte, et nous ne pouvons pas dire ce qu’elle rapporte d’autre.",
    rights: "Droits",
    rightsReserved: "L’éditeur réserve tous ses droits. Seuls de courts extraits figurent ici.",
    rightsOpen: "Ouverts\u00A0: la source peut être citée sans limite.",
    digest: "Somme de contrôle (SHA-256)",
    digestMeans:
      "Calculée à partir du texte, après normalisation des espaces, des tirets et des guillemets. Toute personne qui a une copie peut la vérifier.",
    live: "Sur le site de l’éditeur",
    archived: "Copie archivée",
    read: "Lire l’original",
    outline: "Sommaire, paragraphe par paragraphe",
    outlineMeans: "Les résumés sont de nous. Les mots cités sont ceux de la source.",
    context: "Contexte seulement\u00A0: rien n’en est cité à l’appui.",
    evidenceFor: "À l’appui de",
    events: "Événements",
    event: "événement",
  },

  verify: {
    title: "Vérifiez vous-même",
    intro:
      "Si vous avez une copie du texte, votre navigateur peut y chercher chaque extrait. Rien n’est envoyé nulle part.",
    withoutText:
      "Nous n’avons pas le texte de cette source\u00A0: aucune copie ne peut être vérifiée ici. Cherchez chaque citation dans la source elle-même.",
    open: "Vérifier une copie",
    label: "Votre copie du texte",
    hint: "Collez le texte, ou glissez un fichier texte ici.",
    file: "Ou choisissez un fichier\u00A0:",
    check: "Vérifier",
    problem: {
      empty: "Il n’y a pas encore de texte. Collez votre copie, ou choisissez un fichier.",
      "too-long": "Ce texte dépasse la limite de 2\u00A0Mo. Collez seulement le texte de la source.",
      binary: "Ce n’est pas un fichier de texte brut. Ouvrez-le, copiez son texte et collez-le ici.",
      html: "C’est le code HTML d’une page Web. Ouvrez la page dans un navigateur, copiez son texte et collez-le ici.",
      unreadable: "Impossible de lire le fichier. Ouvrez-le, copiez son texte et collez-le ici.",
    },
    digestAgrees:
      "La somme de contrôle concorde\u00A0: à part les espaces et la forme des tirets et des guillemets, votre copie est le texte que nous avons lu.",
    digestDiffers:
      "La somme de contrôle diffère\u00A0: votre copie n’est pas exactement le texte que nous avons lu.",
    digestUnknown:
      "Votre navigateur ne peut pas calculer la somme de contrôle ici, parce que cette page n’a pas été chargée en HTTPS.",
    unplaced: (boundary) =>
      `Votre copie ne contient pas les mots par lesquels le texte devrait commencer ou finir («\u00A0${boundary}\u00A0»); nous avons donc cherché partout.`,
    summary: (here, elsewhere, absent) =>
      `${excerpts(here)} à l’endroit prévu, ${number(elsewhere)} ailleurs, ${plural(absent, { one: `${absent} introuvable`, other: `${number(absent)} introuvables` })}.`,
    here: "À l’endroit prévu",
    elsewhere: "Trouvé ailleurs",
    absent: "Introuvable",
    inParagraph: (n) => `au paragraphe ${number(n)} de votre copie`,
    characters: (by) =>
      by > 0
        ? plural(by, { one: `${by} caractère plus loin`, other: `${number(by)} caractères plus loin` })
        : plural(-by, { one: `${-by} caractère plus tôt`, other: `${number(-by)} caractères plus tôt` }),
    nearest: "Passage le plus proche",
    ours: "seulement dans notre extrait",
    yours: "seulement dans votre copie",
    noNearest: "Rien dans votre copie ne ressemble à cet extrait.",
  },
};
