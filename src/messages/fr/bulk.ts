/** Messages for bringing in a table or the proposals of another program, in French. */
import type { bulk as en } from "../en/bulk.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("fr");

const field = {
  quotation: "Citation",
  actor: "Acteur",
  issue: "Enjeu",
  position: "Position",
  summary: "Résumé",
  statedOn: "Date",
  source: "Source",
  place: "Paragraphe ou endroit",
  speaker: "La personne qui parle",
  attribution: "Rapporté comme",
  reportingVerb: "Verbe de parole",
  gloss: "Ajout entre crochets",
  translation: "Notre traduction",
  timing: "Moment",
  condition: "Condition",
  id: "Identifiant de la prise de position",
  actorId: "Identifiant de l’acteur",
  issueId: "Identifiant de l’enjeu",
  positionId: "Identifiant de la position",
  excerptId: "Identifiant de l’extrait",
  formerIds: "Anciens identifiants",
  actorType: "Type d’acteur",
  country: "Pays",
  topic: "Thème",
  scale: "Échelle",
  silence: "Genre de silence",
  silenceId: "Identifiant du silence",
  silenceDate: "Date du silence",
};

const problem = {
  empty: "Le fichier n’a aucune ligne sous les noms de ses colonnes.",
  "too-large": "Le fichier est trop grand\u00A0: au plus 32\u00A0Mo peuvent être lus.",
  "too-many-rows":
    "Le tableau est trop grand\u00A0: au plus 50\u00A0000 lignes et 256 colonnes peuvent être lues.",
  binary: "Le fichier n’est ni un tableau ni du texte.",
  "old-excel":
    "Le fichier vient d’un Excel d’avant 2007, ou a un mot de passe. Enregistrez-le en XLSX sans mot de passe, ou en CSV.",
  "no-sheet": "Le fichier n’a aucune feuille lisible. Enregistrez-le en XLSX ou en CSV.",
  damaged:
    "Le fichier est endommagé, ou n’est pas ce qu’il semble être. Enregistrez-le de nouveau en XLSX, en CSV ou en JSON.",
  "open-quotes": "Un guillemet du fichier CSV n’est pas fermé. Enregistrez de nouveau le tableau en CSV.",
  "no-list": "Le JSON n’a pas de liste de citations.",
};

