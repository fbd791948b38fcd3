/** The errors of the contents of a corpus in French, for the coding desk. */
import type { Measure, TextFormat, ValueType } from "../../model/corpus-error.ts";
import { type ContentErrorMessages, errorTools } from "../format-error.ts";
import { jsonPath } from "../json-path.ts";
import { pluralizer } from "../plural.ts";
import { number } from "./number.ts";

const plural = pluralizer("fr");
const { quote, oneOf, plainOneOf } = errorTools("fr-CA");

const types: Readonly<Record<ValueType, string>> = {
  text: "une chaîne de caractères",
  "localized-text": 'un objet, par exemple { "fr": "…" }',
  number: "un nombre",
  "whole-number": "un nombre entier",
  boolean: "true ou false",
  null: "null",
  list: "une liste",
  object: "un objet",
};
const examples: Readonly<Record<ValueType, string>> = {
  text: 'écrivez "…"',
  "localized-text": 'écrivez { "fr": "…" }',
  number: "écrivez un nombre",
  "whole-number": "écrivez un nombre entier, par exemple 1",
  boolean: "écrivez true ou false",
  null: "écrivez null",
  list: "écrivez […]",
  object: "écrivez { … }",
};

const formats: Readonly<Record<TextFormat, string>> = {
  id: "des minuscules, des chiffres et des traits d’union, par exemple «\u00A0end-at-once\u00A0»",
  "not-blank": "au moins un caractère visible",
  language: "un code de langue BCP 47, par exemple «\u00A0en\u00A0» ou «\u00A0fr-CA\u00A0»",
  locale: "une langue de deux ou trois lettres, par exemple «\u00A0en\u00A0» ou «\u00A0fr-CA\u00A0»",
  date: "une date\u00A0: «\u00A02015-09-10\u00A0» pour un jour, «\u00A02015-09\u00A0» pour un mois, «\u00A02015\u00A0» pour une année, «\u00A02015-21\u00A0» à «\u00A02015-24\u00A0» pour une saison, du printemps à l’hiver, avec «\u00A0~\u00A0» si elle est approximative, «\u00A02013/2015\u00A0» pour la période de 2013 à 2015",
  url: "une URL complète qui commence par http:// ou https://",
  target: "une collection et un identifiant, par exemple «\u00A0stances/<id>\u00A0»",
  digest: "64 chiffres hexadécimaux (npm run corpus:anchor les remplit)",
  country: "un code ISO 3166-1 alpha-2, par exemple «\u00A0CA\u00A0»",
  "former-id":
    "un identifiant, ou celui d’une autre collection précédé du nom de cette collection, par exemple «\u00A0stances/<id>\u00A0»",
  contact: "une URL qui commence par https://, ou mailto: et une adresse",
  time: "des heures, des minutes et des secondes, par exemple «\u00A000:04:10\u00A0»",
};

const characters = (n: number) =>
  plural(n, {
    one: `${n} caractère`,
    many: `${number(n)} de caractères`,
    other: `${number(n)} caractères`,
  });

const sizes: Readonly<Record<Measure, (n: number) => string>> = {
  characters: (n) => `compte ${characters(n)}`,
  items: (n) => `compte ${plural(n, { one: `${n} élément`, other: `${number(n)} éléments` })}`,
  value: (n) => `vaut ${n}`,
};

const anchor = (source: string) => `exécutez\u00A0: npm run corpus:anchor -- ${source} <fichier>`;
const didYouMean = (nearest: string | undefined, otherwise: string) =>
  nearest === undefined ? otherwise : `vouliez-vous dire ${quote(nearest)}? Sinon, ${otherwise}`;
const percent = (share: number, digits = 0) => `${(share * 100).toFixed(digits).replace(".", ",")}\u00A0%`;

