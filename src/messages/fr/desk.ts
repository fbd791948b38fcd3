/** Messages for the coding desk, in French, with those of the check of a corpus. */
import type { desk as english } from "../en/desk.ts";
import { pluralizer } from "../plural.ts";
import { errors } from "./errors.ts";
import { warnings } from "./warnings.ts";

const plural = pluralizer("fr");

/** Hints of several fields. */
const DAY = "AAAA-MM-JJ";
const DAY_OR_LESS =
  "AAAA-MM-JJ, ou comme le dit la source, par exemple «\u00A0mai 2015\u00A0» ou «\u00A0depuis 2019\u00A0»";
const SENTENCE = "Une phrase dans vos propres mots";
const SLUG = "Lettres minuscules, chiffres et traits d’union";

export const desk: typeof english = {
  corpusErrors: errors,
  corpusWarnings: warnings,

  desk: {
    title: "Poste de codage",
    description:
      "Codez votre propre article dans le navigateur\u00A0: qui veut quoi, et les mots qui le disent.",
    intro:
      "Apportez un article, sélectionnez ses mots et dites qui a quelle position sur quoi. Emportez ensuite le dossier à partir duquel un site est construit.",
    needsScript: "Le poste de codage a besoin de JavaScript.",
    kept: "Tout ce que vous apportez et consignez reste dans ce navigateur, sur cet appareil seulement. Rien n’est envoyé. Si vous supprimez un brouillon ici ou effacez les données de ce site, le brouillon est perdu\u00A0: téléchargez-le pour en garder une copie.",
    remove: "Retirer",
    change: "Changer",
    open: "Ouvrir",
    opening: "Ouverture…",
    cancel: "Annuler",

    start: {
      drafts: "Brouillons sur cet appareil",
      none: "Il n’y a pas encore de brouillon sur cet appareil.",
      missing:
        "Ce navigateur n’a pas de brouillon à cette adresse. Un brouillon reste dans le navigateur où il a été créé.",
      noStore:
        "Ce navigateur ne garde pas de brouillons. Vous pouvez travailler, mais téléchargez le brouillon avant de partir.",
      saved: (at: string) => `Enregistré le ${at}`,
      rename: "Renommer",
      delete: "Supprimer",
      deleteForever: (name: string) =>
        `Le brouillon «\u00A0${name}\u00A0» et le texte qu’il contient seront supprimés de cet appareil. Il n’en existe pas d’autre copie, sauf si vous en avez téléchargé une.`,
      deleteNow: "Supprimer maintenant",
      newName: "Nom du brouillon",
      save: "Enregistrer",
      fresh: "Nouveau, à partir d’un article",
      text: "Texte de l’article",
      textHint: "Collez le texte, ou déposez un fichier texte ici.",
      file: "Ou choisissez un fichier texte\u00A0:",
      begin: "Commencer à coder",
      bringIn: "Apporter le texte",
      noParagraph: "Ce texte n’a aucun paragraphe.",
      existing: "Ouvrir un corpus ou un brouillon",
      site: "Ouvrir le corpus de ce site",
      siteMeans: "Sans les textes de ses articles, que ce site ne contient pas.",
      notLoaded: "Le corpus n’a pas été chargé. Réessayez avec une connexion.",
      folder: "Le dossier d’un corpus\u00A0:",
      zip: "Un fichier zip, ou un brouillon téléchargé\u00A0:",
      problem: {
        "not-a-zip": () => "Ce n’est ni un fichier zip ni un brouillon.",
        "too-large": () => "Il dépasse 50\u00A0Mo, la limite.",
        "too-many-files": () => "Il a plus de 2\u00A0000 fichiers, la limite.",
        "no-corpus": () => "Il n’a pas de fichier corpus.json. Choisissez le dossier d’un corpus.",
        "several-corpora": () => "Il a plusieurs corpus. Choisissez le dossier d’un seul.",
        "old-version": () =>
          "Il est de la version 1 du schéma, et doit d’abord être converti là où son site est construit.",
        "later-version": () =>
          "Il est d’une version plus récente que celle que ce site peut lire. Ouvrez-le sur un site plus récent.",
        "not-a-draft": () => "Ce fichier JSON n’est pas un brouillon du poste de codage.",
        "path-outside": (name: string) => `Un de ses fichiers est hors de son dossier\u00A0: ${name}`,
        "repeated-file": (name: string) => `Un de ses fichiers y est deux fois\u00A0: ${name}`,
        damaged: (name: string) => `Un de ses fichiers est endommagé\u00A0: ${name}`,
        "not-utf-8": (name: string) => `Un de ses fichiers n’est pas en UTF-8\u00A0: ${name}`,
        "not-json": (name: string) => `Un de ses fichiers n’est pas du JSON\u00A0: ${name}`,
        "too-deep": (name: string) => `Un de ses fichiers est imbriqué trop profondément\u00A0: ${name}`,
      },
      refused: (why: string) => `Rien n’a été ouvert. ${why}`,
    },

    bar: {
      back: "Tous les brouillons",
      undo: "Annuler",
      redo: "Rétablir",
      undone: "Annulé",
      redone: "Rétabli",
      saving: "Enregistrement…",
      saved: (at: string) => `Enregistré sur cet appareil à ${at}`,
      notSaved:
        "Le brouillon n’est pas enregistré\u00A0: ce navigateur ne garde pas de données, ou il n’y a plus de place. Téléchargez le brouillon avant de partir.",
      elsewhere:
        "Ce brouillon a été modifié dans un autre onglet. Ce que vous faites ici n’est pas enregistré\u00A0: chargez le brouillon modifié, ou gardez le vôtre comme copie.",
      deleted:
        "Ce brouillon a été supprimé dans un autre onglet. Ce que vous faites ici n’est pas enregistré\u00A0: gardez-le comme nouveau brouillon.",
      load: "Charger le brouillon modifié",
      loses: "Vos modifications non enregistrées seront perdues.",
      loadNow: "Charger maintenant",
      keepNew: "Garder comme nouveau brouillon",
      keepCopy: "Garder le mien comme copie",
      copyOf: (name: string) => `${name} (copie)`,
      download: "Télécharger le brouillon",
      views: "Vues du poste de codage",
      halves: "Texte ou fiches",
    },
    view: {
      code: "Coder",
      import: "Importer",
      coders: "Deux codeurs",
      preview: "Aperçu",
      take: "Emporter",
    },
    half: { text: "Texte", records: "Fiches" },

    text: {
      source: "Source",
      facts: "Données de la source",
      addSource: "Ajouter une source",
      noText:
        "Le texte de cette source n’est pas dans ce brouillon. Ses fiches peuvent être modifiées. Apportez le texte pour y sélectionner des mots.",
      keys: "Touches dans le texte",
      keyList: [
        ["← →", "Mot précédent ou suivant"],
        ["Ctrl ou Alt + ← →", "Phrase précédente ou suivante"],
        ["Maj + ← →", "Étendre ou raccourcir la sélection"],
        ["↑ ↓", "Paragraphe précédent ou suivant"],
        ["Début, Fin", "Premier ou dernier paragraphe"],
        ["Entrée", "Ajouter les mots sélectionnés comme extrait"],
        ["Maj + Entrée", "Donner les mots sélectionnés à l’extrait affiché"],
        ["Échap", "D’une fiche, retour au texte"],
      ],
      paragraph: (n: number) => `Paragraphe ${n}`,
      leftOutParagraph: "Paragraphe laissé de côté",
      lostParagraph: "Paragraphe absent de ce texte",
      lost: "Des paragraphes de cette source ont changé. Le résumé de chacun précède le paragraphe qui peut être le sien\u00A0: Joindre au suivant l’y met.",
      selectIn: (n: number) => `Paragraphe ${n}\u00A0: texte où sélectionner des mots`,
      selected: (words: string) => `Sélection\u00A0: «\u00A0${words}\u00A0»`,
      nothing: "Sélectionnez des mots du texte avec la souris, le doigt ou les touches fléchées.",
      add: "Ajouter l’extrait",
      added: "Extrait ajouté",
      known: "Ces mots sont déjà un extrait. Il est maintenant ouvert.",
      reword: "Remplacer les mots",
      reworded: "L’extrait a maintenant ces mots",
      excerpts: (n: number) => `Extraits du paragraphe ${n}`,
      summary: (n: number) => `Résumé du paragraphe ${n}`,
      context: "Contexte seulement",
      join: "Joindre au suivant",
      split: "Diviser au curseur",
      splitHint: "Sélectionnez d’abord les mots par lesquels le nouveau paragraphe commence.",
      leaveOut: "Laisser de côté",
      putBack: "Reprendre",
      more: "Modifier le paragraphe",
      problem: {
        "excerpts-in-the-way":
          "Le paragraphe a des extraits qui perdraient leur place. Supprimez-les ou modifiez-les d’abord.",
        "excerpts-not-found":
          "Ce n’est pas le texte de la source\u00A0: il y manque des mots des extraits. Rien n’a été modifié.",
      },
      refused: {
        "no-words": "Il n’y a pas de mots dans cette sélection.",
        "across-paragraphs":
          "Sélectionnez les mots d’un seul paragraphe\u00A0: un extrait ne peut pas continuer dans le suivant.",
        "left-out": "Ce paragraphe est laissé de côté.",
      },
      state: { quoted: "Cité", context: "Contexte", left: "À faire" },
      progress: (quoted: number, context: number, left: number) =>
        `Paragraphes\u00A0: ${plural(quoted, { one: `${quoted} cité`, other: `${quoted} cités` })}, ${context} de contexte, ${left} à faire`,
    },

    date: {
      ofSource: "Date de la source. Changez-la si les mots ont été dits un autre jour",
      use: (edtf: string, named: string) => `Utiliser ${edtf} (${named})`,
    },

    quoted: {
      words: (n: number, most: number | undefined) => {
        const count = plural(n, { one: `${n} mot`, other: `${n} mots` });
        return most === undefined ? count : `${count}, au plus ${most}`;
      },
      share: (share: string, most: string | undefined) =>
        most === undefined ? `${share} du texte est cité` : `${share} du texte est cité, au plus ${most}`,
      longest: "Afficher les extraits les plus longs",
      longestFirst: "Les plus longs d’abord",
      change: "Changer les mots",
      changeHint: "Sélectionnez d’autres mots dans le texte, puis\u00A0: Remplacer les mots.",
    },

    collection: {
      stances: "Prises de position",
      silences: "Cases vides",
      events: "Événements",
      excerpts: "Extraits",
      actors: "Acteurs",
      issues: "Enjeux",
      sources: "Sources",
    },
    one: {
      stances: "Prise de position",
      silences: "Case vide",
      events: "Événement",
      excerpts: "Extrait",
      actors: "Acteur",
      issues: "Enjeu",
      sources: "Source",
    },
    fresh: {
      stances: "Nouvelle prise de position",
      silences: "Nouvelle case vide",
      events: "Nouvel événement",
      excerpts: "Nouvel extrait",
      actors: "Nouvel acteur",
      issues: "Nouvel enjeu",
      sources: "Nouvelle source",
    },
    add: {
      stances: "Ajouter une prise de position",
      silences: "Expliquer une case vide",
      events: "Ajouter un événement",
      actors: "Ajouter un acteur",
      issues: "Ajouter un enjeu",
    },
    corpus: "Corpus",
    none: {
      stances:
        "Il n’y a pas encore de prise de position. Sélectionnez des mots du texte, ajoutez un extrait et dites ce qu’il appuie.",
      silences: "Aucune case vide n’est encore expliquée.",
      events: "Il n’y a pas encore d’événement.",
      excerpts: "Il n’y a pas encore d’extrait. Sélectionnez des mots du texte.",
      actors: "Il n’y a pas encore d’acteur.",
      issues: "Il n’y a pas encore d’enjeu.",
      sources: "Il n’y a pas encore de source.",
    },
    find: "Trouver",
    delete: (kind: string) => `Supprimer cette fiche\u00A0: ${kind}`,
    deleted: "Supprimé. Annuler ramène la fiche.",
    inUse:
      "Cette fiche ne peut pas être supprimée, car les fiches ci-dessous ne reposent que sur elle. Supprimez-les ou modifiez-les d’abord\u00A0:",
    idHint: "Une partie de l’adresse de la page. Lettres minuscules, chiffres et traits d’union.",
    idRefused:
      "L’identifiant n’est pas modifié\u00A0: une autre fiche a celui-ci, ou il n’a ni lettre ni chiffre.",
    sameStance: "Même prise de position pour un autre acteur",
    showPage: "Montrer sa page",

    uses: {
      title: "Ce que ces mots appuient",
      none: "Rien encore.",
      to: "Ou ajouter à une fiche qui existe",
      asReason: (name: string) => `${name} (raison)`,
      asResponse: (name: string) => `${name} (lien)`,
    },

    choose: {
      anotherSpeaker: "Ajouter une personne qui parle",
      hint: "Tapez un nom",
      add: (text: string) => `Ajouter «\u00A0${text}\u00A0»`,
      found: (n: number) => plural(n, { one: `${n} trouvé`, other: `${n} trouvés` }),
      more: (shown: number, n: number) =>
        `Les ${shown} premiers sur ${n}. Tapez plus de lettres pour en voir moins.`,
      none: "Rien trouvé",
      left: "Pas encore consigné\u00A0: choisissez une option de la liste.",
      offers: "Trouvés",
      fresh: "Nouveau",
      details: "Détails",
      excerptHint: "Tapez des mots d’un extrait",
    },

    field: {
      id: "Identifiant",
      type: "Type",
      headline: "Titre de l’article",
      alternativeHeadline: "Autre titre",
      author: "Signature, un nom par ligne",
      publisher: "Éditeur",
      originalSource: "Source que celle-ci reprend",
      url: "Lien",
      archivedAt: "Lien vers une copie archivée",
      datePublished: "Publié le",
      dateModified: "Mis à jour le",
      accessed: "Consulté le",
      dateline: "Lieu indiqué",
      inLanguage: "Langue",
      rights: "Droits",
      licence: "Licence",
      credit: "Mention",
      readFor: "Lue pour ces enjeux",
      name: "Nom",
      otherNames: "Autres noms, un par ligne",
      country: "Pays",
      description: "Description",
      memberships: "Appartenances",
      organization: "Organisation",
      role: "Rôle",
      start: "Du",
      end: "Au",
      topic: "Groupe d’enjeux",
      title: "Titre",
      question: "Question",
      scale: "Échelle",
      positions: "Positions",
      label: "Libellé",
      speaker: "Personne qui parle",
      attribution: "Rapporté comme",
      reportingVerb: "Verbe de parole",
      gloss: "Mots manquants, entre crochets",
      translation: "Votre traduction",
      actor: "Acteur",
      issue: "Enjeu",
      position: "Position",
      summary: "Résumé",
      statedOn: "Date",
      date: "Date",
      evidence: "Éléments à l’appui",
      timing: "Moment",
      condition: "Condition",
      reasons: "Raisons",
      responses: "Liens avec d’autres prises de position",
      to: "Autre prise de position",
      kind: "Type",
      note: "Note",
      actors: "Acteurs",
      issues: "Enjeux",
      locales: "Langues du site, une par ligne",
      asOf: "Dernière vérification le",
      contact: "Contact",
      corrections: "Corrections",
      target: "Fiche",
      was: "Avant",
      now: "Maintenant",
      why: "Pourquoi",
    },
    /** By the place of the field: the keys that lead to it. */
    hint: {
      "stances.summary": SENTENCE,
      "stances.statedOn": DAY_OR_LESS,
      "stances.timing": "Quand l’acteur le veut",
      "stances.condition": "Ce qui doit arriver d’abord",
      "stances.reasons.summary": "La raison que donne la source, dans vos propres mots",
      "stances.responses.kind":
        "«\u00A0Raisonnement lié à\u00A0»\u00A0: les deux donnent le même raisonnement",
      "silences.date":
        "AAAA-MM-JJ, ou moins. Si le champ est vide\u00A0: le jour de la publication de la source",
      "events.date": DAY_OR_LESS,
      "events.summary": SENTENCE,
      "excerpts.reportingVerb": "Le verbe de la source, par exemple «\u00A0a prévenu\u00A0»",
      "excerpts.gloss":
        "Affichés avant la citation, par exemple «\u00A0Le syndicat\u00A0» dans\u00A0: [Le syndicat] «\u00A0s’oppose aux deux\u00A0»",
      "actors.country": "Deux lettres, par exemple CA",
      "actors.memberships.role": "Par exemple «\u00A0cheffe\u00A0»",
      "actors.memberships.start": DAY_OR_LESS,
      "actors.memberships.end": DAY_OR_LESS,
      "issues.title": "Quelques mots qui nomment la chose, par exemple «\u00A0Le tramway\u00A0»",
      "issues.question": "Chaque position y répond, par exemple «\u00A0Faut-il construire le tramway?\u00A0»",
      "issues.positions.id": SLUG,
      "issues.positions.label": "Une réponse qui se comprend à côté du nom d’un acteur",
      "source.type": "NewsArticle pour un article, Report pour un rapport",
      "source.url":
        "https://… Si la source n’est pas en ligne\u00A0: une page de son éditeur ou d’une bibliothèque à son sujet",
      "source.originalSource":
        "Si ce texte est la copie d’une autre source, par exemple d’une dépêche d’agence",
      "source.archivedAt": "https://…",
      "source.datePublished": DAY,
      "source.dateModified": DAY,
      "source.accessed": DAY,
      "source.inLanguage": "Par exemple fr-CA ou en-CA",
      "source.licence": "De la source, par exemple CC-BY-4.0",
      "corpus.title": "Le titre du site",
      "corpus.description": "Ce que le site compare, en une ou deux phrases",
      "corpus.id": SLUG,
      "corpus.asOf": DAY,
      "corpus.licence": "De vos propres textes, par exemple CC-BY-4.0",
      "corpus.contact": "Une adresse Web, ou mailto suivi d’un deux-points et d’une adresse de courriel",
      "corpus.corrections.date": DAY,
      "corpus.corrections.target": "La collection et l’identifiant, avec une barre oblique entre les deux",
    },
    optional: "Facultatif",
    inLocale: (field: string, locale: string) => `${field} (${locale})`,
    notChosen: "Non choisi",
    allIssues: "Tous les enjeux",
    addItem: {
      memberships: "Ajouter une appartenance",
      positions: "Ajouter une position",
      reasons: "Ajouter une raison",
      responses: "Ajouter un lien",
      corrections: "Ajouter une correction",
    },
    membershipMeans:
      "Les mots d’un membre comptent comme ceux de l’acteur, les mots d’autrui comme une description par autrui.",
    addMembership: (person: string, organization: string) =>
      `Ajouter une appartenance\u00A0: ${person}, ${organization}`,
    item: {
      memberships: (n: number) => `Appartenance ${n}`,
      positions: (n: number) => `Position ${n}`,
      reasons: (n: number) => `Raison ${n}`,
      responses: (n: number) => `Lien ${n}`,
      corrections: (n: number) => `Correction ${n}`,
    },
    up: "Monter",
    lead: "Extrait principal\u00A0: affiché là où il n’y a place que pour un seul extrait",
    scale: {
      ordinal: "Ordonnée, du moins au plus",
      nominal: "Sans ordre",
    },
    rights: {
      reserved: "Tous droits réservés",
      open: "Ouverte\u00A0: peut être citée sans limite",
    },

    check: {
      title: "À faire",
      nothing: "Il ne reste rien à faire\u00A0: le site peut être construit.",
      running: "Vérification…",
      also: "À voir aussi",
      readFor: "Nommez les enjeux pour lesquels vous avez lu toute la source.",
      errors: "Erreurs à corriger",
      proposals: "Propositions à examiner",
      review: "Acceptez ou refusez cette proposition sous Importer.",
      warnings: "Avertissements",
      kinds: {
        file: "Fichiers manquants",
        value: "Champs à remplir",
        summary: "Paragraphes sans résumé",
        positions: "Enjeux sans positions",
        evidence: "Fiches sans éléments à l’appui",
        reference: "Noms de fiches qui n’existent pas",
        place: "Extraits sans place dans le texte",
        excerpt: "Extraits qui n’appuient encore rien",
        paragraph: "Paragraphes ni cités ni de contexte",
        actor: "Acteurs sans fiches",
      },
      gap: {
        file: "Ajoutez d’abord un article.",
        value: "Remplissez ce champ.",
        summary: "Écrivez une phrase dans vos propres mots.",
        positions: "Ajoutez les positions que l’on peut avoir sur cet enjeu.",
        evidence: "Choisissez les mots qui l’appuient.",
        reference: "Choisissez une fiche qui existe, ou ajoutez celle qui manque.",
        place: "Apportez le texte de la source, qui remplit la place.",
        excerpt: "Dites ce que ces mots appuient, ou supprimez l’extrait.",
        paragraph: "Citez des mots du paragraphe, ou marquez-le comme contexte.",
        actor: "Consignez ce que dit l’acteur, ou supprimez-le.",
      },
      say: (problem: string, remedy: string) => `${problem}; ${remedy}.`,
      more: (n: number) => plural(n, { one: `… et ${n} autre`, other: `… et ${n} autres` }),
    },

    preview: {
      means:
        "Ce sont les pages de votre site. Ce qui n’est pas encore rempli manque ou s’affiche «\u00A0…\u00A0».",
      pages: "Pages de l’aperçu",
      none: "Il n’y a encore rien à montrer\u00A0: remplissez d’abord ce que nomme la liste À faire.",
      failed: "Cette page ne pourra être montrée que lorsque la liste À faire sera plus courte.",
    },

    take: {
      corpus: "Télécharger le corpus",
      corpusMeans:
        "Un fichier zip avec les fichiers à partir desquels un site est construit. Il ne contient pas le texte de l’article.",
      draftMeans: "Un fichier avec les fiches et le texte, pour continuer sur un autre appareil.",
      unreviewed: (n: number) =>
        plural(n, {
          one: `${n} fiche n’est pas encore examinée et n’est pas dans le corpus.`,
          other: `${n} fiches ne sont pas encore examinées et ne sont pas dans le corpus.`,
        }),
      unfinished: "Un site pourra être construit quand la liste À faire sera vide.",
      next: "Ce qu’il faut faire ensuite",
      steps: [
        "Décompressez le fichier zip dans un dossier, par exemple mon-corpus.",
        "Dans le dossier de Standpoint, exécutez\u00A0: CORPUS_DIR=../mon-corpus npm run build",
        "Mettez le dossier dist sur n’importe quel serveur Web.",
      ],
    },
  },
};
