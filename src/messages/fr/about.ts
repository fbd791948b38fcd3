/** Messages for the page about the site, in French. */
import type { about as en } from "../en/about.ts";

export const about: typeof en = {
  aboutPage: {
    title: "À propos de Standpoint",
    description:
      "Comment nous consignons les positions, ce que signifie chaque symbole et comment signaler une erreur.",
    intro:
      "Standpoint permet de comparer ce que veulent des partis, des gouvernements et des groupes, d’après des articles de presse. Derrière chaque libellé se trouvent des éléments à l’appui\u00A0: qui a parlé, qui a rapporté ces propos et sous quelle forme.",
    coding: "Comment nous consignons les positions",
    codingBody: [
      "Nous lisons chaque article paragraphe par paragraphe. Chaque paragraphe apporte des éléments à l’appui d’une fiche ou porte la mention «\u00A0contexte\u00A0».",
      "Nous consignons une prise de position seulement si des mots de l’article la soutiennent. Un libellé n’en dit jamais plus que les éléments à l’appui.",
      "Si une personne parle au nom d’une organisation, la prise de position est celle de l’organisation. Nous nommons la personne qui parle.",
      "Nous gardons les conditions, les dates et les doutes tels que l’article les rapporte.",
    ],
    checkedAll:
      "Nous avons vérifié chaque extrait mot à mot dans une copie de l’article; vous pouvez refaire la vérification sur la page de la source. Si une seule fiche enfreint une règle, le site n’est pas publié.",
    checkedTexts:
      "Certaines sources ne sont connues que par des citations, et personne n’a vérifié ces citations. Nous avons vérifié chaque autre extrait mot à mot dans une copie de sa source; vous pouvez refaire la vérification sur la page de la source. Si une seule fiche enfreint une règle, le site n’est pas publié.",
    grades: "Comment une prise de position est rapportée",
    gradesBody:
      "Si une prise de position repose sur plusieurs extraits, elle affiche la forme la plus directe. Le site la détermine; personne ne la choisit.",
    silences: "Pourquoi une case est vide",
    silencesBody: "Chaque case sans position donne une des raisons suivantes. Nous ne devinons jamais.",
    neutrality: "Neutralité",
    neutralityBody: [
      "Nous rapportons ce que l’article rapporte. Nous ne notons personne et nous ne jugeons pas si une affirmation est vraie.",
      "Les couleurs montrent la place d’une position sur son échelle, jamais un parti ni un pays. Le texte dit toujours la même chose.",
      "Le site ne charge rien à partir d’autres sites et n’enregistre rien à votre sujet. Si vous changez le thème ou les raccourcis, ou si vous répondez à la proposition d’une autre langue, cela reste sur cet appareil.",
    ],
    corrections: "Corrections",
    noCorrections: "Aucune pour l’instant.",
    offline: "Hors ligne",
    offlineBody:
      "Après votre première visite, chaque page est enregistrée sur cet appareil et s’ouvre sans connexion. Le poste de codage est enregistré une fois que vous l’avez ouvert. Nous demandons votre accord avant d’installer une version plus récente.",
    mistake: "Signaler une erreur",
    mistakeBody:
      "Envoyez aux responsables de ce site l’adresse de la page, ce qu’elle dit et les mots de la source qui disent autre chose. Chaque correction figure sur la page qu’elle corrige, avec sa date et sa raison.",
    desk: "Coder votre propre article",
    deskBody:
      "Au poste de codage, vous apportez un article, sélectionnez ses mots et consignez qui veut quoi. Le brouillon reste sur votre appareil.",
    deskLink: "Ouvrir le poste de codage",
    rights: "Droits",
    rightsBody: [
      "Le logiciel est sous licence MIT.",
      "Les citations appartiennent à leurs éditeurs. Chaque extrait compte au plus 45\u00A0mots et mène à sa source; l’ensemble des extraits fait au plus la moitié d’un article. Ces limites ne s’appliquent pas aux sources sous licence ouverte.",
    ],
    rightsCorpus: (licence) => `Nos propres textes (résumés, libellés, fiches) sont sous licence ${licence}.`,
    sources: "Sources",
  },
  legend: {
    positions: "Positions, conditions et mots",
    ordinalName: "Positions ordonnées",
    ordinal:
      "Les positions de l’enjeu, de la plus faible à la plus forte. Le carré rempli est la position de cet acteur.",
    nominalName: "Positions non ordonnées",
    nominal: "Les positions de l’enjeu, sans ordre. La forme remplie est la position de cet acteur.",
    colour:
      "La couleur ne fait que répéter la place dans la rangée; elle ne représente jamais un parti ni un pays.",
    condition:
      "La position dépend de quelque chose qui doit d’abord se produire. Le texte à côté du drapeau dit quoi.",
    hatched: "Barre hachurée",
    hatchedMeans: "La source n’a pas confirmé la position, ou quelqu’un d’autre la décrit.",
    serif: "Empattements",
    serifMeans: "Les mots de la source. Les mots entre [crochets] et dans l’autre caractère sont les nôtres.",
    paragraph: "¶4",
    paragraphMeans: "Les mots se trouvent au paragraphe 4 de la source.",
    answer: "↳",
    answerMeans:
      "La prise de position répond à une autre, de l’acteur nommé. Les mots à côté de la flèche disent comment.",
  },

  attributionMeans: {
    "direct-quote": "Les mots mêmes de la personne qui parle, entre guillemets dans la source.",
    "own-publication":
      "Un texte de l’acteur, publié par l’acteur\u00A0: un programme, un site Web, un communiqué.",
    paraphrase: "La source rapporte dans ses propres mots ce qu’a dit une personne qu’elle nomme.",
    background: "Propos de responsables que la source ne nomme pas.",
    "reported-action": "La source présente comme un fait ce que l’acteur a fait, décidé ou omis de faire.",
    unconfirmed:
      "La source reste prudente, par exemple avec «\u00A0selon certaines informations\u00A0» ou «\u00A0aurait\u00A0».",
    characterization:
      "Ce que la source ou un tiers dit au sujet de l’acteur. L’acteur n’a pas dit cela lui-même.",
  },
};
