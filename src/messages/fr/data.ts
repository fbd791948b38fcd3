/** Messages for the page about the data, in French. */
import type { data as en } from "../en/data.ts";
import { number } from "./number.ts";

export const data: typeof en = {
  dataPage: {
    description: "Télécharger tout ce site en JSON, CSV, Web Annotations, Popolo et CSL-JSON.",
    intro: "Tout ce site, dans des fichiers à des adresses permanentes.",
    files: "Fichiers",
    file: {
      "corpus.json":
        "Tout dans un seul fichier\u00A0: sources, acteurs, enjeux, extraits, prises de position, silences, événements et corrections.",
      "corpus.schema.json":
        "Le schéma JSON\u00A0: ce que signifie chaque champ et quels champs sont obligatoires.",
      "stances.csv": "Une ligne par prise de position et par silence consigné, pour un tableur.",
      "excerpts.jsonld":
        "Les extraits, avec leur place dans la source et les prises de position qu’ils soutiennent.",
      "actors.popolo.json": "Les acteurs et leurs appartenances.",
      "sources.csl.json": "Les sources, pour un logiciel de gestion bibliographique.",
    },
    kilobytes: (size) => `${number(size)}\u00A0ko`,
    omits: {
      "stances.csv":
        "Ce fichier ne contient pas les raisons, les réponses, les événements ni les corrections. Il contient seulement la traduction du premier extrait.",
      "excerpts.jsonld":
        "La norme n’a aucun terme pour la personne qui parle, une page, une section ou un auteur. Une traduction a pour but «\u00A0describing\u00A0». Nos mots entre crochets ont pour but «\u00A0commenting\u00A0». Les champs «\u00A0prefix\u00A0» et «\u00A0suffix\u00A0» n’ont qu’une forme de guillemets, de tirets et d’espaces\u00A0: mettez la source sous la même forme avant de comparer. Les décalages des mots sous cette forme ne sont que dans corpus.json.",
      "actors.popolo.json":
        "La norme n’a pas de champ pour un pays. Elle n’a pas de dates incertaines ou ouvertes\u00A0: ces dates sont omises.",
      "sources.csl.json":
        "La norme n’a pas de champs pour une licence et une mention\u00A0: elles sont dans «\u00A0custom\u00A0». Les auteurs portent le nom que leur donne la source, parce qu’elle ne distingue pas les noms de famille des autres. Ce fichier ne contient ni le lieu indiqué au début du texte, qui n’est pas celui de l’éditeur, ni les enjeux pour lesquels une source a été lue.",
    },
    columns: "Colonnes du fichier CSV",
    columnsBody:
      "Les lignes des prises de position viennent d’abord, puis celles des silences. Les colonnes dont le nom finit par «\u00A0_id\u00A0» ou «\u00A0_ids\u00A0» contiennent des identifiants permanents. Dans une cellule, des espaces séparent les identifiants, les dates et les attributions; une barre verticale entre deux espaces sépare les autres textes; des points-virgules séparent les auteurs d’une même source. Les dates sont en EDTF. La colonne «\u00A0is_current\u00A0» contient «\u00A0true\u00A0» pour les prises de position de la date la plus récente d’un acteur sur un enjeu. La colonne «\u00A0change\u00A0» compare chaque prise de position aux précédentes\u00A0: «\u00A0first\u00A0», «\u00A0repeated\u00A0», «\u00A0moved\u00A0», «\u00A0both\u00A0» (deux positions dans une source) ou «\u00A0sources-differ\u00A0». La colonne «\u00A0attributions\u00A0» donne l’attribution de chaque extrait telle qu’elle compte pour l’acteur\u00A0: les mots d’autres personnes sont donc une description («\u00A0characterization\u00A0»). Les colonnes dont le nom commence par «\u00A0lead\u00A0» décrivent le premier extrait. La colonne «\u00A0read_source_ids\u00A0» nomme les sources lues pour l’enjeu. Elle n’a une valeur que dans une sélection que vous téléchargez, aux lignes des cases dont aucune fiche ne parle.",
    format: "Format du fichier CSV",
    formatBody:
      "Le fichier est en UTF-8 avec un indicateur d’ordre des octets, et chaque cellule est entre guillemets. Un texte qu’un tableur pourrait lire comme une formule a une apostrophe de plus. Elle précède chaque =, +, - et @ (et leurs formes pleine chasse) au début d’une cellule ou après une virgule, un point-virgule, une barre verticale, un guillemet, une tabulation ou un saut de ligne, même s’il y a des espaces entre les deux. Elle précède aussi une tabulation ou un saut de ligne au début d’une cellule. Enlevez une apostrophe à chacun de ces endroits pour retrouver le texte d’origine.",
    licence: "Licence",
    licenceBody: (licence) =>
      `Nos propres textes sont sous licence ${licence}\u00A0: mentionnez Standpoint et mettez un lien vers le site. Les citations appartiennent à leurs éditeurs.`,
  },
};
