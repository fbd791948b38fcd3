/** The errors of the contents of a corpus in French, for the coding desk: their remedies are for an author without files. */
import type { ValueFormat, ValueType } from "../../model/corpus-error.ts";
import { type ContentErrorMessages, quoter } from "../format-error.ts";
import { pluralizer } from "../plural.ts";
import { number } from "./number.ts";

const plural = pluralizer("fr");
const quote = quoter("fr-CA");

const types: Readonly<Record<ValueType, string>> = {
  text: "un texte",
  "localized-text": "un texte dans chaque langue",
  number: "un nombre",
  "whole-number": "un nombre entier",
  boolean: "vrai ou faux",
  null: "vide",
  list: "une liste",
  object: "un groupe de valeurs",
};

/** The remedy for a value that no field shows: a draft has it from a file that was written by hand. */
const IN_FILE = "corrigez le fichier que vous avez ouvert, et ouvrez-le de nouveau";
/** The remedy for the facts of a text and the places of its excerpts, which the desk fills in. */
const BRING_IN = "apportez le texte de la source";

/** The remedies for values of a wrong form, by the form that they must have. */
const formats: Readonly<Record<ValueFormat, string>> = {
  id: "utilisez des minuscules, des chiffres et des traits d’union, par exemple «\u00A0end-at-once\u00A0»",
  "not-blank": "utilisez au moins un caractère visible",
  language:
    "utilisez une langue de deux ou trois lettres, par exemple «\u00A0en\u00A0» ou «\u00A0fr-CA\u00A0»",
  date: "utilisez une date, par exemple «\u00A02015-09-10\u00A0», «\u00A02015-09\u00A0», «\u00A02015\u00A0» ou «\u00A02013/2015\u00A0»",
  url: "utilisez une URL complète qui commence par http:// ou https://",
  target: "utilisez une collection et un identifiant, par exemple «\u00A0stances/<id>\u00A0»",
  country: "utilisez un code de deux lettres, par exemple «\u00A0CA\u00A0»",
  "former-id":
    "utilisez un identifiant, ou celui d’une autre collection précédé du nom de cette collection, par exemple «\u00A0stances/<id>\u00A0»",
  contact: "utilisez une URL qui commence par https://, ou mailto: et une adresse",
  time: "utilisez des heures, des minutes et des secondes, par exemple «\u00A000:04:10\u00A0»",
  digest: BRING_IN,
  "read-for": IN_FILE,
  speaker: IN_FILE,
  locator: IN_FILE,
};

const percent = (share: number, digits = 0) => `${(share * 100).toFixed(digits).replace(".", ",")}\u00A0%`;

