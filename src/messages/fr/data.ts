/** Messages for the page about the data, in French. */
import type { data as en } from "../en/data.ts";

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
    omits: {
      "stances.csv":
        "Ce fichier ne contient pas les raisons, les réponses, les événements ni les corrections. Il contient seulement la traduction du premier extrait.",
      "excerpts.jsonld":
        "La norme n’a aucun terme pour la personne qui parle, une page, une section ou un auteur. Une traduction a pour but «\u00A0describing\u00A0». Nos mots entre crochets ont pour but «\u00A0commenting\u00A0». Les décalages comptent des unités de code UTF-16, alors que la norme compte des caractères.",
      "actors.popolo.json":
        "La norme n’a pas de champ pour un pays. Elle n’a pas de dates incertaines ou ouvertes\u00A0: ces dates sont omises.",
      "sources.csl.json":
        "La norme n’a pas de champs pour une licence et une mention\u00A0: elles sont dans «\u00A0custom\u00A0». Les auteurs portent le nom que leur donne la source, parce qu’elle ne distingue pas les noms de famille des autres. Ce fichier ne contient pas les enjeux pour lesquels une source a été lue.",
    },
    columns: "Colonnes du fichier CSV",
    columnsBody:
      "Les lignes des prises de position viennent d’abord, puis celles des silences. Les colonnes dont le nom finit par _id ou _ids contiennent des identifiants permanents. Dans une cellule, des espaces séparent les identifiants, les dates et les attributions; une barre verticale entre deux espaces sépare les autres textes; des points-virgules séparent les auteurs d’une même source. Les dates sont en EDTF. La colonne is_current vaut true pour les prises de position de la date la plus récente d’un acteur sur un enjeu. La colonne change les compare aux précédentes\u00A0: first, repeated, moved, both (deux positions dans une source) ou sources-differ. La colonne attributions donne l’attribution de chaque extrait telle qu’elle compte pour l’acteur\u00A0: les mots d’autres personnes sont donc une description (characterization). Les colonnes dont le nom commence par lead décrivent le premier extrait. La colonne read_source_ids a une valeur seulement dans une sélection que vous téléchargez, aux lignes des cases dont aucune fiche ne parle\u00A0: elle nomme les sources lues pour l’enjeu.",
    format: "Format du fichier CSV",
    formatBody:
      "Le fichier est en UTF-8 avec un indicateur d’ordre des octets, et chaque cellule est entre guillemets. Un texte qu’un tableur pourrait lire comme une formule a une apostrophe de plus. Elle précède chaque =, +, - et @ (et leurs formes pleine chasse) au début d’une cellule ou après une virgule, un point-virgule, une barre verticale, un guillemet, une tabulation ou un saut de ligne, même s’il y a des espaces entre les deux. Elle précède aussi une tabulation ou un saut de ligne au début d’une cellule. Enlevez une apostrophe à chacun de ces endroits pour retrouver le texte d’origine.",
    licence: "Licence",
    licenceBody: (licence) =>
      `Nos propres textes sont sous licence ${licence}\u00A0: mentionnez Standpoint et mettez un lien vers le site. Les citations appartiennent à leurs éditeurs.`,
  },
};