export const bulk: typeof en = {
  bulk: {
    title: "Tableau ou propositions",
    intro:
      "Apportez beaucoup de prises de position à la fois\u00A0: un tableau (CSV ou XLSX) avec une prise de position par ligne, ou une liste de propositions d’un autre programme (JSON). Chaque citation doit être dans le texte mot pour mot. Rien n’est ajouté avant que toutes les lignes soient justes.",
    file: "Tableau ou liste de propositions",
    reading: "Lecture…",
    progress: (done, all) => `Ligne ${done} sur ${all}`,
    rows: (name, rows) =>
      plural(rows, { one: `${name}\u00A0: ${rows} ligne`, other: `${name}\u00A0: ${rows} lignes` }),
    proposals:
      "Ce sont des propositions\u00A0: une personne doit accepter chacune avant qu’elle soit emportée.",
    columns: "Colonnes",
    columnsMean:
      "Dites ce que contient chaque colonne. Nous avons reconnu celles dont nous connaissons le nom.",
    none: "Aucune colonne",
    addsNew: "Ajouter les acteurs, les enjeux et les positions qui n’existent pas encore",
    bring: "Apporter toutes les lignes",
    cancel: "Annuler",
    brought: (stances, silences, excerpts) =>
      `Apportés\u00A0: ${[
        plural(stances, { one: `${stances} prise de position`, other: `${stances} prises de position` }),
        plural(silences, { one: `${silences} silence`, other: `${silences} silences` }),
        plural(excerpts, { one: `${excerpts} extrait`, other: `${excerpts} extraits` }),
      ].join(", ")}.`,
    skipped: (n) =>
      plural(n, {
        one: `${n} ligne a été laissée de côté\u00A0: elle existe déjà, ou personne ne l’a consignée.`,
        other: `${n} lignes ont été laissées de côté\u00A0: elles existent déjà, ou personne ne les a consignées.`,
      }),
    failed: "Le tableau n’a pas pu être lu. Réessayez.",
    problem,
    field,
    notBrought: (n) =>
      plural(n, {
        one: `Rien n’a été apporté. ${n} cellule n’est pas juste\u00A0:`,
        other: `Rien n’a été apporté. ${n} cellules ne sont pas justes\u00A0:`,
      }),
    more: (n) => plural(n, { one: `… et ${n} autre`, other: `… et ${n} autres` }),
    cell: (row, column) => `Ligne ${row}, ${column}`,
    error: {
      noColumn: "Aucune colonne n’est choisie. Chaque ligne en a besoin.",
      emptyCell: "La cellule est vide. Remplissez-la.",
      unknownActor: (value) =>
        `Il n’y a pas d’acteur «\u00A0${value}\u00A0». Corrigez le nom, ou permettez d’ajouter des acteurs.`,
      unknownIssue: (value) =>
        `Il n’y a pas d’enjeu «\u00A0${value}\u00A0». Corrigez le titre, ou permettez d’ajouter des enjeux.`,
      unknownSource: (value) =>
        `Il n’y a pas de source «\u00A0${value}\u00A0». Utilisez son identifiant ou son titre.`,
      unknownPosition: (value, positions) =>
        `L’enjeu n’a pas de position «\u00A0${value}\u00A0». Il a\u00A0: ${positions}.`,
      unknownChoice: (value, allowed) =>
        `«\u00A0${value}\u00A0» ne convient pas ici. Utilisez\u00A0: ${allowed}.`,
      didYouMean: (nearest) => `Vouliez-vous dire «\u00A0${nearest}\u00A0»?`,
      wrongDate: (value) =>
        `«\u00A0${value}\u00A0» n’est pas une date lisible d’une seule façon. Écrivez 2015-09-10, 2015-09 ou 2015.`,
      wrongId: (value) =>
        `«\u00A0${value}\u00A0» n’est pas un identifiant. Utilisez des lettres minuscules, des chiffres et des traits d’union.`,
      wrongPlace: (value) => `«\u00A0${value}\u00A0» n’est pas un endroit. Écrivez le numéro du paragraphe.`,
      idTaken: (id) =>
        `Une autre fiche a l’identifiant «\u00A0${id}\u00A0», avec un autre contenu. Utilisez un autre identifiant.`,
      otherWords: (id) =>
        `L’extrait «\u00A0${id}\u00A0» a d’autres mots. Utilisez un autre identifiant, ou aucun.`,
      otherNumber: (ids, quotations) =>
        `Il y a ${ids} identifiants pour ${quotations} citations. Séparez les citations par «\u00A0|\u00A0».`,
      noText: (source) =>
        `Le texte de «\u00A0${source}\u00A0» n’est pas dans ce brouillon. Apportez-le d’abord.`,
      differs: (paragraph, wrote, has) =>
        `Diffère du paragraphe ${paragraph} par «\u00A0${wrote}\u00A0»\u00A0: le texte a «\u00A0${has}\u00A0».`,
      differsInSpaces: (paragraph, passage) =>
        `Diffère du paragraphe ${paragraph} par ses espaces\u00A0: «\u00A0${passage}\u00A0».`,
      nearest: (passage) => `Le passage le plus proche\u00A0: «\u00A0${passage}\u00A0».`,
      notInText: (words) => `Aucun passage du texte ne ressemble à «\u00A0${words}\u00A0».`,
      repeated: (paragraphs) =>
        `Les mots s’y trouvent plus d’une fois, dans les paragraphes ${paragraphs}. Ajoutez des mots, ou une colonne avec le paragraphe.`,
      otherParagraph: (paragraph, paragraphs) =>
        `Les mots ne sont pas dans le paragraphe ${paragraph}, mais dans ${paragraphs}.`,
      acrossParagraphs: "Les mots dépassent la fin d’un paragraphe. Citez chaque paragraphe à part.",
    },
    review: {
      title: "Propositions à réviser",
      none: "Il n’y a pas de proposition à réviser.",
      mean: "Un autre programme a proposé ces prises de position. Lisez les mots, puis acceptez ou rejetez chacune. Ce qui n’est pas accepté n’est pas emporté.",
      accept: "Accepter",
      acceptNamed: (name) => `Accepter\u00A0: ${name}`,
      reject: "Rejeter",
      rejectNamed: (name) => `Rejeter\u00A0: ${name}`,
      unreviewed: "Non révisé",
      accepted: (name) => `Accepté\u00A0: ${name}`,
      rejected: (name) => `Rejeté\u00A0: ${name}`,
    },
  },
};
