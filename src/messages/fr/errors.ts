/** The errors of a corpus in French. The command line and the coding desk load them. */
import type {
  JsonProblem,
  Measure,
  ReadFailure,
  Referenced,
  TextFormat,
  ValueType,
} from "../../model/corpus-error.ts";
import { type ErrorMessages, errorTools, single } from "../format-error.ts";
import { jsonPath } from "../json-path.ts";
import { pluralizer } from "../plural.ts";
import { number } from "./number.ts";

const plural = pluralizer("fr");
const { quote, quotePassage, oneOf, plainOneOf, all } = errorTools("fr-CA");

const failures: Readonly<Record<ReadFailure, string>> = {
  "not-found": "introuvable",
  "not-permitted": "accès refusé",
  "not-a-file": "n’est pas un fichier",
  "not-a-folder": "n’est pas un dossier",
  unknown: "échec de la lecture",
};

const jsonProblems: Readonly<Record<JsonProblem, string>> = {
  comma: "il faut une virgule, ou la fin d’une liste ou d’un objet",
  colon: "il faut un deux-points après la clé",
  key: "il faut une clé entre guillemets doubles droits, sans virgule avant } ou ]",
  value: "il faut une valeur, sans virgule avant } ou ]",
  bracket: "il manque } ou ] à la fin",
  end: "le fichier doit finir ici",
  string: "il manque le guillemet fermant sur cette ligne",
  escape: "une barre oblique inversée précède un signe que JSON ne connaît pas à cet endroit",
  "control-character": "le texte contient un caractère de commande",
  comment: "JSON n’a pas de commentaires",
  symbol: "ce n’est pas une valeur JSON\u00A0: un texte doit être entre guillemets doubles droits",
};

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
  date: "une date EDTF de niveau 0 ou 1, par exemple «\u00A02015-09~\u00A0»",
  url: "une URL complète qui commence par http:// ou https://",
  target: "une collection et un identifiant, par exemple «\u00A0stances/<id>\u00A0»",
  digest: "64 chiffres hexadécimaux (npm run corpus:anchor les remplit)",
  country: "un code ISO 3166-1 alpha-2, par exemple «\u00A0CA\u00A0»",
  "former-id":
    "un identifiant, ou celui d’une autre collection précédé du nom de cette collection, par exemple «\u00A0stances/<id>\u00A0»",
  contact: "une URL qui commence par https://, ou mailto: et une adresse",
  time: "des heures, des minutes et des secondes, par exemple «\u00A000:04:10\u00A0»",
};