export const errors: ContentErrorMessages = {
  "not-text": ({ position, codePoint }) => ({
    problem: `le caractère ${position} du texte est ${codePoint}, qui n’est pas imprimable`,
    remedy: "retirez-le",
  }),
  "lost-letter": ({ position }) => ({
    problem: `le caractère ${position} du texte est U+FFFD, qui remplace une lettre perdue par un mauvais encodage`,
    remedy: "récrivez la lettre, et enregistrez le fichier en UTF-8",
  }),
  "unknown-key": ({ key, nearest }) => ({
    problem: `clé inconnue ${quote(key)}`,
    remedy: `retirez-la ou corrigez-la${nearest === undefined ? "" : ` (vouliez-vous dire ${quote(nearest)}?)`}`,
  }),
  "wrong-type": ({ actual, expected, allowed }) => ({
    problem: `est ${types[actual]}, mais doit être ${types[expected]}`,
    remedy: allowed ? `utilisez ${oneOf(allowed)}` : examples[expected],
  }),
  "unknown-choice": ({ value, allowed, nearest }) => ({
    problem: `${quote(value)} n’est pas permis ici`,
    remedy: didYouMean(nearest, `utilisez ${oneOf(allowed)}`),
  }),
  "too-small": ({ measure, actual, least }) => ({
    problem: `${sizes[measure](actual)}, mais doit ${measure === "value" ? "valoir" : "en compter"} au moins ${number(least)}`,
    remedy: {
      value: "corrigez la valeur",
      items: "ajoutez des éléments",
      characters: "ajoutez des caractères",
    }[measure],
  }),
  "too-large": ({ measure, actual, most }) => ({
    problem: `${sizes[measure](actual)}, mais doit ${measure === "value" ? "valoir" : "en compter"} au plus ${number(most)}`,
    remedy: measure === "value" ? "corrigez la valeur" : "raccourcissez la valeur",
  }),
  "wrong-format": ({ value, format }) => ({
    problem: value.trim() === "" ? "est vide" : `${quote(value)} n’a pas le bon format`,
    remedy: `utilisez ${formats[format]}`,
  }),
  "repeated-coder": () => ({
    problem: "le même codeur figure deux fois",
    remedy: "nommez deux personnes qui ont codé chacune de leur côté, ou retirez le champ coding",
  }),
  "repeated-locale": ({ locale }) => ({
    problem: `la langue ${quote(locale)} figure deux fois (majuscules et minuscules ne comptent pas)`,
    remedy: "retirez l’une des deux",
  }),
  "duplicate-id": ({ id, collection, first }) => ({
    problem: `identifiant en double ${quote(id)} (d’abord dans ${first.file}\u00A0: ${jsonPath(first.path)})`,
    remedy: `donnez à chaque fiche de ${quote(collection)} son propre identifiant`,
  }),
  "id-is-not-file-name": ({ id }) => ({
    problem: `l’identifiant ${quote(id)} ne correspond pas au nom du fichier`,
    remedy: `nommez le fichier sources/${id}.json, ou changez l’identifiant`,
  }),
  "unknown-locale": ({ locale }) => ({
    problem: `${quote(locale)} n’est pas une langue de ce corpus`,
    remedy: "ajoutez-la à «\u00A0locales\u00A0» dans corpus.json, ou retirez le texte",
  }),
  "needless-translation": ({ locale }) => ({
    problem: `aucune page n’affiche ce texte dans la langue ${quote(locale)}`,
    remedy:
      "retirez-le (une traduction est pour qui lit une autre langue que celle de la source; un nom avec «\u00A0translateName\u00A0» reste tel qu’il est dans la langue par défaut)",
  }),
  "self-response": () => ({
    problem: "une prise de position ne peut pas se répondre à elle-même",
    remedy: "nommez une autre prise de position dans «\u00A0to\u00A0»",
  }),
  "cell-taken": ({ actor, issue, date, by }) => ({
    problem: `${quote(actor)} a déjà ${by === "stance" ? "une prise de position" : "un silence"} sur ${quote(issue)} dans cette source, à la date ${date}`,
    remedy: "gardez une seule de ces fiches, ou corrigez «\u00A0date\u00A0»",
  }),
  "paragraph-out-of-order": ({ actual, expected }) => ({
    problem: `le numéro du paragraphe est ${actual}, mais doit être ${expected}`,
    remedy: "numérotez les paragraphes dans l’ordre, à partir de 1",
  }),
  "context-with-excerpt": ({ paragraph, excerpt }) => ({
    problem: `le paragraphe ${paragraph} est marqué comme contexte, mais l’extrait ${quote(excerpt)} en vient`,
    remedy: 'retirez "use": "context"',
  }),
  "unknown-paragraph": ({ paragraph, count }) => ({
    problem: `la source n’a pas de paragraphe ${paragraph}`,
    remedy: plural(count, { one: "utilisez 1", other: `utilisez un nombre de 1 à ${count}` }),
  }),
  "record-of-other-source": ({ actual, expected }) => ({
    problem: `«\u00A0source\u00A0» est ${quote(actual)}, mais ce fichier est pour ${quote(expected)}`,
    remedy: `corrigez «\u00A0source\u00A0», ou déplacez la fiche dans sources/${actual}.json`,
  }),
  "former-id-taken": ({ formerId }) => ({
    problem: `l’ancien identifiant ${quote(formerId)} est l’identifiant ou un ancien identifiant d’une autre fiche`,
    remedy: "gardez-le dans la seule fiche à laquelle son adresse doit mener",
  }),
  "paragraphs-without-text": () => ({
    problem: "une source sans «\u00A0text\u00A0» n’a pas de «\u00A0paragraphs\u00A0»",
    remedy: "exécutez npm run corpus:anchor avec une copie, ou omettez «\u00A0paragraphs\u00A0»",
  }),
  "repeats-itself": ({ source }) => ({
    problem: `les sources que reprend ${quote(source)} ramènent à elle`,
    remedy: "omettez «\u00A0originalSource\u00A0» dans la source publiée la première",
  }),
  "place-without-text": ({ extra }) => ({
    problem: `l’extrait a une place (${plainOneOf(extra)}) dans une source sans «\u00A0text\u00A0»`,
    remedy: "omettez-la, et utilisez «\u00A0locator\u00A0» pour une page, un temps ou une section",
  }),
  "locator-beside-text": () => ({
    problem: "l’extrait a «\u00A0locator\u00A0», mais la source a «\u00A0text\u00A0»",
    remedy: "omettez «\u00A0locator\u00A0»\u00A0: la place est le paragraphe",
  }),
  "stated-after-sources": ({ statedOn, latest }) => ({
    problem: `la date est ${statedOn}, mais la source la plus récente à l’appui est du ${latest}`,
    remedy: "corrigez «\u00A0statedOn\u00A0», ou la date de la source",
  }),
  "same-stance": ({ other }) => ({
    problem: `mêmes acteur, enjeu, position, date et éléments à l’appui que la prise de position ${quote(other)}`,
    remedy: "gardez l’une des deux, et nommez l’identifiant de l’autre dans son «\u00A0formerIds\u00A0»",
  }),
  "excerpt-too-long": ({ words, most }) => ({
    problem: `l’extrait compte ${plural(words, { one: `${words} mot`, other: `${number(words)} mots` })}`,
    remedy: `raccourcissez-le à ${most} au plus, parce que les droits de la source sont réservés`,
  }),
  "offsets-beyond-text": ({ source }) => ({
    problem: "les décalages dépassent la fin du texte",
    remedy: anchor(source),
  }),
  "offsets-of-other-length": ({ source }) => ({
    problem: "les décalages ne correspondent pas à la longueur de «\u00A0exact\u00A0»",
    remedy: anchor(source),
  }),
  "link-of-other-words": ({ source }) => ({
    problem: "le lien ne mène pas aux mots de l’extrait",
    remedy: anchor(source),
  }),
  "overlap-differs": ({ other, source }) => ({
    problem: `chevauche l’extrait ${quote(other)}, mais les mots communs diffèrent`,
    remedy: anchor(source),
  }),
  "too-much-quoted": ({ share, most }) => ({
    problem: `les extraits citent ${percent(share, 1)} du texte`,
    remedy: `citez au plus ${percent(most)}, parce que les droits de la source sont réservés`,
  }),
};