export const errors: ContentErrorMessages = {
  "not-text": ({ position, codePoint }) => ({
    problem: `le caractère ${position} du texte est ${codePoint}, qui n’est pas imprimable`,
    remedy: "retirez-le",
  }),
  "lost-letter": ({ position }) => ({
    problem: `le caractère ${position} du texte remplace une lettre perdue par un mauvais encodage`,
    remedy: "récrivez la lettre",
  }),
  "unknown-key": ({ key }) => ({ problem: `clé inconnue ${quote(key)}`, remedy: IN_FILE }),
  "wrong-type": ({ expected, allowed }) => ({
    problem: `doit être ${types[expected]}`,
    remedy: allowed ? "choisissez une valeur" : IN_FILE,
  }),
  "unknown-choice": ({ value }) => ({
    problem: `${quote(value)} n’est pas permis ici`,
    remedy: "choisissez une autre valeur",
  }),
  "too-small": ({ least }) => ({ problem: `est trop petit\u00A0: au moins ${least}`, remedy: IN_FILE }),
  "too-large": ({ most }) => ({ problem: `est trop grand\u00A0: au plus ${most}`, remedy: IN_FILE }),
  "wrong-format": ({ value, format }) => ({
    problem: value.trim() === "" ? "est vide" : `${quote(value)} n’a pas le bon format`,
    remedy: formats[format],
  }),
  "repeated-coder": () => ({ problem: "le même codeur figure deux fois", remedy: IN_FILE }),
  "repeated-locale": ({ locale }) => ({
    problem: `la langue ${quote(locale)} figure deux fois (majuscules et minuscules ne comptent pas)`,
    remedy: "retirez l’une des deux",
  }),
  "duplicate-id": ({ id }) => ({
    problem: `une autre fiche a aussi l’identifiant ${quote(id)}`,
    remedy: "donnez un autre identifiant à l’une des deux",
  }),
  "id-is-not-file-name": ({ id }) => ({
    problem: `le fichier de la source ne se nomme pas ${quote(id)}, comme l’identifiant`,
    remedy: "donnez à la source un autre identifiant, qui renomme aussi le fichier",
  }),
  "unknown-locale": ({ locale }) => ({
    problem: `${quote(locale)} n’est pas une langue du site, mais un texte est dans cette langue`,
    remedy: "ajoutez-la aux langues du site, pour garder le texte ou le retirer",
  }),
  "needless-translation": ({ locale }) => ({
    problem: `aucune page n’affiche ce texte dans la langue ${quote(locale)}`,
    remedy: "retirez-le",
  }),
  "not-an-organization": ({ actor }) => ({
    problem: `${quote(actor)} est une personne, qui n’a pas de membres`,
    remedy: "nommez une organisation",
  }),
  "self-response": () => ({
    problem: "une prise de position ne peut pas se répondre à elle-même",
    remedy: "choisissez une autre prise de position",
  }),
  "cell-taken": ({ actor, issue, date, by }) => ({
    problem: `${quote(actor)} a déjà une ${by === "stance" ? "prise de position" : "case vide"} sur ${quote(issue)} dans cette source, à la date ${date}`,
    remedy: "gardez une seule de ces fiches, ou corrigez la date",
  }),
  "paragraph-out-of-order": ({ actual, expected }) => ({
    problem: `le numéro du paragraphe est ${actual}, mais doit être ${expected}`,
    remedy: BRING_IN,
  }),
  "context-with-excerpt": ({ paragraph, excerpt }) => ({
    problem: `le paragraphe ${paragraph} est marqué comme contexte, mais l’extrait ${quote(excerpt)} en vient`,
    remedy: "désélectionnez Contexte seulement",
  }),
  "unknown-paragraph": ({ paragraph }) => ({
    problem: `la source n’a pas de paragraphe ${paragraph}`,
    remedy: BRING_IN,
  }),
  "record-of-other-source": ({ actual, expected }) => ({
    problem: `la fiche nomme la source ${quote(actual)}, mais se trouve parmi celles de ${quote(expected)}`,
    remedy: IN_FILE,
  }),
  "former-id-taken": ({ formerId }) => ({
    problem: `l’ancien identifiant ${quote(formerId)} est l’identifiant ou un ancien identifiant d’une autre fiche`,
    remedy: IN_FILE,
  }),
  "paragraphs-without-text": () => ({
    problem: "la source a des paragraphes, mais pas les données de leur texte",
    remedy: BRING_IN,
  }),
  "repeats-itself": ({ source }) => ({
    problem: `les sources que reprend ${quote(source)} ramènent à elle`,
    remedy: "indiquez que la source publiée la première n’en reprend aucune",
  }),
  "place-without-text": () => ({
    problem: "l’extrait a une place dans un texte que sa source n’a pas",
    remedy: BRING_IN,
  }),
  "locator-beside-text": () => ({
    problem: "l’extrait a une place qui n’est pas dans le texte de la source",
    remedy: IN_FILE,
  }),
  "stated-after-sources": ({ statedOn, latest }) => ({
    problem: `la date est ${statedOn}, mais la source la plus récente à l’appui est du ${latest}`,
    remedy: "corrigez la date, ou celle de la source",
  }),
  "same-stance": ({ other }) => ({
    problem: `mêmes acteur, enjeu, position, date et éléments à l’appui que la prise de position ${quote(other)}`,
    remedy: "supprimez l’une des deux",
  }),
  "excerpt-too-long": ({ words, most }) => ({
    problem: `l’extrait compte ${plural(words, { one: `${words} mot`, other: `${number(words)} mots` })}`,
    remedy: `raccourcissez-le à ${most} au plus, parce que les droits de la source sont réservés`,
  }),
  "offsets-beyond-text": () => ({ problem: "l’extrait finit après la fin du texte", remedy: BRING_IN }),
  "offsets-of-other-length": () => ({
    problem: "la place de l’extrait n’a pas la longueur de ses mots",
    remedy: BRING_IN,
  }),
  "link-of-other-words": () => ({ problem: "le lien ne mène pas aux mots de l’extrait", remedy: BRING_IN }),
  "overlap-differs": ({ other }) => ({
    problem: `chevauche l’extrait ${quote(other)}, mais les mots communs diffèrent`,
    remedy: BRING_IN,
  }),
  "too-much-quoted": ({ share, most }) => ({
    problem: `les extraits citent ${percent(share, 1)} du texte`,
    remedy: `citez au plus ${percent(most)}, parce que les droits de la source sont réservés`,
  }),
};
