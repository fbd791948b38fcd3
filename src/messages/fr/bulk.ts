/** Messages for bringing in a table or the proposals of another program, in French. */
import type { bulk as en } from "../en/bulk.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("fr");

const quoted = (text: string) => `«\u00A0${text}\u00A0»`;

export const bulk: typeof en = {
  bulk: {
    title: "Tableau ou propositions",
    intro:
      "Importez plusieurs prises de position à la fois\u00A0: un tableau (CSV ou XLSX) avec une prise de position par ligne, ou une liste de propositions d’un autre programme (JSON). Chaque citation doit figurer mot pour mot dans le texte. Rien n’est ajouté tant que toutes les lignes ne sont pas exactes.",
    file: "Tableau ou liste de propositions",
    reading: "Lecture en cours…",
    progress: (done, all) => `Ligne ${done} sur ${all}`,
    rows: (name, rows) =>
      plural(rows, { one: `${name}\u00A0: ${rows} ligne`, other: `${name}\u00A0: ${rows} lignes` }),
    proposals:
      "Ce sont des propositions\u00A0: une personne doit accepter chacune avant que vous puissiez l’emporter.",
    columns: "Colonnes",
    columnsMean:
      "Indiquez ce que contient chaque colonne. Nous avons associé celles dont nous connaissons le nom.",
    none: "Aucune colonne",
    otherColumns: "Autres colonnes",
    addsNew: "Ajouter les acteurs, les enjeux et les positions que le brouillon n’a pas encore",
    bring: "Importer toutes les lignes",
    brought: (stances, silences, excerpts) =>
      `Importé\u00A0: ${[
        plural(stances, { one: `${stances} prise de position`, other: `${stances} prises de position` }),
        plural(silences, { one: `${silences} case vide`, other: `${silences} cases vides` }),
        plural(excerpts, { one: `${excerpts} extrait`, other: `${excerpts} extraits` }),
      ].join(", ")}.`,
    skipped: (n) =>
      plural(n, {
        one: `${n} ligne a été laissée de côté\u00A0: elle est déjà dans le brouillon, ou c’est une case vide sans fiche.`,
        other: `${n} lignes ont été laissées de côté\u00A0: elles sont déjà dans le brouillon, ou ce sont des cases vides sans fiche.`,
      }),
    failed: "Le tableau n’a pas pu être lu. Réessayez.",
    problem: {
      empty: "Le fichier n’a aucune ligne sous le nom de ses colonnes.",
      "too-large": "Le fichier est trop volumineux\u00A0: la limite est de 32\u00A0Mo.",
      "too-many-rows":
        "Le tableau est trop grand\u00A0: la limite est de 50\u00A0000 lignes et 256 colonnes.",
      binary: "Le fichier n’est ni un tableau ni du texte.",
      "old-excel":
        "Le fichier vient d’un Excel d’avant 2007, ou a un mot de passe. Enregistrez-le en XLSX sans mot de passe, ou en CSV.",
      "no-sheet": "Le fichier n’a aucune feuille lisible. Enregistrez-le en XLSX ou en CSV.",
      damaged:
        "Le fichier est endommagé, ou n’est pas ce qu’il semble être. Enregistrez-le de nouveau en XLSX, en CSV ou en JSON.",
      "open-quotes": "Un guillemet du fichier CSV n’est pas fermé. Enregistrez de nouveau le tableau en CSV.",
      "no-list": "Le JSON n’a aucune liste de citations.",
    },
    field: {
      quotation: "Citation",
      source: "Source",
      place: "Paragraphe ou endroit",
      gloss: "Mots entre crochets",
      id: "Identifiant de la prise de position",
      actorId: "Identifiant de l’acteur",
      issueId: "Identifiant de l’enjeu",
      positionId: "Identifiant de la position",
      excerptId: "Identifiant de l’extrait",
      formerIds: "Anciens identifiants",
      actorType: "Type d’acteur",
      silence: "Type de case vide",
      silenceId: "Identifiant de la case vide",
      silenceDate: "Date de la case vide",
    },
    notBrought: (n) =>
      plural(n, {
        one: `Rien n’a été importé. ${n} cellule est inexacte\u00A0:`,
        other: `Rien n’a été importé. ${n} cellules sont inexactes\u00A0:`,
      }),
    cell: (row, column) => `Ligne ${row}, ${column}`,
    error: {
      noColumn: "Aucune colonne n’est associée. Chaque ligne en a besoin.",
      emptyCell: "La cellule est vide. Remplissez-la.",
      unknownActor: (value) =>
        `Il n’y a pas d’acteur ${quoted(value)}. Corrigez le nom, ou permettez l’ajout d’acteurs.`,
      unknownIssue: (value) =>
        `Il n’y a pas d’enjeu ${quoted(value)}. Corrigez le titre, ou permettez l’ajout d’enjeux.`,
      unknownSource: (value) =>
        `Il n’y a pas de source ${quoted(value)}. Utilisez son identifiant ou son titre.`,
      sharedName: (value, ids) =>
        `Plusieurs fiches s’appellent ${quoted(value)}\u00A0: ${ids}. Écrivez l’identifiant de celle dont il s’agit.`,
      unknownPosition: (value, positions) =>
        `L’enjeu n’a pas de position ${quoted(value)}. Il a\u00A0: ${positions}.`,
      unknownChoice: (value, allowed) =>
        `${quoted(value)} n’est pas possible ici. Utilisez un de ces mots\u00A0: ${allowed}.`,
      didYouMean: (nearest) => `Vouliez-vous dire ${quoted(nearest)}?`,
      wrongDate: (value) =>
        `${quoted(value)} n’est pas une date qui se lit d’une seule façon. Écrivez 2015-09-10, 2015-09 ou 2015.`,
      wrongId: (value) =>
        `${quoted(value)} n’est pas un identifiant. Utilisez des minuscules, des chiffres et des traits d’union.`,
      wrongPlace: (value) =>
        `${quoted(value)} n’est pas un endroit. Écrivez le numéro du paragraphe, ou ${quoted("page 12")}.`,
      wrongPage: (value) => `${quoted(value)} n’est pas une page. Écrivez 12 ou 12–13.`,
      noParagraphs: (source) =>
        `${quoted(source)} n’a pas de texte, donc pas de paragraphes. Écrivez ${quoted("page 12")}, 00:04:10 ou rien.`,
      idTaken: (id) =>
        `Une autre fiche, au contenu différent, a l’identifiant ${quoted(id)}. Utilisez un autre identifiant.`,
      otherWords: (id) => `L’extrait ${quoted(id)} a d’autres mots. Utilisez un autre identifiant, ou aucun.`,
      otherNumber: (values, quotations) =>
        `Valeurs\u00A0: ${values}; citations\u00A0: ${quotations}. Écrivez une valeur par citation, séparées par ${quoted("|")}.`,
      noText: (source) => `Le texte de ${quoted(source)} n’est pas dans ce brouillon. Apportez-le d’abord.`,
      differs: (paragraph, wrote, has) =>
        `Diffère du paragraphe ${paragraph} par ${quoted(wrote)}\u00A0: le texte a ${quoted(has)}.`,
      differsInSpaces: (paragraph, passage) =>
        `Diffère du paragraphe ${paragraph} par ses espaces\u00A0: ${quoted(passage)}.`,
      nearest: (passage) => `Le passage le plus proche\u00A0: ${quoted(passage)}.`,
      notInText: (words) => `Aucun passage du texte ne ressemble à ${quoted(words)}.`,
      repeated: (paragraphs) =>
        `Ces mots figurent plus d’une fois. Paragraphes\u00A0: ${paragraphs}. Ajoutez des mots, ou une colonne avec le paragraphe.`,
      otherParagraph: (paragraph, paragraphs) =>
        `Ces mots ne sont pas au paragraphe ${paragraph}. Paragraphes où ils figurent\u00A0: ${paragraphs}.`,
      acrossParagraphs: "La citation dépasse la fin d’un paragraphe. Citez chaque paragraphe séparément.",
    },
    review: {
      title: "Propositions à examiner",
      none: "Il n’y a aucune proposition à examiner.",
      mean: "Un autre programme a proposé ces prises de position. Lisez les mots, puis acceptez ou refusez chacune. Ce qui n’est pas accepté n’est pas emporté.",
      accept: "Accepter",
      reject: "Refuser",
      unreviewed: "Non examinée",
      accepted: (name) => `Acceptée\u00A0: ${name}`,
      rejected: (name) => `Refusée\u00A0: ${name}`,
    },
  },
};