const records: Readonly<Record<Referenced, { readonly none: string; readonly file: string }>> = {
  sources: { none: "aucune source", file: "dans le dossier «\u00A0sources\u00A0»" },
  actors: { none: "aucun acteur", file: "dans actors.json" },
  issues: { none: "aucun enjeu", file: "dans issues.json" },
  excerpts: { none: "aucun extrait", file: "dans le fichier de sa source" },
  stances: { none: "aucune prise de position", file: "dans le fichier de sa source" },
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

const anchor = (source: string) => `lancez\u00A0: npm run corpus:anchor -- ${source} <fichier>`;
const didYouMean = (nearest: string | undefined, otherwise: string) =>
  nearest === undefined ? otherwise : `vouliez-vous dire ${quote(nearest)}? Sinon, ${otherwise}`;
const percent = (share: number, digits = 0) => `${(share * 100).toFixed(digits).replace(".", ",")}\u00A0%`;

export const errors: ErrorMessages = {
  "old-version": ({ version }) => ({
    problem: `le corpus suit la version ${version} du schéma`,
    remedy: "lancez\u00A0: npm run corpus:migrate -- <dossier>",
  }),
  "folder-unreadable": ({ reason }) => ({
    problem: `impossible de lire le dossier du corpus (${failures[reason]})`,
    remedy: "vérifiez CORPUS_DIR",
  }),
  "missing-file": ({ kind }) => ({
    problem: "le fichier manque",
    remedy:
      kind === "corpus"
        ? "créez-le (docs/model.md décrit ses champs)"
        : `créez-le avec une liste ${quote(kind)}`,
  }),
  "no-sources": () => ({
    problem: "aucun fichier de source trouvé",
    remedy: "ajoutez au moins un fichier sources/<source-id>.json",
  }),
  "unexpected-file": () => ({
    problem: "fichier inattendu",
    remedy: "retirez-le, ou déplacez-le dans sources/ si c’est une source",
  }),
  "not-a-file": () => ({
    problem: "est un dossier ou un périphérique, pas un fichier",
    remedy: "mettez un fichier à sa place, ou changez son nom",
  }),
  "unreadable-file": ({ reason }) => ({
    problem: `impossible de lire le fichier (${failures[reason]})`,
    remedy: "vérifiez qu’il existe et que vous avez le droit de le lire",
  }),
  "not-utf-8": ({ byte, line }) => ({
    problem: `l’octet ${byte}, à la ligne ${line}, n’est pas en UTF-8`,
    remedy: "enregistrez le fichier en UTF-8",
  }),
  "empty-file": () => ({ problem: "le fichier est vide", remedy: "écrivez-y du JSON" }),
  "not-json": ({ problem, line, column }) => ({
    problem: `JSON non valide à la ligne ${line}, colonne ${column}\u00A0: ${jsonProblems[problem]}`,
    remedy: "corrigez le fichier à cet endroit",
  }),
  "too-deep": ({ most }) => ({
    problem: `le fichier a plus de ${most} niveaux d’imbrication`,
    remedy: "retirez les listes et les objets inutiles",
  }),

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
  "missing-value": ({ expected, allowed }) => ({
    problem: "il manque une valeur obligatoire",
    remedy: `ajoutez ${allowed ? oneOf(allowed) : types[expected]}`,
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
  "no-default-text": ({ locale }) => ({
    problem: `aucun texte dans la langue par défaut ${quote(locale)}`,
    remedy: `ajoutez "${locale}": "…"`,
  }),
  "unknown-locale": ({ locale }) => ({
    problem: `${quote(locale)} n’est pas une langue de ce corpus`,
    remedy: "ajoutez-la à «\u00A0locales\u00A0» dans corpus.json, ou retirez le texte",
  }),
  "no-translation": ({ locale }) => ({
    problem: `aucune traduction dans la langue ${quote(locale)}`,
    remedy: `ajoutez "${locale}": "…"`,
  }),
  "needless-translation": ({ locale }) => ({
    problem: `aucune page n’affiche ce texte dans la langue ${quote(locale)}`,
    remedy:
      "retirez-le (une traduction est pour qui lit une autre langue que celle de la source; un nom avec «\u00A0translateName\u00A0» reste tel qu’il est dans la langue par défaut)",
  }),
  "unknown-reference": ({ id, collection, nearest }) => {
    const { none, file } = records[collection];
    return {
      problem: `${none} n’a l’identifiant ${quote(id)}`,
      remedy: didYouMean(nearest, `corrigez l’identifiant, ou ajoutez la fiche ${file}`),
    };
  },
  "unknown-target": ({ target, nearest }) => ({
    problem: `${quote(target)} n’est pas dans le corpus`,
    remedy: didYouMean(nearest, "nommez une fiche qui existe"),
  }),
  "unknown-position": ({ issue, position, positions, nearest }) => ({
    problem: `l’enjeu ${quote(issue)} n’a pas de position ${quote(position)}`,
    remedy: didYouMean(nearest, `utilisez ${oneOf(positions)}`),
  }),
  "self-response": () => ({
    problem: "une prise de position ne peut pas se répondre à elle-même",
    remedy: "nommez une autre prise de position dans «\u00A0to\u00A0»",
  }),
  "cell-taken": ({ actor, issue, date, by }) => ({
    problem: `${quote(actor)} a déjà ${by === "stance" ? "une prise de position" : "un silence"} sur ${quote(issue)} dans cette source, à la date ${date}`,
    remedy: "gardez une seule de ces fiches, ou corrigez «\u00A0date\u00A0»",
  }),
  "unexplained-silence": () => ({
    problem: "un silence du type «\u00A0ambiguous\u00A0» exige une note et des éléments à l’appui",
    remedy: 'ajoutez "note" et "evidence"',
  }),
  "paragraph-out-of-order": ({ actual, expected }) => ({
    problem: `le numéro du paragraphe est ${actual}, mais doit être ${expected}`,
    remedy: "numérotez les paragraphes dans l’ordre, à partir de 1",
  }),
  "paragraph-without-excerpt": ({ paragraph }) => ({
    problem: `aucun extrait ne vient du paragraphe ${paragraph}`,
    remedy: 'ajoutez un extrait, ou marquez le paragraphe avec "use": "context"',
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
  "text-without-paragraphs": () => ({
    problem: "une source avec «\u00A0text\u00A0» exige «\u00A0paragraphs\u00A0»",
    remedy: "ajoutez «\u00A0paragraphs\u00A0», ou omettez «\u00A0text\u00A0» si personne n’a lu le texte",
  }),
  "paragraphs-without-text": () => ({
    problem: "une source sans «\u00A0text\u00A0» n’a pas de «\u00A0paragraphs\u00A0»",
    remedy: "lancez npm run corpus:anchor avec une copie, ou omettez «\u00A0paragraphs\u00A0»",
  }),
  "repeats-itself": ({ source }) => ({
    problem: `les sources que reprend ${quote(source)} ramènent à elle`,
    remedy: "omettez «\u00A0originalSource\u00A0» dans la source publiée la première",
  }),
  "place-missing": ({ missing }) => ({
    problem: `il manque à l’extrait sa place dans le texte (${plainOneOf(missing)})`,
    remedy: "lancez npm run corpus:anchor avec une copie de la source",
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
  "no-speaker": ({ attribution, others }) => ({
    problem: `${quote(attribution)} exige une personne ou un groupe qui parle`,
    remedy: `ajoutez «\u00A0speaker\u00A0», ou utilisez ${plainOneOf(others)}`,
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
  "unused-excerpt": ({ excerpt }) => ({
    problem: `l’extrait ${quote(excerpt)} n’est cité à l’appui d’aucune fiche`,
    remedy: "citez-le à l’appui d’une fiche, ou retirez-le",
  }),
  "overlap-differs": ({ other, source }) => ({
    problem: `chevauche l’extrait ${quote(other)}, mais les mots communs diffèrent`,
    remedy: anchor(source),
  }),
  "too-much-quoted": ({ share, most }) => ({
    problem: `les extraits citent ${percent(share, 1)} du texte`,
    remedy: `citez au plus ${percent(most)}, parce que les droits de la source sont réservés`,
  }),

  "quote-without-marks": ({ words }) => ({
    problem: `citation directe («\u00A0direct-quote\u00A0»), mais la copie n’a pas de guillemets autour de ${quotePassage(words)}`,
    remedy: "utilisez «\u00A0paraphrase\u00A0», ou citez seulement les mots entre les guillemets",
  }),
  "source-without-text": ({ source }) => ({
    problem: `la source ${quote(source)} n’a pas de «\u00A0text\u00A0» avec lequel comparer une copie`,
    remedy: "lancez npm run corpus:anchor avec la copie, ou vérifiez sans elle",
  }),
  "unknown-source": ({ source, sources }) => ({
    problem: `aucune source ${quote(source)}`,
    remedy: `utilisez ${oneOf(sources)}`,
  }),
  "no-boundary": ({ boundary, words }) => ({
    problem: `la copie ne contient pas ${boundary === "from" ? "le début" : "la fin"} du texte (${quote(words)})`,
    remedy: `enregistrez tout l’article en texte brut, ou corrigez ${quote(boundary)}`,
  }),
  "paragraphs-differ": ({ source, actual, expected }) => ({
    problem: `la copie compte ${plural(actual, { one: `${actual} paragraphe`, other: `${number(actual)} paragraphes` })}, mais le corpus en consigne ${number(expected)}`,
    remedy: anchor(source),
  }),
  "length-differs": ({ source, actual, expected }) => ({
    problem: `le texte de la copie compte ${characters(actual)}, mais le corpus en consigne ${number(expected)}`,
    remedy: anchor(source),
  }),
  "digest-differs": ({ source, actual, expected }) => ({
    problem: `la somme de contrôle de la copie est ${actual}, mais le corpus consigne ${expected}`,
    remedy: anchor(source),
  }),
  "not-in-copy": ({ words, closest, difference }) => ({
    problem: `${quote(words)} n’est pas dans la copie${difference ? `\u00A0: vous avez écrit ${quote(difference.wrote)}, la source dit ${quote(difference.has)}` : ""}`,
    remedy: `citez la copie exactement${closest === undefined ? "" : ` (passage le plus proche\u00A0: ${quotePassage(closest)})`}`,
  }),
  "elsewhere-in-copy": ({ source, starts, expected }) => ({
    problem: `trouvé ${plural(starts.length, { one: "au décalage", other: "aux décalages" })} ${starts.join(", ")}, mais consigné au décalage ${expected}`,
    remedy: anchor(source),
  }),
  "repeated-in-copy": ({ words, paragraphs }) => ({
    problem: `${quote(words)} revient ${paragraphs.length} fois, ${plural(new Set(paragraphs).size, { one: "au paragraphe", other: "aux paragraphes" })} ${all(paragraphs)}`,
    remedy:
      single(paragraphs).length === 0
        ? "citez plus de mots, jusqu’à ce que l’extrait soit unique"
        : `donnez à «\u00A0paragraph\u00A0» la valeur ${plainOneOf(single(paragraphs).map(String))}, ou citez plus de mots`,
  }),
  "across-paragraphs": () => ({
    problem: "l’extrait dépasse la fin d’un paragraphe",
    remedy: "citez un seul paragraphe",
  }),
  "in-other-paragraph": ({ source, actual, expected, count }) => ({
    problem: `trouvé au paragraphe ${actual} sur ${count}, mais consigné au paragraphe ${expected}`,
    remedy: anchor(source),
  }),
  "context-differs": ({ source, side }) => ({
    problem: `${quote(side)} ne correspond pas à la copie`,
    remedy: anchor(source),
  }),
  "link-not-unique": ({ source }) => ({
    problem: "le lien ne mène pas à l’extrait, ou pas à lui seul",
    remedy: anchor(source),
  }),
  "not-linkable": () => ({
    problem: "aucun lien ne mène à cet extrait seul",
    remedy: "citez des mots entiers, et assez de mots pour qu’aucun autre passage ne soit identique",
  }),
};
